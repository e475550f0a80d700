package org.secretome.vocabulary;

/**
 * What the counted evidence of a proposition adds up to, from the firmest support to the
 * firmest refutation; the last means that there is nothing to add up.
 */
public enum Verdict {

	SUPPORTED, LEANS_SUPPORTED, PRELIMINARY_SUPPORT, CONFLICTING, UNCLEAR, INSUFFICIENT, PRELIMINARY_REFUTATION,
	LEANS_REFUTED, REFUTED, NO_COUNTED_EVIDENCE

}
