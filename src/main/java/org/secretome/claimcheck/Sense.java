package org.secretome.claimcheck;

/**
 * Whether a clause says what a claim says, or the opposite.
 *
 * @param found whether a verb phrase of the clause answers the claim
 * @param denied whether it denies the claim
 * @param inverse whether it says it with subject and object exchanged
 * @param main whether it answers the predicate of the claim, not another verb of its text
 * @param at where the verb phrase stands; -1 where there is none
 */
record Sense(boolean found, boolean denied, boolean inverse, boolean main, int at) {

	/** How much of a predicate is answered; a side remark of the claim is worth less. */
	double share(Lexicon.Weights weights) {
		return !this.found ? 0 : this.main ? 1 : weights.said();
	}

	static Sense of(KnownClaim claim, Clause clause, Lexicon.Relation relation) {
		for (Cue cue : clause.cues()) {
			for (String group : cue.groups()) {
				if (relation.same().contains(group)) {
					return new Sense(true, cue.negated(), false, true, cue.from());
				}
				if (relation.opposite().contains(group)) {
					return new Sense(true, !cue.negated(), false, true, cue.from());
				}
				if (relation.inverse().contains(group)) {
					return new Sense(true, cue.negated(), true, true, cue.from());
				}
			}
		}
		for (Cue cue : clause.cues()) {
			for (String group : cue.groups()) {
				Boolean own = claim.said().get(group);
				if (own != null && !cue.weak()) {
					return new Sense(true, cue.negated() != own, false, false, cue.from());
				}
			}
		}
		return new Sense(false, (clause.negations() - claim.negations()) % 2 != 0, false, false, -1);
	}

}
