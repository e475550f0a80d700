package org.secretome.assessment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers inside the formulas that the data file writes as text. A formula of another
 * shape is refused at start, so that file and code cannot come apart.
 */
final class Formula {

	private static final String NUMBER = "(\\d*\\.?\\d+)";

	private static final Pattern HUMAN = pattern("log10(n)/log10(#) within #..#; unknown n #");

	private static final Pattern BENCH = pattern("1 if independentReplicates >= # else #");

	private static final Pattern SCORED = pattern("# + # * share");

	private final double[] numbers;

	private Formula(Pattern shape, String text) {
		Matcher matcher = shape.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalStateException("The methodology has a formula of unknown shape: " + text);
		}
		this.numbers = new double[matcher.groupCount()];
		for (int i = 0; i < this.numbers.length; i++) {
			this.numbers[i] = Double.parseDouble(matcher.group(i + 1));
		}
	}

	static Formula human(String text) {
		return new Formula(HUMAN, text);
	}

	static Formula bench(String text) {
		return new Formula(BENCH, text);
	}

	static Formula scored(String text) {
		return new Formula(SCORED, text);
	}

	/** The number at a place, from 0. */
	double at(int place) {
		return this.numbers[place];
	}

	private static Pattern pattern(String shape) {
		return Pattern.compile(Pattern.quote(shape).replace("#", "\\E" + NUMBER + "\\Q"));
	}

}
