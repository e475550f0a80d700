package org.secretome.contradiction;

/** How the scope of one side stands to that of the other. */
public enum Relation {

	EQUAL, LEFT_BROADER, RIGHT_BROADER,
	/** Nothing falls under both, so the two sides need not contradict each other. */
	DISJOINT,
	/** One side does not say. */
	MISSING;

	Relation reversed() {
		return switch (this) {
			case LEFT_BROADER -> RIGHT_BROADER;
			case RIGHT_BROADER -> LEFT_BROADER;
			default -> this;
		};
	}

}
