package org.secretome.product;

/** The words of the identity ladder, from the widest to the most specific. */
public enum IdentityRung {

	CONDITIONED_MEDIUM, EV_ENRICHED, SMALL_EV, EXOSOME

}
