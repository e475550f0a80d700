package org.secretome.exchange.imports;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;

/**
 * This process as the owner of imports, and whether another owner is still alive. On
 * PostgreSQL an owner holds an advisory lock with its number as long as it lives, which
 * the server releases whatever way the process ends. An H2 file has one process only.
 */
@Component
class Owner implements AutoCloseable {

	/** Tells these locks from everybody else's: "SKB" and a version. */
	private static final int LOCKS = 0x534b4201;

	private final DataSource source;

	private final JdbcTemplate jdbc;

	private final int number = new SecureRandom().nextInt(1, Integer.MAX_VALUE);

	private @Nullable Connection held;

	Owner(DataSource source, JdbcTemplate jdbc) {
		this.source = source;
		this.jdbc = jdbc;
	}

	/** The number that this process's imports carry; from now on it counts as alive. */
	synchronized long number() {
		try {
			Connection connection = this.held;
			if (connection == null || !connection.isValid(5)) {
				release();
				connection = this.source.getConnection();
				if (connection.isWrapperFor(PGConnection.class)) {
					hold(connection);
					this.held = connection;
				}
				else {
					connection.close();
				}
			}
			return this.number;
		}
		catch (SQLException ex) {
			throw new IllegalStateException("No lock for this process's imports", ex);
		}
	}

	private void hold(Connection connection) throws SQLException {
		try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_lock(?, ?)")) {
			lock.setInt(1, LOCKS);
			lock.setInt(2, this.number);
			lock.execute();
		}
	}

	/** Whether the process that owns an import is still there. */
	boolean isAlive(long owner) {
		if (owner == this.number) {
			return true;
		}
		return Boolean.TRUE.equals(this.jdbc
			.execute((ConnectionCallback<Boolean>) (connection) -> connection.isWrapperFor(PGConnection.class)
					&& isHeld(connection, (int) owner)));
	}

	private static boolean isHeld(Connection connection, int owner) throws SQLException {
		try (PreparedStatement look = connection.prepareStatement("""
				select exists (select 1 from pg_locks l join pg_database d on d.oid = l.database
				    where d.datname = current_database() and l.locktype = 'advisory' and l.granted
				        and l.classid = ?::bigint::oid and l.objid = ?::bigint::oid)
				""")) {
			look.setInt(1, LOCKS);
			look.setInt(2, owner);
			try (ResultSet row = look.executeQuery()) {
				return row.next() && row.getBoolean(1);
			}
		}
	}

	private void release() {
		JdbcUtils.closeConnection(this.held);
		this.held = null;
	}

	/**
	 * Ends the session, and with it the lock: a pooled connection would carry it on.
	 */
	@Override
	public synchronized void close() {
		Connection connection = this.held;
		this.held = null;
		if (connection != null) {
			try (PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock_all()")) {
				unlock.execute();
			}
			catch (SQLException ex) {
				// The session is gone, and the lock with it.
			}
			JdbcUtils.closeConnection(connection);
		}
	}

}
