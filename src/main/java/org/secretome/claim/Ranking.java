package org.secretome.claim;

/** How the subject (first) and the object (second) of a head-to-head study came out. */
public enum Ranking {

	FIRST_BETTER, SECOND_BETTER, EQUIVALENT, MIXED,

	/**
	 * Both acted and nobody compared how much; this does not mean that they are equal.
	 */
	BOTH_WORK_UNRANKED,

	NOT_REPORTED

}
