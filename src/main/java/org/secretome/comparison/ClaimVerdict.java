package org.secretome.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.component.Answer;
import org.secretome.vocabulary.Certainty;
import org.secretome.vocabulary.Verdict;

/**
 * A claim on a subject and row with its current verdict.
 *
 * @param whenSupported the state of the row where the claim is supported
 * @param takingASide evidence items for or against it
 * @param references what those are taken from
 */
record ClaimVerdict(String slug, String subjectType, String subjectSlug, String attributeSlug, Answer whenSupported,
		@Nullable Verdict verdict, @Nullable Certainty certainty, int takingASide, List<String> references) {

	/** The state that the verdict gives; null where it gives none. */
	@Nullable CellState state() {
		return (this.verdict == null) ? null : switch (this.verdict) {
			case SUPPORTED, LEANS_SUPPORTED -> CellState.of(this.whenSupported);
			case REFUTED, LEANS_REFUTED -> CellState.of(opposite());
			case PRELIMINARY_SUPPORT, PRELIMINARY_REFUTATION -> CellState.PARTIAL;
			case CONFLICTING -> CellState.CONFLICTING;
			case UNCLEAR, INSUFFICIENT, NO_COUNTED_EVIDENCE -> null;
		};
	}

	/** Where a preliminary verdict leans; null for every other. */
	@Nullable Answer leaning() {
		if (this.verdict == Verdict.PRELIMINARY_SUPPORT) {
			return this.whenSupported;
		}
		return (this.verdict == Verdict.PRELIMINARY_REFUTATION) ? opposite() : null;
	}

	private Answer opposite() {
		return (this.whenSupported == Answer.NO) ? Answer.YES : Answer.NO;
	}

}
