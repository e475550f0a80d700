package org.secretome.exchange.imports;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/** Many new rows for one table, written the fastest way that the database has. */
interface BulkRows extends AutoCloseable {

	/** Takes a row; it is in the table after the next flush at the latest. */
	void add(@Nullable Object... values) throws SQLException;

	void flush() throws SQLException;

	@Override
	void close() throws SQLException;

}
