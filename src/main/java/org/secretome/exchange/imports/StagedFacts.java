package org.secretome.exchange.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes what a data set says of molecules besides observations: families and receptors.
 * Such a fact is all key, so it is there or it is not.
 *
 * @param <T> the fact
 */
class StagedFacts<T> {

	private static final int PAGE = 1000;

	private final Staging staging;

	private final JdbcTemplate jdbc;

	private final Staging.Kind kind;

	private final Class<T> type;

	private final String table;

	private final List<String> columns;

	private final Function<T, List<@Nullable String>> values;

	StagedFacts(Staging staging, Staging.Kind kind, Class<T> type, String table, List<String> columns,
			Function<T, List<@Nullable String>> values) {
		this.staging = staging;
		this.jdbc = staging.jdbc();
		this.kind = kind;
		this.type = type;
		this.table = table;
		this.columns = columns;
		this.values = values;
	}

	static StagedFacts<NewFamily> families(Staging staging) {
		return new StagedFacts<>(staging, Staging.Kind.FAMILY, NewFamily.class, "molecule_imported_family",
				List.of("molecule_slug", "component_slug", "locator", "reference_slug"),
				(fact) -> List.of(fact.molecule(), fact.family(), Texts.cut(fact.locator(), 200), fact.reference()));
	}

	static StagedFacts<NewReceptor> receptors(Staging staging) {
		return new StagedFacts<>(staging, Staging.Kind.RECEPTOR, NewReceptor.class, "molecule_imported_receptor",
				List.of("molecule_slug", "receptor", "reference_slug", "sources"), (fact) -> {
					List<@Nullable String> values = new ArrayList<>(
							List.of(fact.molecule(), Texts.cut(fact.receptor(), 300), fact.reference()));
					values.add(Texts.cutOrNull(fact.sources(), 2000));
					return values;
				});
	}

	/** Writes the new ones and takes out the missing ones, unless they are to be kept. */
	Count write(String name, String dataset, boolean keepMissing) {
		Count count = new Count(name);
		String all = String.join(",", this.columns);
		Map<List<@Nullable String>, Boolean> seen = new HashMap<>();
		this.jdbc.query("select " + all + " from " + this.table + " where dataset_slug = ?", (row) -> {
			List<@Nullable String> fact = new ArrayList<>();
			for (String column : this.columns) {
				fact.add(row.getString(column));
			}
			seen.put(fact, false);
		}, dataset);
		List<List<@Nullable String>> created = new ArrayList<>();
		long after = 0;
		List<Long> page;
		do {
			page = this.jdbc.query("select position, body from import_record where kind = ? and position > ? "
					+ "order by position fetch first " + PAGE + " rows only", (row, number) -> {
						List<@Nullable String> fact = this.values
							.apply(this.staging.mapper().readValue(row.getString("body"), this.type));
						Boolean before = seen.put(fact, true);
						if (before == null) {
							created.add(fact);
						}
						else if (!before) {
							count.unchanged(1);
						}
						return row.getLong("position");
					}, this.kind.name(), after);
			after = page.isEmpty() ? after : page.get(page.size() - 1);
		}
		while (page.size() == PAGE);
		if (!keepMissing) {
			String where = String.join(" and ",
					this.columns.stream().map((column) -> column + " is not distinct from ?").toList());
			List<Object[]> gone = seen.entrySet()
				.stream()
				.filter((fact) -> !fact.getValue())
				.map((fact) -> with(fact.getKey(), dataset))
				.toList();
			this.jdbc.batchUpdate("delete from " + this.table + " where " + where + " and dataset_slug = ?", gone);
			count.retired(gone.size());
		}
		this.jdbc.batchUpdate(
				"insert into " + this.table + " (" + all + ",dataset_slug) values ("
						+ (all + ",d").replaceAll("[^,]+", "?") + ")",
				created.stream().map((fact) -> with(fact, dataset)).toList());
		count.created(created.size());
		return count;
	}

	private static Object[] with(List<@Nullable String> fact, String dataset) {
		List<@Nullable Object> values = new ArrayList<>(fact);
		values.add(dataset);
		return values.toArray();
	}

}
