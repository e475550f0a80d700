package org.secretome.component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secretome.api.Catalogue;
import org.secretome.api.Problem;
import org.secretome.api.RecordMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The published reads of components. */
@org.springframework.stereotype.Component
public class Components {

	private static final RowMapper<ComponentSummary> ROW = RecordMapper.of(ComponentSummary.class);

	private final JdbcClient jdbc;

	Components(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<ComponentSummary> find(String slug) {
		return this.jdbc.sql("select * from component_summary where slug = :slug")
			.param("slug", slug)
			.query(ROW)
			.optional();
	}

	/** The component with this slug, or a problem that says there is none. */
	public ComponentSummary require(String slug) {
		return find(slug).orElseThrow(() -> Problem.notFound("component", slug));
	}

	public ComponentDetail detail(String slug) {
		return new ComponentDetail(require(slug), definitions(slug), notSynonyms(slug), characteristics(slug));
	}

	public List<CharacteristicValue> characteristics(String slug) {
		return this.jdbc.sql(
				"select * from characteristic_value where component_slug = :slug order by attribute_order, attribute, position")
			.param("slug", slug)
			.query(RecordMapper.of(CharacteristicValue.class))
			.list();
	}

	/** What sources say of one attribute, by component. */
	public Map<String, List<CharacteristicValue>> characteristicsOf(String attribute) {
		Map<String, List<CharacteristicValue>> values = new LinkedHashMap<>();
		RowMapper<CharacteristicValue> row = RecordMapper.of(CharacteristicValue.class);
		this.jdbc
			.sql("select * from characteristic_value where attribute = :attribute order by component_slug, position")
			.param("attribute", attribute)
			.query((result, number) -> {
				String component = result.getString("component_slug");
				CharacteristicValue value = row.mapRow(result, number);
				if (value != null) {
					values.computeIfAbsent(component, (any) -> new ArrayList<>()).add(value);
				}
				return component;
			})
			.list();
		return values;
	}

	private List<Definition> definitions(String slug) {
		return this.jdbc.sql("""
				select d.authority, d.text, array(select r.reference_slug from component_definition_reference r
				    where r.component_definition_id = d.id order by r.position) as "references"
				from component_definition d where d.component_slug = :slug order by d.position
				""").param("slug", slug).query(RecordMapper.of(Definition.class)).list();
	}

	private List<NotSynonym> notSynonyms(String slug) {
		return this.jdbc
			.sql("select term, because from component_not_synonym where component_slug = :slug order by position")
			.param("slug", slug)
			.query(RecordMapper.of(NotSynonym.class))
			.list();
	}

	/** What stands above a component, nearest first. */
	public List<Ancestor> ancestors(String slug) {
		require(slug);
		return this.jdbc.sql("""
				select c.slug, c.name, c.kind, z.distance, z.is_a from component_closure z
				join component c on c.slug = z.ancestor_slug
				where z.descendant_slug = :slug and z.distance > 0 order by z.distance, c.slug
				""").param("slug", slug).query(RecordMapper.of(Ancestor.class)).list();
	}

	/** A component with what stands below it, to a depth. */
	public ComponentNode parts(String slug, int depth) {
		ComponentSummary top = require(slug);
		Map<String, List<Edge>> below = new HashMap<>();
		this.jdbc.sql("""
				select p.parent_slug, c.slug, c.name, c.kind, p.relation from component_parent p
				join component c on c.slug = p.component_slug and c.retired_at is null
				where p.parent_slug in (select z.descendant_slug from component_closure z
				    where z.ancestor_slug = :slug and z.distance < :depth) order by c.name
				""")
			.param("slug", slug)
			.param("depth", depth)
			.query(RecordMapper.of(Edge.class))
			.list()
			.forEach((edge) -> below.computeIfAbsent(edge.parentSlug(), (any) -> new ArrayList<>()).add(edge));
		return new ComponentNode(top.slug(), top.name(), top.kind(), null, nodes(top.slug(), below, depth));
	}

	private static List<ComponentNode> nodes(String slug, Map<String, List<Edge>> below, int depth) {
		if (depth == 0) {
			return List.of();
		}
		return below.getOrDefault(slug, List.of())
			.stream()
			.map((edge) -> new ComponentNode(edge.slug(), edge.name(), edge.kind(), edge.relation(),
					nodes(edge.slug(), below, depth - 1)))
			.toList();
	}

	/** The rows of a comparison in the order in which they are shown. */
	public Map<String, AttributeRow> attributes() {
		Map<String, AttributeRow> rows = new LinkedHashMap<>();
		this.jdbc.sql(
				"select slug, name as label, dimension, question, value_type from attribute where retired_at is null order by position, slug")
			.query(RecordMapper.of(AttributeRow.class))
			.list()
			.forEach((row) -> rows.put(row.slug(), row));
		return rows;
	}

	@Bean
	static Catalogue<ComponentSummary> componentCatalogue() {
		return Catalogue.of("components", "Components", ComponentSummary.class, "component_summary")
			.oneOf("kind", "kind", ComponentKind.class, "Sort of component", "VESICLE")
			.oneOf("basis", "basis", TermBasis.class, "What membership of the term rests on", "BIOGENESIS")
			.oneOf("termStatus", "term_status", TermStatus.class, "How guidelines see the term", "RECOMMENDED")
			.byComponent("parent",
					"t.slug in (select p.component_slug from component_parent p where p.parent_slug in {values})",
					"Below this component", "secretome")
			.searchable("vesicle")
			.sortedBy("name", "name")
			.sortedBy("kind", "kind");
	}

	/** A step of the hierarchy as it is read. */
	record Edge(String parentSlug, String slug, String name, ComponentKind kind, Relation relation) {
	}

}
