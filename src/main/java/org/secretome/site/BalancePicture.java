package org.secretome.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.secretome.assessment.Outcome;

/**
 * What stands for and against a claim as one bar: for on the left, against on the right,
 * inconclusive between them.
 *
 * @param parts the sides in the order in which they lie
 */
record BalancePicture(List<Part> parts) {

	static BalancePicture of(Outcome outcome) {
		double whole = outcome.support() + outcome.refute() + outcome.inconclusive();
		if (whole == 0) {
			return new BalancePicture(List.of());
		}
		Part support = new Part("for the claim", "for", outcome.support(), 0, outcome.support() / whole);
		Part open = new Part("inconclusive", "open", outcome.inconclusive(), support.share(),
				outcome.inconclusive() / whole);
		Part refute = new Part("against it", "against", outcome.refute(), support.share() + open.share(),
				outcome.refute() / whole);
		return new BalancePicture(Stream.of(support, open, refute).filter((part) -> part.sum() > 0).toList());
	}

	/**
	 * One side.
	 *
	 * @param words what it is
	 * @param css the class in the style sheet
	 * @param sum the weights summed by the methodology
	 * @param from where it begins, as a share of the width
	 * @param share how much of the width it takes
	 */
	record Part(String words, String css, double sum, double from, double share) {

		public String x() {
			return percent(this.from);
		}

		public String width() {
			return percent(this.share);
		}

		private static String percent(double share) {
			return String.format(Locale.ROOT, "%.2f%%", share * 100);
		}

	}

}
