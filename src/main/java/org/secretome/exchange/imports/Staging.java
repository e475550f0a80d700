package org.secretome.exchange.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;

/**
 * What an import has read and not yet written: temporary tables of one connection. They
 * are gone with the connection, however the process ends, and no reader ever sees them.
 */
class Staging implements AutoCloseable {

	static final String ROW_COLUMNS = "slug,molecule_id,component_id,preparation_id,reference_id,result,assay,"
			+ "observed_value,observed_unit,comparator,locator,note";

	/**
	 * What a row points to, in the order of its columns, the first of which is its slug.
	 */
	static final List<String> PARENTS = List.of("molecule", "component", "preparation", "reference");

	/** The columns of an observation, which the staged rows have too. */
	private static final String ROW_TABLE = """
			create local temporary table import_row (
			    slug varchar(400) not null, molecule_id bigint not null, component_id bigint not null,
			    preparation_id bigint, reference_id bigint not null, result varchar(20) not null, assay varchar(200),
			    observed_value double precision, observed_unit varchar(60), comparator varchar(200),
			    locator varchar(200), note varchar(2000))
			""";

	private static final String RECORD_TABLE = """
			create local temporary table import_record (
			    position bigint not null primary key, kind varchar(20) not null, slug varchar(250) not null,
			    number bigint, fingerprint varchar(64) not null, body varchar(1000000) not null)
			""";

	private final Connection connection;

	private final boolean autoCommit;

	private final boolean postgres;

	private final SingleConnectionDataSource source;

	private final JsonMapper mapper;

	private final BulkRows rows;

	private final BulkRows records;

	/** As {@link #PARENTS}; each row passes here. */
	private final List<PointedTo> pointed = PARENTS.stream().map((parent) -> new PointedTo()).toList();

	private boolean lost;

	private long rowCount;

	private long recordCount;

	Staging(DataSource pool, JsonMapper mapper) throws SQLException {
		this.mapper = mapper;
		this.connection = pool.getConnection();
		this.autoCommit = this.connection.getAutoCommit();
		try {
			this.postgres = this.connection.isWrapperFor(PGConnection.class);
			if (this.postgres) {
				// Sending millions of rows takes longer than a request may.
				this.connection.setNetworkTimeout(Runnable::run, 0);
			}
			this.connection.setAutoCommit(false);
			this.source = new SingleConnectionDataSource(this.connection, true);
			try (Statement statement = this.connection.createStatement()) {
				statement.execute(ROW_TABLE);
				statement.execute(RECORD_TABLE);
			}
			this.connection.commit();
			this.rows = bulk("import_row", ROW_COLUMNS);
			this.records = bulk("import_record", "position,kind,slug,number,fingerprint,body");
		}
		catch (SQLException ex) {
			JdbcUtils.closeConnection(this.connection);
			throw ex;
		}
	}

	private BulkRows bulk(String table, String columns) throws SQLException {
		return this.postgres ? new CopyRows(this.connection.unwrap(PGConnection.class).getCopyAPI(), table, columns)
				: new BatchRows(this.connection, table, columns);
	}

	boolean isPostgres() {
		return this.postgres;
	}

	/** For statements in the staging's own connection. */
	JdbcTemplate jdbc() {
		JdbcTemplate jdbc = new JdbcTemplate(this.source);
		jdbc.setExceptionTranslator((task, sql, ex) -> failed(ex));
		return jdbc;
	}

	JdbcClient client() {
		return JdbcClient.create(jdbc());
	}

	JsonMapper mapper() {
		return this.mapper;
	}

	/**
	 * Numbers for new records; they are taken at once, whatever becomes of the import.
	 */
	static Numbers numbers(DataSource pool) {
		return new Numbers(Sequences.of(pool, "imported_record_seq"));
	}

	/** Takes an observation; the values are those of {@link #ROW_COLUMNS}. */
	void row(@Nullable Object... values) {
		try {
			this.rows.add(values);
			for (int i = 0; i < PARENTS.size(); i++) {
				if (values[i + 1] instanceof Long number) {
					this.pointed.get(i).add(number);
				}
			}
			this.rowCount++;
		}
		catch (SQLException ex) {
			throw failed(ex);
		}
	}

	/** The records of one kind that the rows point to. */
	PointedTo pointed(String parent) {
		return this.pointed.get(PARENTS.indexOf(parent));
	}

	/** Takes any other record, which is kept as JSON until it is written. */
	void record(Kind kind, String slug, @Nullable Long number, Object body) {
		try {
			String text = this.mapper.writeValueAsString(body);
			this.records.add(++this.recordCount, kind.name(), slug, number, fingerprint(text), text);
		}
		catch (SQLException ex) {
			throw failed(ex);
		}
	}

	/**
	 * Marks a record as imported, and tells whether another import says the same of it.
	 */
	static String fingerprint(String body) {
		return "import " + Slugs.sha256(body).substring(0, 40);
	}

	long rows() {
		return this.rowCount;
	}

	/** Sends what is still kept, and lets the database look at what it has. */
	void complete() {
		try {
			this.rows.flush();
			this.records.flush();
			this.connection.commit();
			try (Statement statement = this.connection.createStatement()) {
				statement.execute("create index import_record_by_position on import_record (kind, position)");
				statement.execute("create index import_record_by_slug on import_record (kind, slug)");
				if (this.postgres) {
					statement.execute("analyze import_row");
					statement.execute("analyze import_record");
				}
			}
			this.connection.commit();
		}
		catch (SQLException ex) {
			throw failed(ex);
		}
	}

	/** Makes it possible to find staged rows by their slugs. */
	void indexRows() {
		try {
			try (Statement statement = this.connection.createStatement()) {
				statement.execute("create index import_row_by_slug on import_row (slug)");
				if (this.postgres) {
					statement.execute("analyze import_row");
				}
			}
			this.connection.commit();
		}
		catch (SQLException ex) {
			throw failed(ex);
		}
	}

	void commit() {
		try {
			this.connection.commit();
		}
		catch (SQLException ex) {
			throw failed(ex);
		}
	}

	void rollback() {
		if (this.lost) {
			return;
		}
		try {
			this.connection.rollback();
		}
		catch (SQLException ex) {
			throw failed(ex);
		}
	}

	private DataAccessException failed(SQLException ex) {
		this.lost |= LostConnection.isTheCauseOf(ex);
		DataAccessException translated = new SQLErrorCodeSQLExceptionTranslator(this.source).translate("import", null,
				ex);
		return (translated != null) ? translated : new UncategorizedSQLException("import", null, ex);
	}

	/**
	 * Whether the database went away under the connection, which must not be used any
	 * more.
	 */
	boolean isLost() {
		return this.lost;
	}

	/**
	 * Gives the connection back as it was; one that cannot be put back is thrown away,
	 * and one whose database is gone is left alone: H2 would wait in it for ever.
	 */
	@Override
	public void close() {
		if (this.lost) {
			return;
		}
		try {
			if (!this.connection.isClosed()) {
				this.connection.rollback();
				this.rows.close();
				this.records.close();
				try (Statement statement = this.connection.createStatement()) {
					statement.execute("drop table import_row");
					statement.execute("drop table import_record");
				}
				this.connection.commit();
				this.connection.setAutoCommit(this.autoCommit);
			}
		}
		catch (SQLException ex) {
			abort();
		}
		finally {
			JdbcUtils.closeConnection(this.connection);
		}
	}

	private void abort() {
		try {
			this.connection.abort(Runnable::run);
		}
		catch (SQLException ex) {
			// It is unusable already, which is all that was wanted.
		}
	}

	/** Kinds of staged records, in the order in which they are written. */
	enum Kind {

		NOMENCLATURE, REFERENCE, PREPARATION, MOLECULE, FAMILY, RECEPTOR

	}

}
