package org.secretome.claim;

/**
 * Whether a study compared exactly the two things of the proposition, or relatives of
 * them.
 */
public enum ComparisonClass {

	DIRECT, RELATED

}
