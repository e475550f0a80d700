package org.secretome.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounds before anything is compared or shown, so that a step never depends on the order
 * of a sum or on the machine.
 */
final class Rounding {

	private static final double MAY_BE_A_TIE = 1e-6;

	private Rounding() {
	}

	/** To the six digits with which thresholds are compared. */
	static double compared(double value) {
		return round(value, 6, 1e6);
	}

	/** To the four digits that are shown; weights are kept with these. */
	static double shown(double value) {
		return round(value, 4, 1e4);
	}

	private static double round(double value, int digits, double power) {
		double scaled = value * power;
		// Far from a tie the plain way gives the same double, and many sets of items are
		// tried for each claim. Adding 0.0 makes zero of minus zero.
		if (Math.abs(scaled - Math.floor(scaled) - 0.5) > MAY_BE_A_TIE) {
			return Math.rint(scaled) / power + 0.0;
		}
		return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
	}

}
