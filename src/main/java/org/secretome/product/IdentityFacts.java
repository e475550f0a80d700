package org.secretome.product;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.secretome.vocabulary.Quantity;

/**
 * What is recorded of one preparation, as far as the ladder asks for it.
 *
 * @param components what the sources call it, by slug and name
 * @param keeps components that the record says are kept
 * @param loses components that the record says are lost
 * @param steps its steps in order
 * @param measures what was measured on it
 * @param products what is made with it
 * @param words what belongs to the vesicles, to the dissolved part and to the size class
 * of the ladder
 */
record IdentityFacts(String slug, String name, Map<String, String> components, Set<String> keeps, Set<String> loses,
		List<Step> steps, List<Measure> measures, List<Product> products, Words words, List<String> references) {

	boolean keepsVesicles() {
		return any(this.keeps, this.words.vesicles());
	}

	boolean losesDissolved() {
		return any(this.loses, this.words.dissolved());
	}

	static boolean any(Collection<String> recorded, Set<String> wanted) {
		return recorded.stream().anyMatch(wanted::contains);
	}

	/**
	 * A step with what its method keeps.
	 *
	 * @param method what the method is called
	 * @param keeps components that the method keeps
	 */
	record Step(String method, Set<String> keeps) {
	}

	/** A number that sources give for the preparation. */
	record Measure(String measure, Quantity quantity, List<String> references) {
	}

	/** A product that is made with the preparation. */
	record Product(String slug, String name, @org.jspecify.annotations.Nullable String labelTerm,
			@org.jspecify.annotations.Nullable String labelText, List<String> references) {
	}

	/**
	 * The reach of the words of the ladder in the hierarchy of components.
	 *
	 * @param vesicles every kind of vesicle
	 * @param dissolved everything that belongs to the dissolved part
	 * @param names what components are called
	 * @param diameters the range of each component that has one stated by an authority
	 */
	record Words(Set<String> vesicles, Set<String> dissolved, Map<String, String> names,
			Map<String, Quantity> diameters) {
	}

}
