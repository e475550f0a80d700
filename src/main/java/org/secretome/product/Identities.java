package org.secretome.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Problem;
import org.secretome.api.RecordMapper;
import org.secretome.vocabulary.Quantity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What preparations may be called, in a few statements whatever their number.
 */
@Component
public class Identities {

	private final JdbcClient jdbc;

	private final IdentityRules rules = IdentityRules.read();

	private final IdentityLadder ladder = new IdentityLadder(this.rules);

	Identities(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The identity of a preparation, or a problem that says there is none. */
	public PreparationIdentity require(String slug) {
		return read("p.slug = :slug", slug).stream()
			.findFirst()
			.orElseThrow(() -> Problem.notFound("preparation", slug));
	}

	/** The identity of every preparation that a product is made with. */
	public List<PreparationIdentity> ofProducts() {
		return read("p.slug in (select x.preparation_slug from product x where x.retired_at is null)", "");
	}

	private List<PreparationIdentity> read(String condition, String slug) {
		List<Row> rows = this.jdbc
			.sql("""
					select p.slug, p.name,
					    array(select x.component_slug from preparation_component x where x.preparation_slug = p.slug order by x.position) as components,
					    array(select x.component_slug from preparation_keeps x where x.preparation_slug = p.slug) as keeps,
					    array(select x.component_slug from preparation_loses x where x.preparation_slug = p.slug) as loses,
					    array(select x.reference_slug from preparation_reference x where x.preparation_slug = p.slug order by x.position) as "references"
					from preparation p where p.retired_at is null and %s order by p.slug
					"""
				.formatted(condition))
			.param("slug", slug)
			.query(RecordMapper.of(Row.class))
			.list();
		if (rows.isEmpty()) {
			return List.of();
		}
		List<String> slugs = rows.stream().map(Row::slug).toList();
		Map<String, List<IdentityFacts.Step>> steps = steps(slugs);
		Map<String, List<IdentityFacts.Measure>> measures = measures(slugs);
		Map<String, List<IdentityFacts.Product>> products = products(slugs);
		IdentityFacts.Words words = words();
		return rows.stream()
			.map((row) -> this.ladder.climb(new IdentityFacts(row.slug(), row.name(), named(row.components(), words),
					Set.copyOf(row.keeps()), Set.copyOf(row.loses()), steps.getOrDefault(row.slug(), List.of()),
					measures.getOrDefault(row.slug(), List.of()), products.getOrDefault(row.slug(), List.of()), words,
					row.references())))
			.toList();
	}

	private static Map<String, String> named(List<String> components, IdentityFacts.Words words) {
		Map<String, String> named = new LinkedHashMap<>();
		components.forEach((component) -> named.put(component, words.names().getOrDefault(component, component)));
		return named;
	}

	private Map<String, List<IdentityFacts.Step>> steps(List<String> slugs) {
		Map<String, List<IdentityFacts.Step>> steps = new HashMap<>();
		this.jdbc.sql("""
				select s.preparation_slug as preparation, g.name,
				    array(select k.component_slug from glossary_keeps k where k.term_slug = g.slug) as keeps
				from preparation_step s join glossary_term g on g.slug = s.method_slug
				where s.preparation_slug in (:slugs) order by s.preparation_slug, s.position
				""")
			.param("slugs", slugs)
			.query(RecordMapper.of(StepRow.class))
			.list()
			.forEach((row) -> steps.computeIfAbsent(row.preparation(), (any) -> new ArrayList<>())
				.add(new IdentityFacts.Step(row.name(), Set.copyOf(row.keeps()))));
		return steps;
	}

	private Map<String, List<IdentityFacts.Measure>> measures(List<String> slugs) {
		Map<String, List<IdentityFacts.Measure>> measures = new HashMap<>();
		this.jdbc
			.sql("""
					select q.preparation_slug as preparation, q.measure, q.quantity_min, q.quantity_max, q.quantity_unit, q.quantity_method,
					    array(select r.reference_slug from preparation_quantity_reference r
					        where r.preparation_quantity_id = q.id order by r.position) as "references"
					from preparation_quantity q where q.quantity_unit is not null and q.preparation_slug in (:slugs)
					order by q.preparation_slug, q.position
					""")
			.param("slugs", slugs)
			.query(RecordMapper.of(MeasureRow.class))
			.list()
			.forEach((row) -> measures.computeIfAbsent(row.preparation(), (any) -> new ArrayList<>())
				.add(new IdentityFacts.Measure(row.measure(), row.quantity(), row.references())));
		return measures;
	}

	private Map<String, List<IdentityFacts.Product>> products(List<String> slugs) {
		Map<String, List<IdentityFacts.Product>> products = new HashMap<>();
		this.jdbc
			.sql("""
					select p.preparation_slug as preparation, p.slug, p.name, p.label_term_slug as label_term, p.label_text,
					    array(select r.reference_slug from product_reference r where r.product_slug = p.slug order by r.position) as "references"
					from product p where p.retired_at is null and p.preparation_slug in (:slugs) order by p.slug
					""")
			.param("slugs", slugs)
			.query(RecordMapper.of(ProductRow.class))
			.list()
			.forEach((row) -> products.computeIfAbsent(row.preparation(), (any) -> new ArrayList<>())
				.add(new IdentityFacts.Product(row.slug(), row.name(), row.labelTerm(), row.labelText(),
						row.references())));
		return products;
	}

	/**
	 * What belongs to the words of the ladder; a diameter counts as the authority states
	 * it.
	 */
	private IdentityFacts.Words words() {
		Map<String, String> names = new HashMap<>();
		this.jdbc.sql("select slug, name from component where retired_at is null")
			.query((row, number) -> names.put(row.getString("slug"), row.getString("name")))
			.list();
		Map<String, Quantity> diameters = new HashMap<>();
		this.jdbc
			.sql("""
					select v.component_slug as component, v.quantity_min, v.quantity_max, v.quantity_unit, v.quantity_method from characteristic v
					where v.attribute_slug = 'diameter' and v.quantity_unit is not null and v.authority is not null
					order by v.component_slug, v.position
					""")
			.query(RecordMapper.of(DiameterRow.class))
			.list()
			.forEach((row) -> diameters.putIfAbsent(row.component(), row.quantity()));
		return new IdentityFacts.Words(below(this.rules.vesicles(), true), below(this.rules.dissolved(), false), names,
				diameters);
	}

	private Set<String> below(String component, boolean onlyKinds) {
		return new LinkedHashSet<>(this.jdbc
			.sql("select descendant_slug from component_closure where ancestor_slug = :slug and (is_a or not :kinds)")
			.param("slug", component)
			.param("kinds", onlyKinds)
			.query(String.class)
			.list());
	}

	/** A preparation as it is read. */
	record Row(String slug, String name, List<String> components, List<String> keeps, List<String> loses,
			List<String> references) {
	}

	/** A step as it is read. */
	record StepRow(String preparation, String name, List<String> keeps) {
	}

	/** A measure as it is read. */
	record MeasureRow(String preparation, String measure, Quantity quantity, List<String> references) {
	}

	/** A product as it is read. */
	record ProductRow(String preparation, String slug, String name, @Nullable String labelTerm,
			@Nullable String labelText, List<String> references) {
	}

	/** The diameter of a component as it is read. */
	record DiameterRow(String component, Quantity quantity) {
	}

}
