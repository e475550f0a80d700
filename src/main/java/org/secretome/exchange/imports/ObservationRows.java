package org.secretome.exchange.imports;

import java.util.Map;

import org.postgresql.PGConnection;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes the observations of a data set those that were staged, with a few statements over
 * all of them.
 */
class ObservationRows {

	/** What an import says of an observation. */
	private static final String CONTENT = "molecule_id,component_id,preparation_id,reference_id,result,assay,"
			+ "observed_value,observed_unit,comparator,locator,note";

	/** From here on an index is made faster anew than row by row. */
	private static final long MANY = 100_000;

	private static final Map<String, String> INDEXES = Map.of("observation_by_molecule", "molecule_id",
			"observation_by_preparation", "preparation_id", "observation_by_reference", "reference_id");

	private final Staging staging;

	private final JdbcTemplate jdbc;

	private boolean withoutIndexes;

	ObservationRows(Staging staging) {
		this.staging = staging;
		this.jdbc = staging.jdbc();
	}

	/** Whether the data set has imported observations already. */
	boolean hasBefore(String dataset) {
		return Boolean.TRUE.equals(this.jdbc.queryForObject("""
				select exists (select 1 from observation o join dataset d on d.id = o.dataset_id
				    where d.slug = ? and not o.curated)
				""", Boolean.class, dataset));
	}

	/**
	 * Takes the indexes away where H2 makes them anew in less time than it keeps them up
	 * to date. Only speed depends on them; should the process end before they are back,
	 * the next start makes them.
	 */
	void beforeMany() {
		Long before = this.jdbc.queryForObject("select count(*) from observation", Long.class);
		if (!this.staging.isPostgres() && this.staging.rows() > MANY && before != null
				&& this.staging.rows() > before) {
			INDEXES.keySet().forEach((index) -> this.jdbc.execute("drop index if exists " + index));
			this.withoutIndexes = true;
		}
	}

	boolean isWithoutIndexes() {
		return this.withoutIndexes;
	}

	/**
	 * Makes the indexes that a killed import left out. Only H2 ever does without them,
	 * and PostgreSQL would lock the table to find that out.
	 */
	static void makeMissingIndexes(JdbcTemplate jdbc) {
		boolean postgres = Boolean.TRUE.equals(jdbc
			.execute((ConnectionCallback<Boolean>) (connection) -> connection.isWrapperFor(PGConnection.class)));
		if (!postgres) {
			makeIndexes(jdbc);
		}
	}

	static void makeIndexes(JdbcTemplate jdbc) {
		INDEXES.forEach((index, column) -> jdbc
			.execute("create index if not exists " + index + " on observation (" + column + ")"));
	}

	/** Gives staged rows the numbers that records of the base have. */
	void renumber(String parent, Map<Long, Long> numbers) {
		String column = parent + "_id";
		this.jdbc.batchUpdate("update import_row set " + column + " = ? where " + column + " = ?",
				numbers.entrySet().stream().map((entry) -> new Object[] { entry.getValue(), entry.getKey() }).toList());
		this.staging.pointed(parent).renumber(numbers);
	}

	/** As a foreign key would, for all rows at once. */
	void check() {
		for (String parent : Staging.PARENTS) {
			long orphans = this.staging.pointed(parent).orphans(this.jdbc, parent);
			if (orphans > 0) {
				throw new IllegalStateException(
						orphans + " records of kind " + parent + " are pointed to and not there");
			}
		}
	}

	/** Writes all staged rows; there are none of the data set yet. */
	Count insertAll(long dataset) {
		Count count = new Count("observations");
		count.created(this.jdbc.update(insert() + " from import_row s", dataset));
		return count;
	}

	/**
	 * Writes what differs; rows that are gone are taken out unless they are to be kept.
	 */
	Count merge(long dataset, boolean keepMissing) {
		Count count = new Count("observations");
		String differs = "(" + qualified("s") + ") is distinct from (" + qualified("o") + ")";
		count.updated(this.jdbc.update("update observation o set (" + CONTENT + ",updated_at,version) = (select "
				+ qualified("s") + ",current_timestamp,o.version + 1 from import_row s where s.slug = o.slug)"
				+ " where o.dataset_id = ? and not o.curated and exists (select 1 from import_row s where s.slug = o.slug and "
				+ differs + ")", dataset));
		if (!keepMissing) {
			count.retired(this.jdbc.update("delete from observation o where o.dataset_id = ? and not o.curated"
					+ " and not exists (select 1 from import_row s where s.slug = o.slug)", dataset));
		}
		count.created(this.jdbc.update(
				insert() + " from import_row s where not exists (select 1 from observation o where o.slug = s.slug)",
				dataset));
		count.unchanged(this.staging.rows() - count.created() - count.updated());
		return count;
	}

	private String insert() {
		String all = "slug," + CONTENT;
		// DIRECT: H2 would otherwise first copy the result of the query.
		return "insert into observation (" + all + ",dataset_id,curated,created_at,updated_at,version) "
				+ (this.staging.isPostgres() ? "" : "direct ") + "select s.slug," + qualified("s")
				+ ",?,false,current_timestamp,current_timestamp,0";
	}

	private static String qualified(String alias) {
		return alias + "." + CONTENT.replace(",", "," + alias + ".");
	}

}
