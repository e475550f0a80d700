package org.secretome.assessment;

/** Why a claim was assessed anew. */
enum Cause {

	/** There was no assessment. */
	FIRST,

	/** The claim is of another kind now. */
	CLAIM_CHANGED,

	/** Items came. */
	EVIDENCE_ADDED,

	/** Items were re-graded or went. */
	EVIDENCE_CHANGED,

	/** A reference of at least one item was retracted. */
	REFERENCE_RETRACTED,

	/** Another methodology. */
	METHODOLOGY_CHANGED;

	/** The reason for which the inputs differ. */
	static Cause of(Inputs before, Inputs now) {
		if (!before.methodology().equals(now.methodology())) {
			return METHODOLOGY_CHANGED;
		}
		if (before.profile() != now.profile()) {
			return CLAIM_CHANGED;
		}
		if (now.evidence().stream().anyMatch((item) -> item.isRetracted() && !before.hasRetracted(item.id()))) {
			return REFERENCE_RETRACTED;
		}
		return before.ids().containsAll(now.ids()) ? EVIDENCE_CHANGED : EVIDENCE_ADDED;
	}

}
