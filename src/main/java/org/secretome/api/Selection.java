package org.secretome.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Answers filters that no column holds, all of them together, from something that is
 * computed from the content. One selection answers one request, so that its page, total
 * and facets agree even when newer content comes in between.
 */
public interface Selection {

	/** The numbers of the records that meet all conditions. */
	Long[] numbers(List<Condition> conditions);

	/** How many records meet all conditions. */
	int count(List<Condition> conditions);

	/**
	 * The first records after a place that meet all conditions, in the order of slugs.
	 * @param after the slug behind which to begin; null for the beginning
	 */
	List<String> slugs(List<Condition> conditions, @Nullable String after, int most);

	/**
	 * One condition.
	 *
	 * @param filter the filter's name
	 * @param negated whether it must not hold
	 * @param values any of which is enough: words, an {@link Interval} or a count
	 * @param descendants whether a component stands for its descendants too
	 */
	record Condition(String filter, boolean negated, List<Object> values, boolean descendants) {
	}

}
