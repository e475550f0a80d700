package org.secretome.search;

/**
 * How the index is.
 *
 * @param phase in a word
 * @param detail in a sentence
 */
record IndexState(Phase phase, String detail) {

	static final IndexState STARTING = new IndexState(Phase.STARTING, "The index is being opened.");

	/** Whether search answers from it. */
	boolean answers() {
		return this.phase == Phase.READY || this.phase == Phase.BEHIND;
	}

	boolean rebuilding() {
		return this.phase == Phase.REBUILDING;
	}

	/** How an index can be. */
	enum Phase {

		STARTING, BUILDING, REBUILDING, READY, BEHIND, FAILED

	}

}
