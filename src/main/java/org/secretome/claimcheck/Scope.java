package org.secretome.claimcheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** How the scope of a clause stands to that of a claim. */
final class Scope {

	private Scope() {
	}

	/** What speaks against a clause making just this claim. */
	static double penalty(KnownClaim claim, Clause clause, Base base, Lexicon.Weights weights) {
		double penalty = 0;
		ClaimRow row = claim.row();
		if (!claim.jurisdictions().isEmpty() && Collections.disjoint(claim.jurisdictions(), clause.jurisdictions())) {
			penalty += weights.penalty("jurisdiction");
		}
		for (String name : claim.qualifiers().keySet()) {
			if (!names(clause, claim, name)) {
				penalty += weights.penalty(name);
			}
		}
		if (row.isOfLaboratory() && !clause.laboratory()) {
			penalty += weights.penalty("laboratoryMissing");
		}
		if (clause.laboratory() && "CLINICAL".equals(row.setting())) {
			penalty += weights.penalty("laboratoryForeign");
		}
		if (speaksOfAnotherCondition(claim, clause, base)) {
			penalty += weights.penalty("otherCondition");
		}
		return penalty;
	}

	private static boolean speaksOfAnotherCondition(KnownClaim claim, Clause clause, Base base) {
		boolean named = false;
		for (Mention mention : clause.mentions()) {
			if (mention.records().stream().anyMatch(base.kinds()::isCondition)) {
				if (mention.records()
					.stream()
					.anyMatch((record) -> record.equals(claim.row().object()) || record.equals(claim.row().condition())
							|| claim.wordings().get(0).contains(Clause.RECORD + record))) {
					return false;
				}
				named = true;
			}
		}
		return named;
	}

	/** The qualifiers of a claim that a clause leaves out. */
	static List<ClaimCheck.Qualifier> missing(KnownClaim claim, Clause clause, Lexicon.Weights weights) {
		List<ClaimCheck.Qualifier> missing = new ArrayList<>();
		claim.row().qualifiers().forEach((name, value) -> {
			if (!names(clause, claim, name)) {
				missing.add(new ClaimCheck.Qualifier(name, value));
			}
		});
		if (claim.row().isOfLaboratory() && !clause.laboratory()
				&& weights.laboratoryMatters().contains(claim.row().kind())) {
			missing.add(new ClaimCheck.Qualifier("setting", "LABORATORY"));
		}
		return missing;
	}

	private static boolean names(Clause clause, KnownClaim claim, String qualifier) {
		Set<String> words = claim.qualifiers().getOrDefault(qualifier, Set.of());
		return !Collections.disjoint(words, clause.features());
	}

}
