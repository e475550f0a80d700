package org.secretome.comparison;

import java.util.EnumSet;
import java.util.Set;

import org.secretome.component.Answer;

/**
 * What the sources together say in one cell. What nobody has recorded is UNKNOWN, never
 * NO.
 */
public enum CellState {

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
