package org.secretome.exchange.imports;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.Set;

/** Tells failures of a statement from the end of the database under it. */
final class LostConnection {

	/** H2's codes for input or output that failed, a damaged file, a closed database. */
	private static final Set<Integer> CLOSED = Set.of(90028, 90030, 90031, 90098);

	/** H2's code for whatever it did not foresee, a file that it could not write too. */
	private static final int GENERAL = 50000;

	/** By name, because H2 is there at run time only. */
	private static final String STORE_FAILURE = "org.h2.mvstore.MVStoreException";

	private LostConnection() {
	}

	static boolean isTheCauseOf(SQLException failure) {
		boolean general = false;
		boolean store = false;
		for (Throwable cause : failure) {
			int code = (cause instanceof SQLException sql) ? sql.getErrorCode() : 0;
			if (cause instanceof SQLNonTransientConnectionException || CLOSED.contains(code)) {
				return true;
			}
			general |= code == GENERAL;
			store |= cause.getClass().getName().equals(STORE_FAILURE);
		}
		return general && store;
	}

}
