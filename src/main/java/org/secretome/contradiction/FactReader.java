package org.secretome.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.secretome.api.RecordMapper;
import org.secretome.assessment.CountedEvidence;
import org.secretome.claim.ClaimKind;
import org.secretome.claim.Direction;
import org.secretome.claim.Predicate;
import org.secretome.claim.SpeakerRole;
import org.secretome.claim.Stance;
import org.secretome.claim.StudyDesign;
import org.secretome.component.Answer;
import org.secretome.product.Identities;
import org.secretome.product.PreparationIdentity;
import org.secretome.vocabulary.Certainty;
import org.secretome.vocabulary.Quantity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what the rules look at for some topics, in a few statements whatever their
 * number, and nothing of other topics.
 */
@Component
class FactReader {

	private static final String PRODUCT = "product/";

	private final JdbcClient jdbc;

	private final CountedEvidence counted;

	private final Identities identities;

	private final Rules rules = Rules.read();

	FactReader(JdbcClient jdbc, CountedEvidence counted, Identities identities) {
		this.jdbc = jdbc;
		this.counted = counted;
		this.identities = identities;
	}

	Facts read(Collection<String> topics) {
		Map<String, Set<String>> below = related("topic", "subject", topics);
		below.forEach((topic, members) -> members.remove(topic));
		Set<String> subjects = new TreeSet<>(topics);
		below.values().forEach(subjects::addAll);
		List<ClaimFact> claims = claims(topics, subjects);
		Set<String> shown = new TreeSet<>(topics);
		claims.forEach((claim) -> {
			if (claim.object() != null) {
				shown.add(claim.object());
			}
		});
		Map<String, Set<String>> above = related("subject", "topic", shown);
		Set<String> regulated = new TreeSet<>(topics);
		topics.forEach((topic) -> regulated.addAll(above.getOrDefault(topic, Set.of())));
		return new Facts(claims, values(shown), statuses(regulated, claims), materials(subjects), identities(topics),
				above, below);
	}

	/** What stands above or below each record; every component stands above itself. */
	private Map<String, Set<String>> related(String from, String to, Collection<String> records) {
		Map<String, Set<String>> related = new HashMap<>();
		this.jdbc
			.sql("select %1$s as one, %2$s as other from contradiction_above where %1$s in (:records)".formatted(from,
					to))
			.param("records", records)
			.query((row, number) -> {
				related.computeIfAbsent(row.getString("one"), (any) -> new TreeSet<>()).add(row.getString("other"));
				return number;
			})
			.list();
		return related;
	}

	private List<ClaimFact> claims(Collection<String> topics, Collection<String> subjects) {
		List<ClaimRow> rows = this.jdbc.sql("""
				select c.slug, c.name, c.kind, c.subject_type || '/' || c.subject_slug as subject, c.predicate,
				    c.object_type || '/' || c.object_slug as object, c.object_text, c.universal,
				    c.quantity_min, c.quantity_max, c.quantity_unit, c.quantity_method,
				    c.condition_slug, c.route, c.population, c.outcome, c.comparator, c.species, c.source_material,
				    c.dose, c.jurisdiction, c.as_of, c.setting, c.storage, c.method, c.attribute_slug,
				    coalesce(c.when_supported, 'YES') as when_supported,
				    coalesce(v.support, 0) as support, coalesce(v.refute, 0) as refute, v.certainty,
				    coalesce(v.input_hash, '') as input_hash
				from claim c left join assessment v on v.claim_slug = c.slug and v.latest
				where c.retired_at is null and (c.subject_type || '/' || c.subject_slug in (:subjects)
				    or c.object_type || '/' || c.object_slug in (:topics))
				order by c.slug
				""").param("topics", topics).param("subjects", subjects).query(RecordMapper.of(ClaimRow.class)).list();
		List<String> slugs = rows.stream().map(ClaimRow::slug).toList();
		Map<String, List<ClaimFact.Said>> said = said(slugs);
		Map<String, List<ClaimFact.Item>> evidence = evidence(slugs);
		return rows.stream()
			.map((row) -> row.fact(said.getOrDefault(row.slug(), List.of()),
					evidence.getOrDefault(row.slug(), List.of()), this.rules.predicates()::groupOf))
			.toList();
	}

	private Map<String, List<ClaimFact.Said>> said(List<String> claims) {
		Map<String, List<ClaimFact.Said>> said = new HashMap<>();
		if (!claims.isEmpty()) {
			this.jdbc
				.sql("select claim_slug, speaker, role, source_slug, locator, wording, stance, said_on from appearance "
						+ "where claim_slug in (:claims) order by claim_slug, position")
				.param("claims", claims)
				.query((row, number) -> said.computeIfAbsent(row.getString("claim_slug"), (any) -> new ArrayList<>())
					.add(new ClaimFact.Said(row.getString("speaker"), SpeakerRole.valueOf(row.getString("role")),
							row.getString("source_slug"), row.getString("locator"), row.getString("wording"),
							Stance.valueOf(row.getString("stance")), row.getString("said_on"))))
				.list();
		}
		return said;
	}

	private Map<String, List<ClaimFact.Item>> evidence(List<String> claims) {
		Map<String, List<ClaimFact.Item>> items = new HashMap<>();
		Map<String, Set<String>> counting = this.counted.ofClaims(claims);
		if (!claims.isEmpty()) {
			this.jdbc
				.sql("""
						select e.slug, e.claim_slug, e.reference_slug, e.direction, e.study_design, e.finding, e.study_cluster,
						    array(select distinct s.slug from regulatory_reference r
						        join regulatory_status s on s.slug = r.status_slug and s.retired_at is null
						        where e.study_design = 'REGULATORY_RECORD' and r.reference_slug = e.reference_slug
						        order by s.slug) as records
						from evidence e where e.retired_at is null and e.claim_slug in (:claims) order by e.slug
						""")
				.param("claims", claims)
				.query(RecordMapper.of(ItemRow.class))
				.list()
				.forEach((row) -> {
					boolean counts = counting.getOrDefault(row.claimSlug(), Set.of()).contains(row.slug());
					items.computeIfAbsent(row.claimSlug(), (any) -> new ArrayList<>()).add(row.item(counts));
				});
		}
		return items;
	}

	private List<Facts.Value> values(Collection<String> subjects) {
		return this.jdbc
			.sql("""
					select 'component/' || v.component_slug as subject, c.name, v.attribute_slug as attribute, a.name as label,
					    v.state, v.quantity_min, v.quantity_max, v.quantity_unit, v.quantity_method, v.authority,
					    array(select r.reference_slug from characteristic_reference r where r.characteristic_id = v.id
					        order by r.position) as "references"
					from characteristic v
					join component c on c.slug = v.component_slug and c.retired_at is null
					join attribute a on a.slug = v.attribute_slug
					where (v.state is not null or v.quantity_unit is not null) and 'component/' || v.component_slug in (:subjects)
					order by v.component_slug, v.position
					""")
			.param("subjects", subjects)
			.query(RecordMapper.of(Facts.Value.class))
			.list();
	}

	/** The statuses of some subjects, and those that cite a document that is evidence. */
	private Map<String, Facts.Status> statuses(Collection<String> subjects, List<ClaimFact> claims) {
		Set<String> cited = new HashSet<>(Set.of(""));
		claims.forEach((claim) -> claim.evidence().forEach((item) -> cited.addAll(item.records())));
		Map<String, Facts.Status> statuses = new TreeMap<>();
		this.jdbc
			.sql("""
					select s.slug,
					    array(select coalesce('component/' || u.component_slug, 'product/' || u.product_slug) from regulatory_subject u
					        where u.status_slug = s.slug order by u.position) as subjects,
					    s.jurisdiction, s.status, s.document_type, s.document_date as date, s.text, s.reliability,
					    array(select r.reference_slug from regulatory_reference r where r.status_slug = s.slug
					        order by r.position) as "references"
					from regulatory_status s
					where s.retired_at is null and (s.slug in (:cited) or s.slug in (select u.status_slug from regulatory_subject u
					    where 'component/' || u.component_slug in (:subjects) or 'product/' || u.product_slug in (:subjects)))
					""")
			.param("cited", cited)
			.param("subjects", subjects)
			.query(RecordMapper.of(Facts.Status.class))
			.list()
			.forEach((status) -> statuses.put(status.slug(), status));
		return statuses;
	}

	private List<Facts.Material> materials(Collection<String> subjects) {
		return this.jdbc
			.sql("""
					select p.slug, p.name,
					    array(select x.component_slug from preparation_component x where x.preparation_slug = p.slug order by x.position) as components,
					    array(select x.species from preparation_species x where x.preparation_slug = p.slug order by x.position) as species,
					    array(select x.reference_slug from preparation_reference x where x.preparation_slug = p.slug order by x.position) as "references"
					from preparation p where p.retired_at is null and 'preparation/' || p.slug in (:subjects) order by p.slug
					""")
			.param("subjects", subjects)
			.query(RecordMapper.of(Facts.Material.class))
			.list();
	}

	private List<PreparationIdentity> identities(Collection<String> topics) {
		return topics.stream().anyMatch((topic) -> topic.startsWith(PRODUCT)) ? this.identities.ofProducts()
				: List.of();
	}

	/** A claim as it is read. */
	record ClaimRow(String slug, String name, ClaimKind kind, String subject, Predicate predicate,
			@Nullable String object, @Nullable String objectText, boolean universal, @Nullable Quantity quantity,
			@Nullable String conditionSlug, @Nullable String route, @Nullable String population,
			@Nullable String outcome, @Nullable String comparator, @Nullable String species,
			@Nullable String sourceMaterial, @Nullable String dose, @Nullable String jurisdiction,
			@Nullable String asOf, @Nullable String setting, @Nullable String storage, @Nullable String method,
			@Nullable String attributeSlug, Answer whenSupported, double support, double refute,
			@Nullable Certainty certainty, String inputHash) {

		ClaimFact fact(List<ClaimFact.Said> said, List<ClaimFact.Item> evidence, Function<Predicate, String> groups) {
			Map<String, String> scope = scope();
			String key = Finding.sha256(String.join("|", this.subject, groups.apply(this.predicate),
					(this.object != null) ? this.object : String.valueOf(this.objectText), Scope.key(scope)));
			return new ClaimFact(this.slug, this.name, this.kind, this.subject, this.predicate, this.object,
					this.objectText, this.universal, this.quantity, scope, this.attributeSlug, this.whenSupported,
					this.support, this.refute, this.certainty, this.inputHash, said, evidence, key);
		}

		private Map<String, String> scope() {
			Map<String, String> scope = new LinkedHashMap<>();
			put(scope, "condition", this.conditionSlug);
			put(scope, "population", this.population);
			put(scope, "species", this.species);
			put(scope, "source", this.sourceMaterial);
			put(scope, "method", this.method);
			put(scope, "dose", this.dose);
			put(scope, "route", this.route);
			put(scope, "outcome", this.outcome);
			put(scope, "comparator", this.comparator);
			put(scope, "setting", this.setting);
			put(scope, "storage", this.storage);
			put(scope, "jurisdiction", this.jurisdiction);
			put(scope, "date", this.asOf);
			return scope;
		}

		private static void put(Map<String, String> scope, String dimension, @Nullable String value) {
			if (value != null) {
				scope.put(dimension, value);
			}
		}

	}

	/** An evidence item as it is read. */
	record ItemRow(String slug, String claimSlug, String referenceSlug, Direction direction, StudyDesign studyDesign,
			String finding, String studyCluster, List<String> records) {

		ClaimFact.Item item(boolean counted) {
			return new ClaimFact.Item(this.slug, this.referenceSlug, this.direction, this.studyDesign, this.finding,
					this.studyCluster, counted, this.records);
		}

	}

}
