package org.secretome.contradiction;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secretome.component.Answer;
import org.secretome.product.DocumentType;
import org.secretome.product.PreparationIdentity;
import org.secretome.product.RegulatoryStatusWord;
import org.secretome.vocabulary.Quantity;
import org.secretome.vocabulary.Reliability;

/**
 * Everything that the rules look at for some topics, read once. A topic is the record
 * that a contradiction is about.
 *
 * @param above for each topic the topics whose kind it is, itself included
 * @param below for each topic what is of its kind, itself not included: components, and
 * the preparations and products of them
 */
record Facts(List<ClaimFact> claims, List<Value> values, Map<String, Status> statuses, List<Material> materials,
		List<PreparationIdentity> identities, Map<String, Set<String>> above, Map<String, Set<String>> below) {

	List<ClaimFact> claimsOn(String topic) {
		return this.claims.stream().filter((claim) -> claim.subject().equals(topic)).toList();
	}

	List<Value> valuesOf(String topic) {
		return this.values.stream().filter((value) -> value.subject().equals(topic)).toList();
	}

	Set<String> above(String topic) {
		return this.above.getOrDefault(topic, Set.of(topic));
	}

	Set<String> below(String topic) {
		return this.below.getOrDefault(topic, Set.of());
	}

	/**
	 * What sources say of one attribute of a component.
	 *
	 * @param subject type and slug
	 * @param name the name of the component
	 */
	record Value(String subject, String name, String attribute, String label, @Nullable Answer state,
			@Nullable Quantity quantity, @Nullable String authority, List<String> references) {

		String record() {
			return "characteristic/" + this.subject + "/" + this.attribute;
		}

	}

	/** What an authority's document says. */
	record Status(String slug, List<String> subjects, String jurisdiction, RegulatoryStatusWord status,
			@Nullable DocumentType documentType, @Nullable String date, String text, @Nullable Reliability reliability,
			List<String> references) {

		String record() {
			return "regulatory-status/" + this.slug;
		}

	}

	/** What a preparation is, and of which species. */
	record Material(String slug, String name, List<String> components, List<String> species, List<String> references) {

		String record() {
			return "preparation/" + this.slug;
		}

	}

}
