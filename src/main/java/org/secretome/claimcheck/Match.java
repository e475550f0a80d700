package org.secretome.claimcheck;

import java.util.Set;

/**
 * A claim that a clause makes.
 *
 * @param claim the claim
 * @param score how well it fits, from 0 to 1
 * @param denied whether the clause denies it
 * @param relation how the subject of the clause stands to that of the claim
 * @param structured whether subject, predicate and object fit, not the words alone
 * @param explained the features of the clause that the claim accounts for, beside its
 * subject
 * @param named what the words for its subject may name
 */
record Match(KnownClaim claim, double score, boolean denied, Relation relation, boolean structured,
		Set<String> explained, Set<String> named) {

	/** How a subject stands to that of a claim. */
	enum Relation {

		EXACT, NARROWER, BROADER, PRODUCT_OF_THE_KIND, NOT_NAMED

	}

}
