package org.secretome.exchange.imports;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.postgresql.PGConnection;

import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.H2SequenceMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.PostgresSequenceMaxValueIncrementer;

/** Sequences of either database. */
final class Sequences {

	private Sequences() {
	}

	static DataFieldMaxValueIncrementer of(DataSource source, String name) {
		try (Connection connection = source.getConnection()) {
			return connection.isWrapperFor(PGConnection.class) ? new PostgresSequenceMaxValueIncrementer(source, name)
					: new H2SequenceMaxValueIncrementer(source, name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database does not answer", ex);
		}
	}

}
