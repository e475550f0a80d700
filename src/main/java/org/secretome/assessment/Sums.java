package org.secretome.assessment;

import java.util.List;

import org.secretome.claim.Direction;

/**
 * Step 3: how much there is on each side. The harmonic sum lets many weak items add up to
 * little: ten of a weight give less than twice as much as one.
 *
 * @param support what is for the claim
 * @param refute what is against it
 * @param inconclusive what takes no side
 * @param balance -1 for all against to 1 for all in favour; 0 where there is nothing
 * @param contradictionIndex 0 for one side only, 1 for both alike
 */
record Sums(double support, double refute, double inconclusive, double balance, double contradictionIndex) {

	/** What all inverse squares of the whole numbers add up to. */
	private static final double NORMALISER = Math.PI * Math.PI / 6;

	static Sums of(List<Weighed> counted, Methodology.Harmonic harmonic) {
		if (harmonic.exponent() != 2 || !harmonic.normaliser().equals("pi^2/6")) {
			throw new IllegalStateException("The methodology has another harmonic sum than this program");
		}
		double support = Rounding.compared(side(counted, Direction.SUPPORTS));
		double refute = Rounding.compared(side(counted, Direction.REFUTES));
		double inconclusive = Rounding.compared(side(counted, Direction.INCONCLUSIVE));
		double mass = support + refute;
		double balance = (mass > 0) ? Rounding.compared((support - refute) / mass) : 0;
		double contradiction = (mass > 0) ? Rounding.compared(1 - Math.abs(balance)) : 0;
		return new Sums(support, refute, inconclusive, balance, contradiction);
	}

	private static double side(List<Weighed> counted, Direction direction) {
		double[] weights = counted.stream()
			.mapToDouble((item) -> share(item, direction))
			.filter((w) -> w > 0)
			.sorted()
			.toArray();
		double sum = 0;
		for (int place = 1; place <= weights.length; place++) {
			sum += weights[weights.length - place] / ((double) place * place);
		}
		return sum / NORMALISER;
	}

	private static double share(Weighed item, Direction direction) {
		if (item.direction() == direction) {
			return item.weight();
		}
		boolean half = item.direction() == Direction.MIXED && direction != Direction.INCONCLUSIVE;
		return half ? item.weight() / 2 : 0;
	}

	double mass() {
		return this.support + this.refute;
	}

	double weakerSide() {
		return Math.min(this.support, this.refute);
	}

	/** The direction of the heavier side; that of support where both are alike. */
	Direction dominant() {
		return (this.support >= this.refute) ? Direction.SUPPORTS : Direction.REFUTES;
	}

	Sums rounded() {
		return new Sums(Rounding.shown(this.support), Rounding.shown(this.refute), Rounding.shown(this.inconclusive),
				Rounding.shown(this.balance), Rounding.shown(this.contradictionIndex));
	}

}
