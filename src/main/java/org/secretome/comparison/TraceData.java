package org.secretome.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secretome.api.RecordMapper;
import org.secretome.vocabulary.Certainty;
import org.secretome.vocabulary.Quantity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads across features what a trace needs: one statement for each kind of fact, whatever
 * their number.
 */
@Component
class TraceData {

	private final JdbcClient jdbc;

	TraceData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What the records of the product and of its preparation say. */
	List<TraceFact> recorded(String product) {
		return this.jdbc
			.sql("select * from trace_fact where product_slug = :product order by fact, parent, position, id")
			.param("product", product)
			.query(RecordMapper.of(Recorded.class))
			.list()
			.stream()
			.map(Recorded::asFact)
			.toList();
	}

	/**
	 * Molecules that were looked for in the preparation itself, and those found in
	 * materials of its kind, the most often recorded first.
	 * @param most how many of each are read; the others are counted
	 */
	List<TraceFact> molecules(@Nullable String preparation, Collection<String> components, int most) {
		return this.jdbc
			.sql("""
					select f.*, array(select distinct r.slug from observation o join reference r on r.id = o.reference_id
					    where o.molecule_id = f.molecule_id and (o.preparation_id = f.preparation_id
					        or (o.component_id = f.component_id and o.result in ('DETECTED', 'ENRICHED')))
					    order by r.slug) as "references"
					from (select g.*, m.slug, m.symbol, row_number() over (partition by g.fact, g.parent order by g.observations desc, m.slug) as place,
					        count(*) over (partition by g.fact, g.parent) as of_total
					    from (select 'molecule' as fact, 'preparation/' || p.slug as parent, o.molecule_id, p.id as preparation_id,
					            cast(null as bigint) as component_id, count(*) as observations,
					            max(case when o.result in ('DETECTED', 'ENRICHED') then 1 else 0 end) as found,
					            max(case when o.result = 'NOT_DETECTED' then 1 else 0 end) as not_found
					        from observation o join preparation p on p.id = o.preparation_id
					        where p.slug = :preparation group by p.slug, p.id, o.molecule_id
					        union all
					        select 'class-molecule', 'component/' || c.slug, o.molecule_id, null, c.id, count(*), 1, 0
					        from observation o join component c on c.id = o.component_id
					        where c.slug in (:components) and o.result in ('DETECTED', 'ENRICHED') group by c.slug, c.id, o.molecule_id) g
					    join molecule m on m.id = g.molecule_id and m.retired_at is null) f
					where f.place <= :most order by f.fact, f.parent, f.place
					""")
			.param("preparation", Objects.requireNonNullElse(preparation, ""))
			.param("components", orNone(components))
			.param("most", most)
			.query(RecordMapper.of(FoundMolecule.class))
			.list()
			.stream()
			.map(FoundMolecule::asFact)
			.toList();
	}

	/**
	 * Claims on the product and on its preparation, and those on its kind of material,
	 * with their current verdicts; those with most evidence first.
	 */
	List<TraceFact> claims(String product, @Nullable String preparation, Collection<String> components) {
		return this.jdbc
			.sql("""
					select c.slug, c.name, c.kind,
					    case when c.subject_type = 'component' and not (coalesce(c.object_type, '') = 'product' and coalesce(c.object_slug, '') = :product)
					        then 'class-claim' else 'claim' end as fact,
					    case when c.subject_type = 'product' and c.subject_slug = :product then 'product/' || c.subject_slug
					        when c.object_type = 'product' and c.object_slug = :product then 'product/' || c.object_slug
					        else c.subject_type || '/' || c.subject_slug end as parent,
					    v.verdict, v.certainty,
					    (select count(*) from evidence e where e.claim_slug = c.slug and e.retired_at is null and e.direction <> 'BACKGROUND') as evidence,
					    array(select e.reference_slug from evidence e where e.claim_slug = c.slug and e.retired_at is null order by e.reference_slug) as "references"
					from claim c
					left join assessment v on v.claim_slug = c.slug and v.latest
					where c.retired_at is null and ((c.subject_type = 'product' and c.subject_slug = :product)
					    or (c.object_type = 'product' and c.object_slug = :product)
					    or (c.subject_type = 'preparation' and c.subject_slug = :preparation)
					    or (c.subject_type = 'component' and c.subject_slug in (:components)))
					order by fact, parent, evidence desc, c.slug
					""")
			.param("product", product)
			.param("preparation", Objects.requireNonNullElse(preparation, ""))
			.param("components", orNone(components))
			.query(RecordMapper.of(FoundClaim.class))
			.list()
			.stream()
			.map(FoundClaim::asFact)
			.toList();
	}

	/**
	 * Evidence of claims on the product itself and on its kind, told apart. The first of
	 * each direction come before the second of any, so that a cut to two or more shows
	 * both sides.
	 */
	List<TraceFact> evidence(Collection<String> own, Collection<String> ofKind) {
		return this.jdbc
			.sql("""
					select e.slug, e.finding, e.direction, e.study_design, e.participants, e.sponsor_relation, e.directness_intervention,
					    e.reference_slug, c.slug as claim, c.kind, coalesce(r.publication_status, 'PUBLISHED') as publication,
					    row_number() over (partition by c.slug, e.direction order by e.slug) as turn
					from evidence e
					join claim c on c.slug = e.claim_slug
					join reference r on r.slug = e.reference_slug
					where e.retired_at is null and e.claim_slug in (:claims)
					order by claim, turn, case e.direction when 'SUPPORTS' then 1 when 'REFUTES' then 2 when 'MIXED' then 3
					    when 'INCONCLUSIVE' then 4 else 5 end, e.slug
					""")
			.param("claims", orNone(Stream.concat(own.stream(), ofKind.stream()).toList()))
			.query(RecordMapper.of(FoundEvidence.class))
			.list()
			.stream()
			.map((item) -> item.asFact(own.contains(item.claim()) ? "evidence" : "class-evidence"))
			.toList();
	}

	/** References as nodes, by slug. */
	Map<String, TraceFact> references(Collection<String> slugs) {
		Map<String, TraceFact> found = new HashMap<>();
		this.jdbc.sql("""
				select r.slug, r.name, r.kind, coalesce(r.publication_status, 'RECORDED') as state from reference r
				where r.retired_at is null and r.citable and r.slug in (:slugs)
				""")
			.param("slugs", orNone(slugs))
			.query(RecordMapper.of(FoundReference.class))
			.list()
			.forEach((row) -> found.put(row.slug(), row.asFact()));
		return found;
	}

	private static Collection<String> orNone(Collection<String> slugs) {
		return slugs.isEmpty() ? List.of("") : slugs;
	}

	/** A row of the view. */
	record Recorded(String fact, String parent, String id, String type, @Nullable String slug, String label,
			String state, @Nullable String text, @Nullable Quantity quantity, List<String> references) {

		TraceFact asFact() {
			boolean measured = this.fact.equals("measurement") && this.quantity != null;
			return new TraceFact(this.fact, this.parent, this.id, this.type, this.slug,
					measured ? this.label + ": " + Objects.requireNonNull(this.quantity).asText() : this.label,
					this.state, null, this.text, this.references,
					Map.of("status", this.state, "method", Objects.requireNonNullElse(this.slug, "")), 0);
		}

	}

	/** A molecule with what was found of it. */
	record FoundMolecule(String fact, String parent, String slug, String symbol, int found, int notFound, int ofTotal,
			List<String> references) {

		TraceFact asFact() {
			String state = (this.found == 1) ? ((this.notFound == 1) ? "CONFLICTING" : "DETECTED")
					: ((this.notFound == 1) ? "NOT_DETECTED" : "DEPLETED");
			return new TraceFact(this.fact, this.parent, "molecule/" + this.slug, "molecule", this.slug, this.symbol,
					state, null, null, this.references, Map.of(), this.ofTotal);
		}

	}

	/** A claim with its verdict. */
	record FoundClaim(String slug, String name, String kind, String fact, String parent, @Nullable String verdict,
			@Nullable Certainty certainty, List<String> references) {

		TraceFact asFact() {
			return new TraceFact(this.fact, this.parent, "claim/" + this.slug, "claim", this.slug, this.name,
					Objects.requireNonNullElse(this.verdict, "UNKNOWN"), this.certainty, null, this.references,
					Map.of("kind", this.kind), 0);
		}

	}

	/** An evidence item with what its claim is about. */
	record FoundEvidence(String slug, String finding, String direction, String studyDesign,
			@Nullable Integer participants, String sponsorRelation, double directnessIntervention, String referenceSlug,
			String claim, String kind, String publication) {

		TraceFact asFact(String fact) {
			String text = Stream
				.of(this.studyDesign, (this.participants != null) ? this.participants + " participants" : "",
						"sponsor " + this.sponsorRelation, this.publication.equals("PUBLISHED") ? "" : this.publication)
				.filter((part) -> !part.isEmpty())
				.reduce((one, other) -> one + ", " + other)
				.orElseThrow();
			return new TraceFact(fact, "claim/" + this.claim, "evidence/" + this.slug, "evidence", this.slug,
					this.finding, this.direction, null, text, List.of(this.referenceSlug),
					Map.of("direction", this.direction, "design", this.studyDesign, "sponsor", this.sponsorRelation,
							"directness", Double.toString(this.directnessIntervention), "kind", this.kind,
							"publication", this.publication),
					0);
		}

	}

	/** A reference as a node. */
	record FoundReference(String slug, String name, String kind, String state) {

		TraceFact asFact() {
			return new TraceFact("reference", "", "reference/" + this.slug, "reference", this.slug, this.name,
					this.state, null, this.kind, List.of(this.slug), Map.of(), 0);
		}

	}

}
