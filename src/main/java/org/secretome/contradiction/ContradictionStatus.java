package org.secretome.contradiction;

/** Where a contradiction stands in its life. */
public enum ContradictionStatus {

	/** Nothing on record explains it. */
	OPEN,

	/** The two sides speak of different things: a qualifier is disjoint. */
	EXPLAINED,

	/** A curator prefers one side and says why. */
	RESOLVED,

	/** A curator holds that it is none and says why. */
	DISMISSED

}
