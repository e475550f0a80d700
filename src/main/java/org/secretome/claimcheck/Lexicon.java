package org.secretome.claimcheck;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The word lists of the check, as {@code claimcheck/lexicon.yaml} has them; what each is
 * for is written there.
 */
record Lexicon(List<String> abbreviations, Map<String, List<String>> aliases, List<String> ignoredNames,
		Set<String> field, Map<String, List<String>> jurisdictions, List<String> negators, List<String> notNegating,
		int negationReach, int negationBack, List<String> contrasts, List<String> denials, List<String> hedges,
		List<String> opinions, List<String> pronouns, List<String> particular, List<String> ours, List<String> joints,
		List<String> laboratory, List<String> stopWords, Map<String, List<String>> concepts) {

	/**
	 * The verb phrases, as {@code claimcheck/predicates.yaml} has them.
	 *
	 * @param phrases by what they say
	 * @param weak groups that count only where nothing else is said
	 * @param relations by the predicate of a claim
	 */
	record Predicates(Map<String, List<String>> phrases, Set<String> weak, Map<String, Relation> relations) {
	}

	/**
	 * Which groups agree with a predicate and which deny it.
	 *
	 * @param inverse groups that say the same with subject and object exchanged
	 * @param symmetric whether subject and object may be exchanged
	 * @param ordered whether the subject must stand before the object
	 */
	record Relation(Set<String> same, Set<String> opposite, Set<String> inverse, boolean symmetric, boolean ordered) {

		static final Relation NONE = new Relation(Set.of(), Set.of(), Set.of(), false, false);

		Relation {
			same = Yaml.orEmpty(same);
			opposite = Yaml.orEmpty(opposite);
			inverse = Yaml.orEmpty(inverse);
		}

	}

	/**
	 * How much each part of a match weighs, as {@code claimcheck/matching.yaml} has it.
	 */
	record Weights(double subject, double predicate, double object, double text, double narrower, double broader,
			double product, double claimShare, double threshold, double textThreshold, double textOnly,
			double missingObject, double said, Map<String, Double> penalties, Map<String, Double> genericObjects,
			double wordsNeeded, double wordsNeededAgainst, double refutationCover, Set<String> laboratoryMatters,
			Set<String> scope, int maxTokens) {

		double penalty(String reason) {
			return this.penalties.getOrDefault(reason, 0.0);
		}

	}

	/**
	 * What may be said, as {@code claimcheck/wordings.yaml} has it.
	 *
	 * @param notice what every answer says of itself
	 * @param allowed by verdict
	 * @param notInBase for what the base does not know
	 */
	record Wordings(String notice, Map<String, String> allowed, String notInBase) {
	}

}
