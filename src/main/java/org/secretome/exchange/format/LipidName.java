package org.secretome.exchange.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Names of lipids that a spreadsheet took for times of day: 44:0, that is 44 carbon atoms
 * and no double bond, became 44 hours, and these became 1.833333333 days.
 */
final class LipidName {

	private static final Pattern DAYS = Pattern.compile("[0-9]{1,2}(\\.[0-9]{1,9})?");

	private static final Pattern SHORTHAND = Pattern.compile("[0-9]{1,3}:[0-9]{1,2}");

	private static final BigDecimal MINUTES_A_DAY = BigDecimal.valueOf(1440);

	/** Nine digits of a day are known to within this part of a minute. */
	private static final BigDecimal EXACT = new BigDecimal("0.000002");

	private static final int MOST_CARBONS = 99;

	private static final int MOST_DOUBLE_BONDS = 15;

	private LipidName() {
	}

	/** Whether a name says carbon atoms and double bonds. */
	static boolean isShorthand(String name) {
		return SHORTHAND.matcher(name).matches();
	}

	/** The name that a number of days was; null if it cannot have been one. */
	static @Nullable String fromTime(String days) {
		if (!DAYS.matcher(days).matches()) {
			return null;
		}
		BigDecimal minutes = new BigDecimal(days).multiply(MINUTES_A_DAY);
		BigDecimal whole = minutes.setScale(0, RoundingMode.HALF_UP);
		if (minutes.subtract(whole).abs().compareTo(EXACT) > 0) {
			return null;
		}
		int carbons = whole.intValueExact() / 60;
		int doubleBonds = whole.intValueExact() % 60;
		boolean plausible = carbons > 0 && carbons <= MOST_CARBONS && doubleBonds <= MOST_DOUBLE_BONDS
				&& doubleBonds * 2 < carbons;
		return plausible ? carbons + ":" + doubleBonds : null;
	}

}
