package org.secretome.exchange.imports;

import org.jspecify.annotations.Nullable;

/**
 * What a data set's name of a molecule came to.
 *
 * @param gene the gene; null where it could not be told
 * @param reason why not
 */
record Resolution(@Nullable Gene gene, String reason) {

	static Resolution of(Gene gene) {
		return new Resolution(gene, "");
	}

	static Resolution none(String reason) {
		return new Resolution(null, reason);
	}

}
