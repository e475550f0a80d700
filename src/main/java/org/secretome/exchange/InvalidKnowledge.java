package org.secretome.exchange;

import java.util.List;

/** The knowledge files have faults, so nothing was loaded and the old content stands. */
@SuppressWarnings("serial")
class InvalidKnowledge extends RuntimeException {

	private final List<KnowledgeFault> faults;

	InvalidKnowledge(List<KnowledgeFault> faults) {
		super("The knowledge files have " + count(faults) + ", the first: " + faults.get(0));
		this.faults = List.copyOf(faults);
	}

	List<KnowledgeFault> faults() {
		return this.faults;
	}

	String count() {
		return count(this.faults);
	}

	private static String count(List<KnowledgeFault> faults) {
		return (faults.size() == 1) ? "1 fault" : faults.size() + " faults";
	}

}
