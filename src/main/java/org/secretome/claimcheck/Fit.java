package org.secretome.claimcheck;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How well a clause names what a claim speaks of.
 *
 * @param mention where, or nothing if it does not
 * @param score from 0 to 1
 * @param relation how the one stands to the other
 * @param records what the mention may name
 */
record Fit(@Nullable Mention mention, double score, Match.Relation relation, Set<String> records) {

	private static final Fit NONE = new Fit(null, 0, Match.Relation.NOT_NAMED, Set.of());

	/**
	 * The best mention in a clause.
	 * @param exact records that stand for what is looked for
	 * @param record what is looked for
	 * @param taken a mention that has its role already
	 */
	static Fit best(Clause clause, Set<String> exact, String record, @Nullable Mention taken, Kinds kinds,
			Lexicon.Weights weights) {
		Fit best = NONE;
		for (Mention mention : clause.mentions()) {
			if (!mention.equals(taken)) {
				for (String named : mention.records()) {
					Fit fit = of(mention, named, exact, record, kinds, weights);
					best = (fit.score > best.score) ? fit : best;
				}
			}
		}
		return best;
	}

	private static Fit of(Mention mention, String named, Set<String> exact, String record, Kinds kinds,
			Lexicon.Weights weights) {
		if (named.equals(record)) {
			return new Fit(mention, 1, Match.Relation.EXACT, mention.records());
		}
		if (exact.contains(named)) {
			return new Fit(mention, 0.99, Match.Relation.EXACT, mention.records());
		}
		if (kinds.isA(named, record)) {
			return new Fit(mention, weights.narrower(), Match.Relation.NARROWER, mention.records());
		}
		if (kinds.isA(record, named)) {
			return new Fit(mention, weights.broader(), Match.Relation.BROADER, mention.records());
		}
		if (kinds.isLabelled(named, record)) {
			return new Fit(mention, weights.product(), Match.Relation.PRODUCT_OF_THE_KIND, mention.records());
		}
		return NONE;
	}

}
