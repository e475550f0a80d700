package org.secretome.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secretome.api.RecordMapper;
import org.secretome.component.Answer;
import org.secretome.vocabulary.Certainty;
import org.secretome.vocabulary.Quantity;
import org.secretome.vocabulary.Verdict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads across features what a comparison needs: one statement for each kind of fact,
 * whatever the number of subjects and rows.
 */
@Component
class ComparisonData {

	/** Designs in which people are studied (evidence model, section 4). */
	private static final String HUMAN = "('SYSTEMATIC_REVIEW', 'RCT', 'NON_RANDOMISED_CONTROLLED', 'COHORT', 'CASE_CONTROL', 'CASE_SERIES', 'CASE_REPORT')";

	private final JdbcClient jdbc;

	ComparisonData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Everything of one of the three types that has one of these slugs. */
	List<Subject> subjects(List<String> slugs) {
		return this.jdbc
			.sql("""
					select 'component' as type, slug, name, plural from component where retired_at is null and slug in (:slugs)
					union all select 'product', slug, name, null from product where retired_at is null and slug in (:slugs)
					union all select 'preparation', slug, name, null from preparation where retired_at is null and slug in (:slugs)
					""")
			.param("slugs", slugs)
			.query(RecordMapper.of(Subject.class))
			.list();
	}

	/**
	 * Characteristics, product data and regulatory statuses, by subject and attribute.
	 */
	Map<Subject, Map<String, List<Statement>>> statements(List<Subject> subjects) {
		Map<Subject, Map<String, List<Statement>>> all = new HashMap<>();
		this.jdbc.sql("select * from comparison_fact where subject_slug in (:slugs)")
			.param("slugs", slugs(subjects))
			.query(RecordMapper.of(Fact.class))
			.list()
			.forEach((fact) -> subject(subjects, fact.subjectType(), fact.subjectSlug(),
					(subject) -> all.computeIfAbsent(subject, (any) -> new HashMap<>())
						.computeIfAbsent(fact.attribute(), (any) -> new ArrayList<>())
						.add(fact.statement())));
		return all;
	}

	/** Claims that answer a row for one of the subjects, with their verdicts. */
	Map<Subject, Map<String, List<ClaimVerdict>>> claims(List<Subject> subjects) {
		Map<Subject, Map<String, List<ClaimVerdict>>> all = new HashMap<>();
		this.jdbc
			.sql("""
					select c.slug, c.subject_type, c.subject_slug, c.attribute_slug, coalesce(c.when_supported, 'YES') as when_supported,
					    v.verdict, v.certainty,
					    (select count(*) from assessment_evidence e where e.claim_slug = c.slug
					        and e.direction in ('SUPPORTS', 'REFUTES', 'MIXED') and e.publication_status <> 'RETRACTED') as taking_a_side,
					    array(select e.reference_slug from assessment_evidence e where e.claim_slug = c.slug
					        and e.direction in ('SUPPORTS', 'REFUTES', 'MIXED') and e.publication_status <> 'RETRACTED'
					        order by e.reference_slug) as "references"
					from claim c
					left join assessment v on v.claim_slug = c.slug and v.latest
					where c.retired_at is null and c.attribute_slug is not null and c.subject_slug in (:slugs)
					order by c.slug
					""")
			.param("slugs", slugs(subjects))
			.query(RecordMapper.of(ClaimVerdict.class))
			.list()
			.forEach((claim) -> subject(subjects, claim.subjectType(), claim.subjectSlug(),
					(subject) -> all.computeIfAbsent(subject, (any) -> new HashMap<>())
						.computeIfAbsent(claim.attributeSlug(), (any) -> new ArrayList<>())
						.add(claim)));
		return all;
	}

	/** Contradictions in which a claim or value of a cell stands. */
	Map<Subject, Map<String, List<String>>> contradictions(List<Subject> subjects) {
		Map<Subject, Map<String, List<String>>> all = new HashMap<>();
		this.jdbc.sql("select * from comparison_contradiction where subject_slug in (:slugs) order by contradiction")
			.param("slugs", slugs(subjects))
			.query((row, number) -> {
				String attribute = row.getString("attribute");
				String contradiction = row.getString("contradiction");
				subject(subjects, row.getString("subject_type"), row.getString("subject_slug"),
						(subject) -> all.computeIfAbsent(subject, (any) -> new HashMap<>())
							.computeIfAbsent(attribute, (any) -> new ArrayList<>())
							.add(contradiction));
				return number;
			})
			.list();
		return all;
	}

	/**
	 * The rows that are counted: registered trials and studies on record, by component.
	 */
	Map<Subject, Map<String, List<Statement>>> counts(List<Subject> subjects) {
		Map<Subject, Map<String, List<Statement>>> all = new HashMap<>();
		trials(subjects, "registered-trials", "cast(null as varchar(300))", "", all);
		trials(subjects, "registered-trials-by-phase", "coalesce(p.phase, 'no phase given')",
				"left join reference_trial_phase p on p.reference_slug = t.reference_slug", all);
		trials(subjects, "registered-trials-by-status", "t.trial_status", "", all);
		trials(subjects, "registered-trials-by-condition", "p.condition",
				"join reference_trial_condition p on p.reference_slug = t.reference_slug", all);
		studies(subjects, "randomised-trials-on-record", "e.study_design = 'RCT'", all);
		studies(subjects, "human-studies-on-record", "e.study_design in " + HUMAN, all);
		return all;
	}

	/**
	 * A trial of a material counts for the material and for every kind of it, as nothing
	 * finer is registered.
	 */
	private void trials(List<Subject> subjects, String attribute, String value, String join,
			Map<Subject, Map<String, List<Statement>>> all) {
		Map<String, Map<String, List<String>>> found = new LinkedHashMap<>();
		this.jdbc.sql("""
				select z.descendant_slug as slug, %s as counted, t.reference_slug from comparison_trial t
				join component_closure z on z.ancestor_slug = t.component_slug and z.is_a %s
				where z.descendant_slug in (:slugs) order by 1, 2, 3
				""".formatted(value, join)).param("slugs", slugs(subjects)).query((row, number) -> {
			found.computeIfAbsent(row.getString("slug"), (any) -> new LinkedHashMap<>())
				.computeIfAbsent(String.valueOf(row.getString("counted")), (any) -> new ArrayList<>())
				.add(row.getString("reference_slug"));
			return number;
		}).list();
		found.forEach((slug, values) -> subject(subjects, "component", slug, (subject) -> {
			List<Statement> statements = all.computeIfAbsent(subject, (any) -> new HashMap<>())
				.computeIfAbsent(attribute, (any) -> new ArrayList<>());
			values.entrySet()
				.stream()
				.sorted((a, b) -> b.getValue().size() - a.getValue().size())
				.forEach((entry) -> statements
					.add(counted(entry.getKey().equals("null") ? null : entry.getKey(), entry.getValue())));
		}));
	}

	private void studies(List<Subject> subjects, String attribute, String condition,
			Map<Subject, Map<String, List<Statement>>> all) {
		Map<Subject, Map<String, List<String>>> clusters = new HashMap<>();
		this.jdbc.sql("""
				select distinct c.subject_type, c.subject_slug, e.study_cluster, e.reference_slug from evidence e
				join claim c on c.slug = e.claim_slug and c.retired_at is null
				where e.retired_at is null and e.direction <> 'BACKGROUND' and c.subject_slug in (:slugs) and %s
				order by e.study_cluster, e.reference_slug
				""".formatted(condition)).param("slugs", slugs(subjects)).query((row, number) -> {
			String cluster = row.getString("study_cluster");
			String reference = row.getString("reference_slug");
			subject(subjects, row.getString("subject_type"), row.getString("subject_slug"),
					(subject) -> clusters.computeIfAbsent(subject, (any) -> new LinkedHashMap<>())
						.computeIfAbsent(cluster, (any) -> new ArrayList<>())
						.add(reference));
			return number;
		}).list();
		clusters.forEach((subject, studies) -> all.computeIfAbsent(subject, (any) -> new HashMap<>())
			.computeIfAbsent(attribute, (any) -> new ArrayList<>())
			.add(new Statement(null, new Quantity((double) studies.size(), (double) studies.size(), "studies", null),
					null, List.of(), null, null,
					studies.values().stream().flatMap(List::stream).distinct().sorted().toList())));
	}

	private static Statement counted(@Nullable String what, List<String> references) {
		double count = references.stream().distinct().count();
		Quantity quantity = new Quantity(count, count, "registered trials", null);
		return new Statement(null, quantity, what, List.of(), null, null, references.stream().distinct().toList());
	}

	/** Direct comparisons of the two, or of what they are kinds of, each study once. */
	List<Ranked> ranked(String first, String second) {
		return this.jdbc
			.sql("""
					select distinct e.claim_slug, v.verdict, v.certainty, e.study_cluster, e.ranking, (c.subject_slug in (%1$s :second %2$s)) as swapped
					from evidence e join claim c on c.slug = e.claim_slug and c.retired_at is null
					left join assessment v on v.claim_slug = c.slug and v.latest
					where e.retired_at is null and e.comparison_class = 'DIRECT' and e.ranking is not null
					    and c.predicate = 'SUPERIOR_TO' and c.outcome is null
					    and c.subject_type = 'component' and c.object_type = 'component'
					    and ((c.subject_slug in (%1$s :first %2$s) and c.object_slug in (%1$s :second %2$s))
					      or (c.subject_slug in (%1$s :second %2$s) and c.object_slug in (%1$s :first %2$s)))
					order by e.study_cluster
					"""
				.formatted("select z.ancestor_slug from component_closure z where z.descendant_slug =", "and z.is_a"))
			.param("first", first)
			.param("second", second)
			.query(RecordMapper.of(Ranked.class))
			.list();
	}

	private static void subject(List<Subject> subjects, String type, String slug,
			java.util.function.Consumer<Subject> consumer) {
		subjects.stream()
			.filter((subject) -> subject.type().equals(type) && subject.slug().equals(slug))
			.findFirst()
			.ifPresent(consumer);
	}

	private static List<String> slugs(List<Subject> subjects) {
		return subjects.stream().map(Subject::slug).distinct().toList();
	}

	/** A row of the view. */
	record Fact(String subjectType, String subjectSlug, String attribute, @Nullable Answer state,
			@Nullable Quantity quantity, @Nullable String text, List<String> list, @Nullable String note,
			@Nullable String authority, List<String> references) {

		Statement statement() {
			return new Statement(this.state, this.quantity, this.text, this.list, this.note, this.authority,
					this.references);
		}

	}

	/**
	 * How one study ranked the subject and the object of a claim; swapped where the claim
	 * names them the other way.
	 */
	record Ranked(String claimSlug, @Nullable Verdict verdict, @Nullable Certainty certainty, String studyCluster,
			String ranking, boolean swapped) {

		String rankingOfFirst() {
			return this.swapped ? switch (this.ranking) {
				case "FIRST_BETTER" -> "SECOND_BETTER";
				case "SECOND_BETTER" -> "FIRST_BETTER";
				default -> this.ranking;
			} : this.ranking;
		}

	}

}
