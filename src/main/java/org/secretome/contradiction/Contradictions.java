package org.secretome.contradiction;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Catalogue;
import org.secretome.api.Problem;
import org.secretome.api.RecordMapper;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published reads of contradictions. */
@Component
public class Contradictions {

	private static final RowMapper<ContradictionSummary> ROW = RecordMapper.of(ContradictionSummary.class);

	private static final RowMapper<ContradictionEvent> EVENT = RecordMapper.of(ContradictionEvent.class);

	private static final RowMapper<DecisionRow> DECISION = RecordMapper.of(DecisionRow.class);

	private final JdbcClient jdbc;

	private final JsonMapper mapper;

	Contradictions(JdbcClient jdbc, JsonMapper mapper) {
		this.jdbc = jdbc;
		this.mapper = mapper;
	}

	public Optional<ContradictionSummary> find(String slug) {
		return this.jdbc.sql("select * from contradiction_summary where slug = :slug")
			.param("slug", slug)
			.query(ROW)
			.optional();
	}

	/** The contradiction with this slug, or a problem that says there is none. */
	public ContradictionDetail detail(String slug) {
		ContradictionSummary summary = find(slug).orElseThrow(() -> Problem.notFound("contradiction", slug));
		Content content = this.mapper.readValue(this.jdbc.sql("select content from contradiction where slug = :slug")
			.param("slug", slug)
			.query(String.class)
			.single(), Content.class);
		ContradictionDetail.CuratorsDecision decision = decision(summary);
		Side.Name preferred = (decision != null && decision.counts()) ? decision.preferred() : null;
		return new ContradictionDetail(summary, content.left().ranked(rank(preferred, Side.Name.LEFT)),
				content.right().ranked(rank(preferred, Side.Name.RIGHT)), content.contextDiff(), decision,
				history(slug));
	}

	private static Side.@Nullable Rank rank(Side.@Nullable Name preferred, Side.Name side) {
		return (preferred != null) ? ((preferred == side) ? Side.Rank.PREFERRED : Side.Rank.DEPRECATED) : null;
	}

	private ContradictionDetail.@Nullable CuratorsDecision decision(ContradictionSummary summary) {
		return this.jdbc.sql("""
				select d.status, d.preferred, d.reason, d.basis, d.decided_on,
				    array(select r.reference_slug from contradiction_decision_reference r where r.decision_slug = d.slug
				        order by r.position) as "references"
				from contradiction_decision d where d.retired_at is null and d.slug = :slug
				""")
			.param("slug", summary.slug())
			.query(DECISION)
			.optional()
			.map((row) -> new ContradictionDetail.CuratorsDecision(row.status(), row.preferred(), row.reason(),
					row.basis(), row.decidedOn(), row.references(), row.basis().equals(summary.basis())))
			.orElse(null);
	}

	private List<ContradictionEvent> history(String slug) {
		return this.jdbc.sql("""
				select event, status, basis, release, happened_at as at from contradiction_event
				where contradiction_slug = :slug order by sequence_number
				""").param("slug", slug).query(EVENT).list();
	}

	@Bean
	static Catalogue<ContradictionSummary> contradictionCatalogue() {
		return Catalogue.of("contradictions", "Contradictions", ContradictionSummary.class, "contradiction_summary")
			.oneOf("kind", "kind", ContradictionKind.class, "In which way the two sides contradict each other",
					"CLASS_MEMBER")
			.oneOf("status", "status", ContradictionStatus.class, "Where it stands", "EXPLAINED")
			.oneOf("severity", "severity", Severity.class, "How much depends on it", "HIGH")
			.where("subject", "(t.subject in {values} or t.subject_slug in {values})",
					"The record that it is about: type and slug, or a slug", "component/exosome")
			.counted("subject")
			.byEach("claim", "contradiction_claim", "contradiction_slug", "claim_slug", "Proposition on either side",
					"exosome-products-are-safe")
			.byEach("reference", "contradiction_reference", "contradiction_slug", "reference_slug",
					"Reference in which one of the sides is found", "fda-psn2019")
			.searchable("exosomes")
			.sortedBy("name", "name")
			.sortedBy("kind", "kind")
			.sortedByNumber("severity", "severity_rank");
	}

	/** A decision as it is read. */
	record DecisionRow(ContradictionStatus status, Side.@Nullable Name preferred, String reason, String basis,
			String decidedOn, List<String> references) {
	}

}
