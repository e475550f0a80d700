package org.secretome.api;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The revision of a database without an application context. */
public final class TestRevision {

	private TestRevision() {
	}

	public static Revision of(JdbcClient jdbc) {
		return new Revision(jdbc);
	}

}
