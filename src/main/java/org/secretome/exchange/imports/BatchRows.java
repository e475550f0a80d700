package org.secretome.exchange.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * Rows by JDBC batches. Each batch is committed: one large transaction costs H2 far more
 * than many small ones, and the tables that are written this way are nobody else's.
 */
class BatchRows implements BulkRows {

	private static final int BATCH = 2000;

	private final Connection connection;

	private final PreparedStatement insert;

	private int pending;

	BatchRows(Connection connection, String table, String columns) throws SQLException {
		this.connection = connection;
		String marks = columns.replaceAll("[^,]+", "?");
		this.insert = connection.prepareStatement("insert into " + table + " (" + columns + ") values (" + marks + ")");
	}

	@Override
	public void add(@Nullable Object... values) throws SQLException {
		for (int i = 0; i < values.length; i++) {
			this.insert.setObject(i + 1, values[i]);
		}
		this.insert.addBatch();
		if (++this.pending >= BATCH) {
			flush();
		}
	}

	@Override
	public void flush() throws SQLException {
		if (this.pending > 0) {
			this.pending = 0;
			this.insert.executeBatch();
			this.connection.commit();
		}
	}

	@Override
	public void close() throws SQLException {
		this.insert.close();
	}

}
