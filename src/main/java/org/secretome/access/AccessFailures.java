package org.secretome.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words which token of the configuration is wrong. */
class AccessFailures extends AbstractFailureAnalyzer<UnusableTokens> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, UnusableTokens cause) {
		return new FailureAnalysis("The tokens in the configuration cannot be used:\n\n" + cause.getMessage(),
				"Give each token a name of its own, a role (IMPORTER or ADMIN) and the hash of the token, "
						+ "which 'printf %s TOKEN | sha256sum' shows.",
				cause);
	}

}
