package org.secretome.claimcheck;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Verdict;

/** How a statement stands to the evidence on record. */
enum Rating {

	SUPPORTED, OVERSTATED, NOT_SUPPORTED_BY_EVIDENCE, CONTRADICTED, CONFLICTING, NOT_IN_KB, OPINION;

	/**
	 * The mapping of the evidence model (section 4).
	 * @param verdict of the claim, or nothing where it has none
	 * @param denied whether the statement denies the claim
	 * @param overstated whether it says more than the claim, or with more force
	 */
	static Rating of(@Nullable Verdict verdict, boolean denied, boolean overstated) {
		if (verdict == null) {
			return NOT_SUPPORTED_BY_EVIDENCE;
		}
		return switch (denied ? opposite(verdict) : verdict) {
			case SUPPORTED, LEANS_SUPPORTED -> overstated ? OVERSTATED : SUPPORTED;
			case PRELIMINARY_SUPPORT, PRELIMINARY_REFUTATION, UNCLEAR, INSUFFICIENT, NO_COUNTED_EVIDENCE ->
				NOT_SUPPORTED_BY_EVIDENCE;
			case CONFLICTING -> CONFLICTING;
			case LEANS_REFUTED, REFUTED -> CONTRADICTED;
		};
	}

	private static Verdict opposite(Verdict verdict) {
		return switch (verdict) {
			case SUPPORTED -> Verdict.REFUTED;
			case LEANS_SUPPORTED -> Verdict.LEANS_REFUTED;
			case PRELIMINARY_SUPPORT -> Verdict.PRELIMINARY_REFUTATION;
			case PRELIMINARY_REFUTATION -> Verdict.PRELIMINARY_SUPPORT;
			case LEANS_REFUTED -> Verdict.LEANS_SUPPORTED;
			case REFUTED -> Verdict.SUPPORTED;
			case CONFLICTING, UNCLEAR, INSUFFICIENT, NO_COUNTED_EVIDENCE -> verdict;
		};
	}

}
