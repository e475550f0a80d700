package org.secretome.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database holds, so that tests can tell what a load touched. */
class Recorded {

	private static final List<String> TABLES = List.of("reference", "dataset", "attribute", "component",
			"glossary_term", "preparation", "molecule", "organisation", "product", "regulatory_status", "claim",
			"evidence");

	private final JdbcClient jdbc;

	Recorded(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Every record and observation with what changes when somebody writes it. */
	Map<String, Row> rows() {
		Map<String, Row> rows = new TreeMap<>();
		for (String table : TABLES) {
			collect(rows, table,
					"select slug, version, updated_at, retired_at is not null as retired, fingerprint from " + table);
		}
		collect(rows, "observation",
				"select slug, version, updated_at, false as retired, '' as fingerprint from observation");
		return rows;
	}

	private void collect(Map<String, Row> rows, String table, String sql) {
		this.jdbc.sql(sql)
			.query((row, number) -> rows.put(table + "/" + row.getString("slug"),
					new Row(row.getInt("version"), row.getString("updated_at"), row.getBoolean("retired"),
							row.getString("fingerprint"))))
			.list();
	}

	/** The records that are not as they were. */
	List<String> changedSince(Map<String, Row> before) {
		Map<String, Row> now = rows();
		assertNothingDeleted(before, now);
		return now.entrySet()
			.stream()
			.filter((row) -> !row.getValue().equals(before.get(row.getKey())))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static void assertNothingDeleted(Map<String, Row> before, Map<String, Row> now) {
		if (!now.keySet().containsAll(before.keySet())) {
			throw new AssertionError(
					"Rows are gone: " + before.keySet().stream().filter((key) -> !now.containsKey(key)).toList());
		}
	}

	/** The slugs that a list of the API is made from. */
	List<String> listed(String view) {
		return this.jdbc.sql("select slug from " + view + " order by slug").query(String.class).list();
	}

	/** One value of one record as the API reads it. */
	String read(String view, String slug, String column) {
		return this.jdbc.sql("select " + column + " from " + view + " where slug = :slug")
			.param("slug", slug)
			.query(String.class)
			.single();
	}

	/** What stands above a component. */
	List<String> above(String component) {
		return this.jdbc.sql(
				"select ancestor_slug from component_closure where descendant_slug = :slug and distance > 0 order by distance, ancestor_slug")
			.param("slug", component)
			.query(String.class)
			.list();
	}

	/** The state of one record. */
	record Row(int version, String updatedAt, boolean retired, String fingerprint) {
	}

}
