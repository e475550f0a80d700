package org.secretome.access;

import java.util.List;

/** Tokens of the configuration cannot be used, so the service does not start. */
@SuppressWarnings("serial")
class UnusableTokens extends RuntimeException {

	UnusableTokens(List<String> faults) {
		super(String.join("\n", faults));
	}

}
