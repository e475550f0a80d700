package org.secretome.claimcheck;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * A sentence with what a reader who knows the base would find in it.
 *
 * @param half the half it belongs to; rules are tuned on "tune" alone
 * @param style the kind of text it imitates
 * @param expect the statements, none for text outside the field
 */
record Gold(String id, String half, String style, String text, List<Expectation> expect) {

	static List<Gold> all() {
		return Yaml.read("gold.yaml", new TypeReference<>() {
		});
	}

	/**
	 * One statement.
	 *
	 * @param anyOf the claims that would be right, one of which must be found; none where
	 * the base knows no such claim
	 * @param rating the rating, where it does not follow from the verdict of the claim
	 */
	record Expectation(List<Reading> anyOf, @Nullable String rating) {

		Expectation {
			anyOf = orEmpty(anyOf);
		}

	}

	private static List<Reading> orEmpty(@Nullable List<Reading> given) {
		return (given != null) ? given : List.of();
	}

	/**
	 * A claim that a sentence makes.
	 *
	 * @param denies whether it denies the claim
	 * @param overclaim whether it says more than the claim, or with more force
	 */
	record Reading(String claim, boolean denies, boolean overclaim) {
	}

}
