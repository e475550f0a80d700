package org.secretome.exchange.imports;

import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;

/** What a failed import says of its reason. */
class ImportFailureTests {

	@Test
	void aFullDiskIsNamedWhenAnotherThreadMetItFirst() {
		IOException full = new IOException("No space left on device");
		BatchUpdateException batch = new BatchUpdateException("The database has been closed", new int[0]);
		batch.setNextException(new SQLException("The database has been closed",
				new IllegalStateException("Map is closed. Writing failed", full)));
		assertThat(ImportRun.explain(new DataAccessResourceFailureException("import", batch)))
			.startsWith("The disk is full: No space left on device.");
	}

	@Test
	void anythingElseIsSaidInTheDatabasesWords() {
		assertThat(ImportRun.explain(new SQLException("Value too long\n  at some place")))
			.isEqualTo("The import failed: Value too long.");
	}

}
