package org.secretome.claimcheck;

/**
 * Whether a clause says what a claim says, or the opposite.
 *
 * @param found whether a verb phrase of the clause answers the claim
 * @param denied whether it denies the claim
 * @param inverse whether it says it with subject and object exchanged
 */
record Sense(boolean found, boolean denied, boolean inverse) {

	static Sense of(KnownClaim claim, Clause clause, Lexicon.Relation relation) {
		for (Cue cue : clause.cues()) {
			for (String group : cue.groups()) {
				if (relation.same().contains(group)) {
					return new Sense(true, cue.negated(), false);
				}
				if (relation.opposite().contains(group)) {
					return new Sense(true, !cue.negated(), false);
				}
				if (relation.inverse().contains(group)) {
					return new Sense(true, cue.negated(), true);
				}
			}
		}
		for (Cue cue : clause.cues()) {
			for (String group : cue.groups()) {
				Boolean own = claim.said().get(group);
				if (own != null) {
					return new Sense(true, cue.negated() != own, false);
				}
			}
		}
		return new Sense(false, (clause.negations() - claim.negations()) % 2 != 0, false);
	}

}
