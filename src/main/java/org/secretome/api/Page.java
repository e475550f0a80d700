package org.secretome.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the records
 * @param page where this page stands
 * @param facets counts for the filters that were asked for
 * @param <T> the item
 */
public record Page<T>(List<T> items, Position page, List<Facet> facets) {

	/**
	 * Where a page stands in its list.
	 *
	 * @param size the page size asked for
	 * @param returned how many records this page has
	 * @param total how many records the list has
	 * @param complete whether the list ends here
	 * @param next the address of the next page; absent at the end
	 */
	@Schema(name = "PagePosition")
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Position(int size, int returned, long total, boolean complete, @Nullable String next) {
	}

	/**
	 * How many records have each value of a filter, leaving that filter itself aside.
	 *
	 * @param field the filter
	 * @param values the values, most frequent first
	 */
	public record Facet(String field, List<Value> values) {
	}

	/**
	 * A value and its count.
	 *
	 * @param value the value
	 * @param count distinct records that have it
	 */
	@Schema(name = "FacetValue")
	public record Value(String value, long count) {
	}

}
