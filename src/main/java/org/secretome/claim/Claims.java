package org.secretome.claim;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secretome.api.Catalogue;
import org.secretome.api.Problem;
import org.secretome.api.RecordMapper;
import org.secretome.vocabulary.Certainty;
import org.secretome.vocabulary.Verdict;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published reads of propositions. */
@Component
public class Claims {

	private static final RowMapper<ClaimSummary> ROW = RecordMapper.of(ClaimSummary.class);

	private static final RowMapper<Statement> STATEMENT = RecordMapper.of(Statement.class);

	private final JdbcClient jdbc;

	Claims(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<ClaimSummary> find(String slug) {
		return this.jdbc.sql("select * from claim_summary where slug = :slug")
			.param("slug", slug)
			.query(ROW)
			.optional();
	}

	/** The claim with this slug, or a problem that says there is none. */
	public ClaimSummary require(String slug) {
		return find(slug).orElseThrow(() -> Problem.notFound("claim", slug));
	}

	/** The claims with these slugs, by slug; what is not there is left out. */
	public Map<String, ClaimSummary> findAll(Collection<String> slugs) {
		Map<String, ClaimSummary> found = new LinkedHashMap<>();
		if (!slugs.isEmpty()) {
			this.jdbc.sql("select * from claim_summary where slug in (:slugs) order by slug")
				.param("slugs", slugs)
				.query(ROW)
				.list()
				.forEach((claim) -> found.put(claim.slug(), claim));
		}
		return found;
	}

	public ClaimDetail detail(String slug) {
		return new ClaimDetail(require(slug), appearances(slug));
	}

	/** Who said it where, in the order of the file. */
	public List<Statement> appearances(String slug) {
		return this.jdbc.sql("""
				select a.speaker, a.speaker_slug, a.role, a.source_slug as source, a.locator, a.wording,
				    array(select s.word from appearance_strength s
				        where s.appearance_id = a.id order by s.position) as strength,
				    a.stance, a.said_on as "date"
				from appearance a where a.claim_slug = :slug order by a.position
				""").param("slug", slug).query(STATEMENT).list();
	}

	@Bean
	static Catalogue<ClaimSummary> claimCatalogue() {
		return Catalogue.of("claims", "Claims", ClaimSummary.class, "claim_summary")
			.oneOf("kind", "kind", ClaimKind.class, "What the proposition is about", "EFFICACY")
			.where("subject", "(t.subject_slug in {values} or t.subject in {values})",
					"What the proposition speaks of: type and slug, or a slug", "component/exosome")
			.where("about", "t.slug in (select x.claim_slug from claim_about x where x.about in {values})",
					"Subject or object, as type and slug or as a slug; a component stands for its descendants too",
					"extracellular-vesicle")
			.oneOf("predicate", "predicate", Predicate.class, "What it says of its subject", "IMPROVES")
			.where("object", "(t.object_slug in {values} or t.object in {values})",
					"What the subject is related to: type and slug, or a slug", "term/skin-ageing")
			.by("condition", "condition", "Condition to which the proposition is narrowed", "skin-ageing")
			.by("route", "route", "Route of administration to which the proposition is narrowed", "topical")
			.oneOf("setting", "setting", Setting.class, "Where the proposition is said to hold", "CLINICAL")
			.by("attribute", "attribute", "Row of the comparison that the proposition fills",
					"carries-angiogenic-effect")
			.byEach("speaker", "appearance", "claim_slug", "speaker_slug", "Who said it", "one-day-md")
			.byEach("source", "appearance", "claim_slug", "source_slug", "Reference in which somebody said it",
					"onedaymd-secretome-exosome")
			.byEach("reference", "claim_evidence", "claim_slug", "reference_slug",
					"Reference from which there is evidence", "mitchell2019")
			.where("product",
					"((t.subject_type = 'product' and t.subject_slug in {values})"
							+ " or (t.object_type = 'product' and t.object_slug in {values}))",
					"Product that is the subject or the object", "plated-serum")
			.byEach("direction", "claim_evidence", "claim_slug", "direction",
					"Side on which there is an evidence item: SUPPORTS, REFUTES, MIXED, INCONCLUSIVE or BACKGROUND",
					"REFUTES")
			.among(Direction.class)
			.oneOf("verdict", "verdict", Verdict.class, "What the counted evidence adds up to now", "CONFLICTING")
			.oneOf("certainty", "certainty", Certainty.class, "How sure the verdict is", "VERY_LOW")
			.flag("contradicted", "contradicted", "Whether it stands in a contradiction that is open")
			.flag("universal", "universal", "Whether the proposition speaks of all members of its subject")
			.searchable("angiogenesis")
			.sortedBy("name", "name")
			.sortedBy("kind", "kind")
			.sortedByNumber("evidence", "evidence")
			.sortedByNumber("verdict", "verdict_rank")
			.sortedByNumber("certainty", "certainty_rank");
	}

}
