package org.secretome.search;

import java.util.List;
import java.util.stream.Stream;

import org.secretome.vocabulary.Resource;

/** The kinds of record that are indexed, in the order in which people look for them. */
final class IndexedTypes {

	/** What search shows. */
	static final List<String> SHOWN = List.of("component", "molecule", "glossary", "claim", "product", "organisation",
			"preparation", "reference");

	/** What only the lists of its own collection find. */
	private static final List<String> LISTED = List.of("evidence", "contradiction", "regulatory-status");

	static final List<String> ALL = Stream.concat(SHOWN.stream(), LISTED.stream()).toList();

	private IndexedTypes() {
	}

	/**
	 * The types whose records a collection lists: the glossary has every component, too,
	 * and observations are found by their molecule.
	 */
	static List<String> of(String collection) {
		return switch (collection) {
			case "glossary" -> List.of("glossary", "component");
			case "observations" -> List.of("molecule");
			default -> ALL.stream().filter((type) -> Resource.collectionOf(type).equals(collection)).toList();
		};
	}

	static String place(String type, String slug) {
		return (char) ('a' + ALL.indexOf(type)) + "/" + slug;
	}

}
