package org.secretome.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
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

	/**
	 * Where a record stands among equals: kinds in the order in which people look for
	 * them, short titles before long ones, then an order that means nothing but never
	 * changes. A number is compared at once; texts would be unpacked for it.
	 */
	static long place(String type, String slug, String title) {
		long name = UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
		return (long) ALL.indexOf(type) << 56 | (long) title.length() << 40 | name >>> 24;
	}

}
