package org.secretome.exchange.imports;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.Set;

/** Tells failures of a statement from the end of the database under it. */
final class LostConnection {

	/**
	 * What H2 reports when it could not write its file and closed itself: a general
	 * error, input or output, a damaged file, a closed database.
	 */
	private static final Set<Integer> H2_CODES = Set.of(50000, 90028, 90030, 90031, 90098);

	private LostConnection() {
	}

	static boolean isTheCauseOf(SQLException failure) {
		for (Throwable cause : failure) {
			if (cause instanceof SQLNonTransientConnectionException
					|| (cause instanceof SQLException sql && H2_CODES.contains(sql.getErrorCode()))) {
				return true;
			}
		}
		return false;
	}

}
