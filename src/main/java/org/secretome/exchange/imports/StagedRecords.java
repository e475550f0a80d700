package org.secretome.exchange.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes the staged records of one kind that are new or say something new, some hundred
 * at a time.
 *
 * @param <T> the record
 */
abstract class StagedRecords<T> {

	private static final int PAGE = 500;

	private final Staging staging;

	private final Class<T> type;

	private final JdbcTemplate jdbc;

	private final String select;

	private final Staging.Kind kind;

	/** The records of the current page. */
	private final Map<Long, T> read = new HashMap<>();

	/**
	 * Prepares the writing.
	 * @param existing the table's number, curated, fingerprint and retired, as SQL over
	 * {@code t}
	 */
	StagedRecords(Staging staging, Staging.Kind kind, Class<T> type, String table, String key, String existing) {
		this.staging = staging;
		this.kind = kind;
		this.type = type;
		this.jdbc = staging.jdbc();
		// Ordered by the kind too, which is the same, so that H2 reads along its index.
		this.select = "select r.position, r.slug, r.number, r.fingerprint, r.body, " + existing
				+ " from import_record r left join " + table + " t on t." + key
				+ " = r.slug where r.kind = ? and r.position > ? order by r.kind, r.position fetch first " + PAGE
				+ " rows only";
	}

	/**
	 * Writes them.
	 * @param renumbered takes numbers that the rows read so far must not use, with those
	 * that they must
	 */
	Count write(String name, Map<Long, Long> renumbered) {
		Count count = new Count(name);
		long after = 0;
		List<StagedEntry> page;
		do {
			page = this.jdbc.query(this.select,
					(row, number) -> new StagedEntry(row.getLong("position"), row.getString("slug"),
							row.getLong("number"), row.getString("fingerprint"), row.getString("body"),
							row.getObject("existing", Long.class), row.getBoolean("curated"),
							String.valueOf(row.getString("before")), row.getBoolean("retired")),
					this.kind.name(), after);
			this.read.clear();
			List<StagedEntry> created = new ArrayList<>();
			List<StagedEntry> updated = new ArrayList<>();
			for (StagedEntry entry : page) {
				after = entry.position();
				if (entry.isRenumbered() && entry.existing() != null) {
					renumbered.put(entry.number(), entry.existing());
				}
				if (entry.isNew()) {
					created.add(entry);
				}
				else if (entry.isSame() || !mayChange(entry)) {
					count.unchanged(1);
				}
				else {
					updated.add(entry);
				}
			}
			create(created);
			update(updated);
			count.created(created.size());
			count.updated(updated.size());
		}
		while (page.size() == PAGE);
		return count;
	}

	/** Whether a record of the base may be made to say what a staged one says. */
	boolean mayChange(StagedEntry entry) {
		return true;
	}

	abstract void create(List<StagedEntry> entries);

	abstract void update(List<StagedEntry> entries);

	T read(StagedEntry entry) {
		return this.read.computeIfAbsent(entry.position(),
				(any) -> this.staging.mapper().readValue(entry.body(), this.type));
	}

	void batch(String sql, List<StagedEntry> entries, Function<StagedEntry, @Nullable Object[]> values) {
		if (!entries.isEmpty()) {
			this.jdbc.batchUpdate(sql, entries.stream().map(values).toList());
		}
	}

	/** Makes the rows of a list of each record: those that were there go first. */
	void lines(String table, String owner, String columns, List<StagedEntry> entries, boolean replace,
			Function<T, List<@Nullable Object[]>> lines) {
		if (replace) {
			batch("delete from " + table + " where " + owner + " = ?", entries,
					(entry) -> new Object[] { entry.slug() });
		}
		List<@Nullable Object[]> rows = new ArrayList<>();
		for (StagedEntry entry : entries) {
			int position = 0;
			for (@Nullable
			Object[] line : lines.apply(read(entry))) {
				@Nullable Object[] row = new @Nullable Object[line.length + 2];
				row[0] = entry.slug();
				row[1] = position++;
				System.arraycopy(line, 0, row, 2, line.length);
				rows.add(row);
			}
		}
		if (!rows.isEmpty()) {
			String all = owner + ",position," + columns;
			this.jdbc.batchUpdate(
					"insert into " + table + " (" + all + ") values (" + all.replaceAll("[^,]+", "?") + ")", rows);
		}
	}

	/** One column for each value of a list, without repetitions. */
	static List<@Nullable Object[]> each(List<String> values, int length) {
		List<@Nullable Object[]> rows = new ArrayList<>();
		values.stream()
			.map((value) -> Texts.cut(value, length))
			.distinct()
			.forEach((value) -> rows.add(new Object[] { value }));
		return rows;
	}

	JdbcTemplate jdbc() {
		return this.jdbc;
	}

}
