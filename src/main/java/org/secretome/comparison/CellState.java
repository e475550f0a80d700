package org.secretome.comparison;

import java.util.EnumSet;
import java.util.Set;

import org.secretome.component.Answer;

/**
 * What the sources together say in one cell. What nobody has recorded is UNKNOWN, never
 * NO.
 */
enum CellState {

	YES, NO, PARTIAL, CONFLICTING, UNKNOWN, VALUE, NOT_APPLICABLE;

	static CellState of(Answer answer) {
		return switch (answer) {
			case YES -> YES;
			case NO -> NO;
			case PARTIAL -> PARTIAL;
			case NOT_APPLICABLE -> NOT_APPLICABLE;
		};
	}

	/**
	 * The state that the evidence of one claim gives; {@code null} when no item takes a
	 * side.
	 */
	static @org.jspecify.annotations.Nullable CellState ofEvidence(int supports, int refutes, int mixed,
			boolean yesWhenSupported) {
		boolean forIt = supports + mixed > 0;
		boolean against = refutes + mixed > 0;
		if (forIt && against) {
			return CONFLICTING;
		}
		if (!forIt && !against) {
			return null;
		}
		return (forIt == yesWhenSupported) ? YES : NO;
	}

	/**
	 * The state of a cell from everything that speaks for a state.
	 * @param states what characteristics and claims say
	 * @param hasValues whether there is a quantity, text or list
	 */
	static CellState together(Set<CellState> states, boolean hasValues) {
		Set<CellState> said = EnumSet.noneOf(CellState.class);
		said.addAll(states);
		said.remove(NOT_APPLICABLE);
		if (said.isEmpty()) {
			if (hasValues) {
				return VALUE;
			}
			return states.contains(NOT_APPLICABLE) ? NOT_APPLICABLE : UNKNOWN;
		}
		if (said.contains(CONFLICTING) || (said.contains(YES) && said.contains(NO))) {
			return CONFLICTING;
		}
		return (said.size() == 1) ? said.iterator().next() : PARTIAL;
	}

}
