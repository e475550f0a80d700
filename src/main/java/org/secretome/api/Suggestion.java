package org.secretome.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** The nearest of the allowed words to a word that is not among them. */
public final class Suggestion {

	/** Words that other APIs use for what is meant here. */
	private static final Map<String, String> ELSEWHERE = Map.ofEntries(Map.entry("page", "cursor"),
			Map.entry("offset", "cursor"), Map.entry("limit", "pageSize"), Map.entry("size", "pageSize"),
			Map.entry("per_page", "pageSize"), Map.entry("page_size", "pageSize"), Map.entry("order", "sort"),
			Map.entry("orderby", "sort"), Map.entry("search", "q"), Map.entry("query", "q"), Map.entry("filter", "q"),
			Map.entry("select", "fields"), Map.entry("facet", "facets"), Map.entry("type", "kind"));

	private Suggestion() {
	}

	public static @Nullable String nearest(String word, Collection<String> allowed) {
		String elsewhere = ELSEWHERE.get(word.toLowerCase(Locale.ROOT));
		if (elsewhere != null && allowed.contains(elsewhere)) {
			return elsewhere;
		}
		int threshold = Math.max(2, word.length() / 3);
		LevenshteinDistance distance = new LevenshteinDistance(threshold);
		String folded = fold(word);
		return allowed.stream()
			.filter((candidate) -> distance.apply(folded, fold(candidate)) >= 0)
			.min(Comparator.comparingInt((String candidate) -> distance.apply(folded, fold(candidate)))
				.thenComparing(Comparator.naturalOrder()))
			.orElse(null);
	}

	private static String fold(String word) {
		return word.substring(0, Math.min(word.length(), 100)).toLowerCase(Locale.ROOT);
	}

}
