package org.secretome.claimcheck;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the base held at one revision, made ready for checking.
 *
 * @param revision of the content
 * @param reader reads sentences with the names of the base
 * @param claims the propositions, by slug
 * @param kinds what is a kind of what
 * @param statuses what authorities said
 * @param references the slugs that can be cited
 * @param weights how telling each feature is
 */
record Base(long revision, Reader reader, List<KnownClaim> claims, Kinds kinds, List<Status> statuses,
		Set<String> references, Map<String, Double> weights, double rare) {

	static Base of(long revision, Reader reader, List<KnownClaim> claims, Kinds kinds, List<Status> statuses,
			Set<String> references) {
		Map<String, Integer> counts = new HashMap<>();
		for (KnownClaim claim : claims) {
			claim.wordings().get(0).forEach((feature) -> counts.merge(feature, 1, Integer::sum));
		}
		double all = claims.size() + 1.0;
		Map<String, Double> weights = new HashMap<>();
		counts.forEach((feature, count) -> weights.put(feature, Math.log(1 + all / count)));
		return new Base(revision, reader, claims, kinds, statuses, references, weights, 0.5 * Math.log(1 + all));
	}

	/**
	 * How telling a feature is: the rarer among the claims the more (inverse document
	 * frequency). A word of no claim counts like one of middling rarity.
	 */
	double weight(String feature) {
		return this.weights.getOrDefault(feature, this.rare);
	}

	double weight(Collection<String> features) {
		return features.stream().mapToDouble(this::weight).sum();
	}

	/** What an authority said of components and products. */
	record Status(String slug, List<String> subjects, String jurisdiction, String status, String text,
			List<String> references) {
	}

}
