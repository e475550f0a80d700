package org.secretome.claim;

import java.util.Optional;

import org.secretome.api.Catalogue;
import org.secretome.api.Problem;
import org.secretome.api.RecordMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published reads of evidence items. */
@Component
public class EvidenceItems {

	private static final RowMapper<EvidenceSummary> ROW = RecordMapper.of(EvidenceSummary.class);

	private final JdbcClient jdbc;

	EvidenceItems(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<EvidenceSummary> find(String slug) {
		return this.jdbc.sql("select * from evidence_summary where slug = :slug")
			.param("slug", slug)
			.query(ROW)
			.optional();
	}

	/** The evidence item with this slug, or a problem that says there is none. */
	public EvidenceSummary require(String slug) {
		return find(slug).orElseThrow(() -> Problem.notFound("evidence item", slug));
	}

	@Bean
	static Catalogue<EvidenceSummary> evidenceCatalogue() {
		return Catalogue.of("evidence", "Evidence", EvidenceSummary.class, "evidence_summary")
			.by("claim", "claim", "Claim that the finding is for or against", "exosomes-improve-acne-scars")
			.by("reference", "reference", "Reference that the finding is taken from", "mitchell2019")
			.oneOf("direction", "direction", Direction.class, "On which side of the claim it stands", "REFUTES")
			.oneOf("studyDesign", "study_design", StudyDesign.class, "How the finding was made", "RCT")
			.oneOf("riskOfBias", "risk_of_bias", RiskOfBias.class, "How far the study may have bent its result",
					"UNCLEAR")
			.oneOf("ranking", "ranking", Ranking.class, "Head-to-head studies: how the two came out", "FIRST_BETTER")
			.oneOf("comparisonClass", "comparison_class", ComparisonClass.class,
					"Head-to-head studies: whether exactly the two were compared", "DIRECT")
			.by("cluster", "study_cluster", "What counts as one study", "NCT04493242")
			.oneOf("sponsorRelation", "sponsor_relation", SponsorRelation.class,
					"Whether those who paid or made it gain from the result", "INTERESTED_PARTY")
			.where("subject", "(t.subject_slug in {values} or t.subject in {values})",
					"Subject of the claim: type and slug, or a slug", "component/secretome")
			.searchable("angiogenesis")
			.sortedBy("direction", "direction")
			.sortedByNumber("participants", "participants")
			.sortedByNumber("year", "publication_year");
	}

}
