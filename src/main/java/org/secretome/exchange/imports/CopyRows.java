package org.secretome.exchange.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/**
 * Rows by COPY in its text format. They are kept until there are some megabytes of them,
 * because a connection copies into one table at a time.
 */
class CopyRows implements BulkRows {

	private static final int CHUNK = 4 << 20;

	private final CopyManager copies;

	private final String sql;

	private final StringBuilder rows = new StringBuilder(CHUNK + (CHUNK >> 3));

	CopyRows(CopyManager copies, String table, String columns) {
		this.copies = copies;
		this.sql = "copy " + table + " (" + columns + ") from stdin";
	}

	@Override
	public void add(@Nullable Object... values) throws SQLException {
		for (int i = 0; i < values.length; i++) {
			if (i > 0) {
				this.rows.append('\t');
			}
			Object value = values[i];
			if (value == null) {
				this.rows.append("\\N");
			}
			else if (value instanceof String text) {
				escape(text);
			}
			else {
				this.rows.append(value);
			}
		}
		this.rows.append('\n');
		if (this.rows.length() >= CHUNK) {
			flush();
		}
	}

	private void escape(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '\\' -> this.rows.append("\\\\");
				case '\t' -> this.rows.append("\\t");
				case '\n' -> this.rows.append("\\n");
				case '\r' -> this.rows.append("\\r");
				// PostgreSQL has no text with this character.
				case '\0' -> this.rows.append('\uFFFD');
				default -> this.rows.append(c);
			}
		}
	}

	@Override
	public void flush() throws SQLException {
		if (this.rows.isEmpty()) {
			return;
		}
		byte[] bytes = this.rows.toString().getBytes(StandardCharsets.UTF_8);
		this.rows.setLength(0);
		try {
			this.copies.copyIn(this.sql, new ByteArrayInputStream(bytes), 1 << 16);
		}
		catch (IOException ex) {
			throw new SQLException("The rows could not be sent to PostgreSQL", ex);
		}
	}

	@Override
	public void close() {
		this.rows.setLength(0);
	}

}
