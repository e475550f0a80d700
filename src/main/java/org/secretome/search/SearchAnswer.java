package org.secretome.search;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.secretome.api.Page;

/**
 * What a question finds.
 *
 * @param matched how the hits were found
 * @param unknown words of the question that occur nowhere, for which similar ones were
 * taken
 * @param ignored how many words of a long question were not looked at
 * @param items the hits, the best first
 * @param page where this page stands
 * @param facets how many hits are of each type
 */
@Schema(name = "SearchAnswer")
public record SearchAnswer(Matched matched, List<String> unknown, int ignored, List<Hit> items, Page.Position page,
		List<Page.Facet> facets) {

	/** How hits are found; the first way that finds anything is taken. */
	@Schema(name = "SearchMatched")
	public enum Matched {

		/** Each hit has all words or synonyms of them. */
		ALL_WORDS,

		/** Words that occur nowhere were taken for misspelt ones. */
		SIMILAR_WORDS,

		/** Nothing has all words; these have some. */
		SOME_WORDS,

		NOTHING

	}

}
