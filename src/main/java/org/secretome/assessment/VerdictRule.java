package org.secretome.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secretome.claim.StudyDesign;
import org.secretome.vocabulary.Certainty;
import org.secretome.vocabulary.Verdict;

/** Step 5: the verdict, the first rule that fits. */
class VerdictRule {

	/** One of these is more than one study already. */
	private static final Set<StudyDesign> NEVER_ALONE = EnumSet.of(StudyDesign.SYSTEMATIC_REVIEW, StudyDesign.GUIDELINE,
			StudyDesign.REGULATORY_RECORD);

	private final Methodology.Thresholds thresholds;

	private final Profile profile;

	VerdictRule(Methodology methodology, Profile profile) {
		this.thresholds = methodology.thresholds();
		this.profile = profile;
	}

	/**
	 * The verdict.
	 * @param counted how many items count
	 * @param side the items of the dominant side
	 */
	Verdict of(int counted, Sums sums, List<Weighed> side, @Nullable Certainty certainty) {
		if (counted == 0 || (sums.mass() == 0 && sums.inconclusive() == 0)) {
			return Verdict.NO_COUNTED_EVIDENCE;
		}
		if (sums.mass() < this.thresholds.insufficientMass()) {
			return Verdict.INSUFFICIENT;
		}
		if (sums.contradictionIndex() >= this.thresholds.conflicting().index()
				&& sums.weakerSide() >= this.thresholds.conflicting().minBothSides()) {
			return Verdict.CONFLICTING;
		}
		if (certainty == null || Math.abs(sums.balance()) < this.thresholds.unclearBalance()) {
			return Verdict.UNCLEAR;
		}
		boolean supported = sums.balance() > 0;
		return switch (capped(certainty, sums, side)) {
			case HIGH, MODERATE -> supported ? Verdict.SUPPORTED : Verdict.REFUTED;
			case LOW -> supported ? Verdict.LEANS_SUPPORTED : Verdict.LEANS_REFUTED;
			case VERY_LOW -> supported ? Verdict.PRELIMINARY_SUPPORT : Verdict.PRELIMINARY_REFUTATION;
		};
	}

	/**
	 * One study that nobody repeated, or more that is inconclusive than that takes a
	 * side, is never more than a leaning, however certain.
	 */
	private Certainty capped(Certainty certainty, Sums sums, List<Weighed> side) {
		boolean alone = this.profile.isAboutPatients() && side.size() == 1
				&& !NEVER_ALONE.contains(side.get(0).design());
		boolean capped = alone || sums.inconclusive() > sums.mass();
		return (capped && certainty.compareTo(Certainty.LOW) > 0) ? Certainty.LOW : certainty;
	}

}
