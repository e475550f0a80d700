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
 * @param field the records that make a sentence one of this field, beside products
 * @param known the values that a question may name
 * @param weights how telling each feature is
 * @param rare how telling a feature of no claim is
 */
record Base(long revision, Reader reader, List<KnownClaim> claims, Kinds kinds, List<Status> statuses,
		Set<String> field, Known known, Map<String, Double> weights, double rare) {

	static Base of(long revision, Reader reader, List<KnownClaim> claims, Kinds kinds, List<Status> statuses,
			Set<String> field, Known known) {
		Map<String, Integer> counts = new HashMap<>();
		for (KnownClaim claim : claims) {
			claim.wordings().get(0).forEach((feature) -> counts.merge(feature, 1, Integer::sum));
		}
		double all = claims.size() + 1.0;
		Map<String, Double> weights = new HashMap<>();
		counts.forEach((feature, count) -> weights.put(feature, Math.log(1 + all / count)));
		return new Base(revision, reader, claims, kinds, statuses, field, known, weights, 0.5 * Math.log(1 + all));
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

	boolean isOfField(String record) {
		return record.startsWith("product/") || this.field.contains(record);
	}

	boolean isOfField(Mention mention) {
		return mention.records().stream().anyMatch(this::isOfField);
	}

	/** The products and jurisdictions that the base has, in the order of their slugs. */
	record Known(List<String> products, List<String> jurisdictions) {
	}

	/** What an authority said of components and products. */
	record Status(String slug, List<String> subjects, String jurisdiction, String status, String text,
			List<String> references) {
	}

}
