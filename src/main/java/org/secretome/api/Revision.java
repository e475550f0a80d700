package org.secretome.api;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

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

	private final AtomicLong seen = new AtomicLong();

	Revision(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How often the content has changed. */
	public long current() {
		long now = this.jdbc.sql("select revision from knowledge_revision where id = 1").query(Long.class).single();
		this.seen.accumulateAndGet(now, Math::max);
		return now;
	}

	/** The latest revision that anybody of this process has read; costs no query. */
	public long seen() {
		return this.seen.get();
	}

	/**
	 * Names the content of this installation at this revision as no other does, even
	 * where a database was put back to an earlier state and went another way since.
	 */
	public String name() {
		return this.jdbc.sql(
				"select revision, cast(changed_at as varchar(60)) as changed, cursor_secret from knowledge_revision where id = 1")
			.query((row, number) -> Digest.sha256(
					row.getLong("revision") + "\n" + row.getString("changed") + "\n" + row.getString("cursor_secret")))
			.optional()
			.orElse("");
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

	/**
	 * Lets one writer of content after the other go on, in whatever process they run;
	 * holds until the end of the transaction.
	 */
	public void lock() {
		lock(this.jdbc);
	}

	/** As {@link #lock()}, in the transaction of another connection. */
	public static void lock(JdbcClient jdbc) {
		jdbc.sql("select revision from knowledge_revision where id = 1 for update").query(Long.class).single();
	}

	/** Says that content changed; call it in the transaction that changes it. */
	public void raise() {
		raise(this.jdbc);
	}

	/** As {@link #raise()}, in the transaction of another connection. */
	public static void raise(JdbcClient jdbc) {
		jdbc.sql("update knowledge_revision set revision = revision + 1, changed_at = current_timestamp where id = 1")
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
