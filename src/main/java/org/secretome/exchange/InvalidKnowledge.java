package org.secretome.exchange;

import java.util.List;

/** The knowledge files have faults, so nothing was loaded and the old content stands. */
@SuppressWarnings("serial")
class InvalidKnowledge extends RuntimeException {

	private final List<KnowledgeFault> faults;

	InvalidKnowledge(List<KnowledgeFault> faults) {
		super(faults.size() + " faults in the knowledge files, the first: " + faults.get(0));
		this.faults = List.copyOf(faults);
	}

	List<KnowledgeFault> faults() {
		return this.faults;
	}

}
