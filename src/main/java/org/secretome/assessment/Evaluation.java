package org.secretome.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.claim.Direction;
import org.secretome.vocabulary.Certainty;
import org.secretome.vocabulary.Verdict;

/**
 * Steps 2 to 5 for weighed items.
 *
 * @param independence what counts and what does not
 * @param sums how much there is on each side
 * @param side the counted items of the dominant side and the mixed ones
 * @param steps how the certainty came about; empty where no side has anything
 * @param certainty of the verdict; null where no side has anything
 * @param verdict what it adds up to
 */
record Evaluation(Independence independence, Sums sums, List<Weighed> side, List<CertaintyStep> steps,
		@Nullable Certainty certainty, Verdict verdict) {

	static Evaluation of(List<Weighed> items, Methodology methodology, Profile profile) {
		Independence independence = Independence.of(items);
		List<Weighed> counted = independence.counted();
		Sums sums = Sums.of(counted, methodology.harmonic());
		Direction dominant = sums.dominant();
		List<Weighed> side = counted.stream()
			.filter((item) -> item.direction() == dominant || item.direction() == Direction.MIXED)
			.toList();
		List<CertaintyStep> steps = side.isEmpty() ? List.of()
				: new CertaintyRule(methodology, profile).steps(side, sums);
		Certainty certainty = steps.isEmpty() ? null : CertaintyRule.of(steps);
		Verdict verdict = new VerdictRule(methodology, profile).of(counted.size(), sums, side, certainty);
		return new Evaluation(independence, sums, side, steps, certainty, verdict);
	}

}
