package org.secretome.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Resource;

/**
 * A question to a collection, read from the request and answered when it is written: as a
 * page in JSON, or as the whole result in a streaming format.
 *
 * @param catalogue the collection
 * @param criteria what must hold, all of it
 * @param descendants whether a component in a filter stands for its descendants too
 * @param order the sort, without the tie-break
 * @param pageSize 0 to 200
 * @param after the place to continue from; null for the first page
 * @param fields the fields to show; empty for all
 * @param facets the filters whose values are counted
 * @param selection what answers the filters that no column holds; null for none
 * @param address the path and the query parameters, to make the link to the next page
 * @param <T> the item
 */
public record Listing<T extends Resource>(Catalogue<T> catalogue, List<Criterion> criteria, boolean descendants,
		List<Order> order, int pageSize, @Nullable Cursor after, Set<String> fields, List<String> facets,
		@Nullable Selection selection, Address address) {

	/** Whether the selection answers all conditions, and there are some. */
	boolean isSelected() {
		return !this.criteria.isEmpty()
				&& this.criteria.stream().allMatch((criterion) -> criterion.filter().selected());
	}

	/** All conditions, for the selection. */
	List<Selection.Condition> conditions() {
		return this.criteria.stream().map(Criterion::asCondition).toList();
	}

	/** The same question, asked only of records for which a filter has a value. */
	public Listing<T> with(String filter, String value) {
		return with(filter, value, true);
	}

	/**
	 * The same question with a further condition; descendants count only where wanted.
	 */
	public Listing<T> with(String filter, String value, boolean descendants) {
		Catalogue.Filter known = this.catalogue.filters().get(filter);
		if (known == null) {
			throw new IllegalArgumentException("No filter " + filter);
		}
		List<Criterion> all = new ArrayList<>(this.criteria);
		all.add(new Criterion(known, false, List.of(value), this.descendants));
		return new Listing<>(this.catalogue, all, this.descendants, this.order, this.pageSize, this.after, this.fields,
				this.facets, this.selection, this.address);
	}

	/** The same question, with the values of some filters counted as well. */
	public Listing<T> counting(String... facets) {
		return new Listing<>(this.catalogue, this.criteria, this.descendants, this.order, this.pageSize, this.after,
				this.fields, List.of(facets), this.selection, this.address);
	}

	/**
	 * One condition.
	 *
	 * @param filter the filter
	 * @param negated whether it must not hold
	 * @param values the values, any of which is enough
	 * @param descendants whether a component stands for its descendants too
	 */
	record Criterion(Catalogue.Filter filter, boolean negated, List<Object> values, boolean descendants) {

		Selection.Condition asCondition() {
			return new Selection.Condition(this.filter.name(), this.negated, this.values, this.descendants);
		}

	}

	/**
	 * One sort key.
	 *
	 * @param name its public name
	 * @param key what it compares
	 * @param descending whether the largest comes first
	 */
	record Order(String name, Catalogue.SortKey key, boolean descending) {
	}

	/**
	 * Where the question was asked.
	 *
	 * @param path the path
	 * @param query the query string without the cursor, ready to be extended
	 * @param question what a cursor is bound to
	 */
	public record Address(String path, String query, String question) {
	}

}
