package org.secretome.reference;

import java.util.Optional;

import org.secretome.api.Catalogue;
import org.secretome.api.Problem;
import org.secretome.api.RecordMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published reads of references. Those that may not be cited are in none of them. */
@Component
public class References {

	private static final RowMapper<ReferenceSummary> ROW = RecordMapper.of(ReferenceSummary.class);

	private final JdbcClient jdbc;

	References(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<ReferenceSummary> find(String slug) {
		return this.jdbc.sql("select * from reference_summary where slug = :slug")
			.param("slug", slug)
			.query(ROW)
			.optional();
	}

	/** The reference with this slug, or a problem that says there is none. */
	public ReferenceSummary require(String slug) {
		return find(slug).orElseThrow(() -> Problem.notFound("reference", slug));
	}

	@Bean
	static Catalogue<ReferenceSummary> referenceCatalogue() {
		return Catalogue.of("references", "References", ReferenceSummary.class, "reference_summary")
			.oneOf("kind", "kind", ReferenceKind.class, "Kind of document", "GUIDELINE")
			.range("year", "publication_year", "Year of publication, or a range of years", "2018..2026")
			.oneOf("publicationStatus", "publication_status", PublicationStatus.class, "Where the publication stands",
					"PUBLISHED")
			.exactly("doi", "t.doi in {values}", "Digital object identifier", "10.1002/jev2.12404")
			.where("pmid", "t.pmid in {values}", "PubMed number", "33073298")
			.where("nct", "t.nct in {values}", "ClinicalTrials.gov number", "NCT04493242")
			.byEach("trialMaterial", "reference_trial_material", "reference_slug", "material",
					"Registered trials: the material", "secretome")
			.byEach("trialPhase", "reference_trial_phase", "reference_slug", "phase", "Registered trials: the phase",
					"Phase 1")
			.by("trialStatus", "trial_status", "Registered trials: the status at export", "Completed")
			.byEach("trialCondition", "reference_trial_condition", "reference_slug", "condition",
					"Registered trials: the condition", "COVID-19")
			.searchable("misev2023")
			.sortedBy("name", "name")
			.sortedBy("kind", "kind")
			.sortedByNumber("year", "publication_year");
	}

}
