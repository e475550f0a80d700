package org.secretome.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounds before anything is compared or shown, so that a step never depends on the order
 * of a sum or on the machine.
 */
final class Rounding {

	private static final int COMPARED = 6;

	private static final int SHOWN = 4;

	private Rounding() {
	}

	/** To the digits with which thresholds are compared. */
	static double compared(double value) {
		return round(value, COMPARED);
	}

	/** To the digits that are shown; weights are kept with these. */
	static double shown(double value) {
		return round(value, SHOWN);
	}

	private static double round(double value, int digits) {
		return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
	}

}
