package org.secretome.claim;

/**
 * Where a proposition is said to hold; what holds in a laboratory says nothing about
 * patients.
 */
public enum Setting {

	LABORATORY, ANIMAL, CLINICAL, MARKET

}
