package org.secretome.exchange;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * Says in plain words why the service did not start, where its own content or database is
 * the reason.
 */
class StartFailures implements FailureAnalyzer {

	private static final int SHOWN = 200;

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof InvalidKnowledge invalid) {
				String faults = invalid.faults()
					.stream()
					.limit(SHOWN)
					.map(KnowledgeFault::toString)
					.collect(Collectors.joining("\n"));
				return new FailureAnalysis("The knowledge files have " + invalid.count() + ":\n\n" + faults,
						"Correct the files and start again. Nothing was loaded; the content in the database is as it was.",
						invalid);
			}
			if (cause.getClass().getName().startsWith("org.h2.") && isLocked(cause)) {
				return new FailureAnalysis("The database file is in use by another process.",
						"Stop the other Secretome KB that runs on this folder, or start this one with another database: "
								+ "--spring.datasource.url=jdbc:h2:file:/another/folder/secretome",
						cause);
			}
		}
		return null;
	}

	private static boolean isLocked(Throwable cause) {
		String message = String.valueOf(cause.getMessage());
		return message.contains("Database may be already in use") || message.contains("The file is locked");
	}

}
