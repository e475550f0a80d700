package org.secretome.claim;

/**
 * On which side of a proposition a finding stands. A well-powered null result on the
 * stated outcome refutes; a wide interval that crosses benefit and harm is inconclusive.
 */
public enum Direction {

	/** For the proposition. */
	SUPPORTS,

	/** Against it. */
	REFUTES,

	/** Half for, half against. */
	MIXED,

	/** On neither side, an underpowered null result for example. */
	INCONCLUSIVE,

	/** Only mentions the subject; never counted. */
	BACKGROUND

}
