package org.secretome.api;

import java.security.SecureRandom;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The version of the whole content: one row, read for every ETag and raised by whoever
 * changes content.
 */
@Component
public class Revision {

	private final JdbcClient jdbc;

	private @Nullable String secret;

	Revision(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How often the content has changed. */
	public long current() {
		return this.jdbc.sql("select revision from knowledge_revision where id = 1").query(Long.class).single();
	}

	/**
	 * Makes the row on the first start; call it in the transaction that changes content.
	 */
	public void begin() {
		if (this.jdbc.sql("select count(*) from knowledge_revision").query(Long.class).single() == 0) {
			byte[] key = new byte[32];
			new SecureRandom().nextBytes(key);
			this.jdbc.sql(
					"insert into knowledge_revision (id, revision, changed_at, cursor_secret) values (1, 0, current_timestamp, :secret)")
				.param("secret", HexFormat.of().formatHex(key))
				.update();
		}
	}

	/** Says that content changed; call it in the transaction that changes it. */
	public void raise() {
		this.jdbc
			.sql("update knowledge_revision set revision = revision + 1, changed_at = current_timestamp where id = 1")
			.update();
	}

	/** The installation's own key for signing cursors; it survives a restart. */
	String cursorSecret() {
		String known = this.secret;
		if (known == null) {
			known = this.jdbc.sql("select cursor_secret from knowledge_revision where id = 1")
				.query(String.class)
				.single();
			this.secret = known;
		}
		return known;
	}

}
