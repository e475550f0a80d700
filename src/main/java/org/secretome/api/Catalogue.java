package org.secretome.api;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Resource;

/**
 * What the list of one collection can filter, sort and count. This is all that a feature
 * says about its lists; paging, formats, totals, facets and errors are the same for every
 * collection.
 *
 * @param <T> the record that a list shows; its components are the fields, read from a
 * view whose columns have the same names in snake case
 */
public final class Catalogue<T extends Resource> {

	/**
	 * Qualifies the catalogues of what the service does, which is no content and counts
	 * as none.
	 */
	public static final String OF_THE_SERVICE = "catalogueOfTheService";

	private final String path;

	private final String title;

	private final Class<T> item;

	private final String view;

	private String keys;

	private @Nullable Supplier<Selection> selection;

	private final Map<String, Filter> filters = new LinkedHashMap<>();

	/** Conditions that only other answers than the list know. */
	private final Map<String, Filter> further = new LinkedHashMap<>();

	private final Map<String, SortKey> sorts = new LinkedHashMap<>();

	private Catalogue(String path, String title, Class<T> item, String view) {
		this.path = path;
		this.title = title;
		this.item = item;
		this.view = view;
		this.keys = view;
	}

	/**
	 * Starts a catalogue.
	 * @param path the collection's path segment, for example {@code components}
	 * @param title what a reader calls the collection
	 * @param item the record of one row
	 * @param view the view that has a row for each record that is not retired
	 */
	public static <T extends Resource> Catalogue<T> of(String path, String title, Class<T> item, String view) {
		Catalogue<T> catalogue = new Catalogue<>(path, title, item, view);
		catalogue.sorts.put("slug", new SortKey("t.slug", false));
		return catalogue;
	}

	/** A filter on a column with a closed vocabulary; counted as a facet. */
	public Catalogue<T> oneOf(String name, String column, Class<? extends Enum<?>> vocabulary, String description,
			String example) {
		return with(new Filter(name, Filter.Kind.WORDS, description, example, "t." + column + " in {values}", null,
				Words.of(vocabulary), "t." + column, ""));
	}

	/** A filter on a column that holds a slug or a short code; counted as a facet. */
	public Catalogue<T> by(String name, String column, String description, String example) {
		return with(new Filter(name, Filter.Kind.WORDS, description, example, "t." + column + " in {values}", null,
				List.of(), "t." + column, ""));
	}

	/** A filter on a table of several values for each record; counted as a facet. */
	public Catalogue<T> byEach(String name, String table, String owner, String column, String description,
			String example) {
		String exists = "exists (select 1 from " + table + " x where x." + owner + " = t.slug and x." + column
				+ " in {values})";
		return with(new Filter(name, Filter.Kind.WORDS, description, example, exists, null, List.of(), "x." + column,
				"join " + table + " x on x." + owner + " = t.slug"));
	}

	/**
	 * A filter on components that also finds what belongs to their descendants.
	 * @param condition a condition with {@code {values}} for the slugs, which is given
	 * the closure
	 */
	public Catalogue<T> byComponent(String name, String condition, String description, String example) {
		String closure = "(select z.descendant_slug from component_closure z where z.ancestor_slug in {values})";
		return with(new Filter(name, Filter.Kind.WORDS, description, example, condition.replace("{values}", closure),
				condition, List.of(), null, ""));
	}

	/** A filter that no facet counts, given as a condition with {@code {values}}. */
	public Catalogue<T> where(String name, String condition, String description, String example) {
		return with(new Filter(name, Filter.Kind.WORDS, description, example, condition, null, List.of(), null, ""));
	}

	/** A filter on one whole value that may contain commas, such as a DOI. */
	public Catalogue<T> exactly(String name, String condition, String description, String example) {
		return with(new Filter(name, Filter.Kind.SINGLE, description, example, condition, null, List.of(), null, ""));
	}

	/** A filter on a whole number or a range of them. */
	public Catalogue<T> range(String name, String column, String description, String example) {
		return with(new Filter(name, Filter.Kind.RANGE, description, example, "t." + column, null, List.of(),
				"t." + column, ""));
	}

	/**
	 * A filter on a smallest number.
	 * @param count SQL that counts something for a record
	 */
	public Catalogue<T> atLeast(String name, String count, String description, String example) {
		return with(new Filter(name, Filter.Kind.AT_LEAST, description, example, count + " >= {values}", null,
				List.of(), null, ""));
	}

	/** A filter that is true or false. */
	public Catalogue<T> flag(String name, String column, String description) {
		return with(new Filter(name, Filter.Kind.FLAG, description, "true", "t." + column + " in {values}", null,
				List.of("true", "false"), "t." + column, ""));
	}

	/**
	 * Names a slimmer view with the same rows, in which records are found, counted and
	 * sorted; the full view is asked only for the records that are shown. It has the slug
	 * and whatever filters and sorts need.
	 */
	public Catalogue<T> foundIn(String keys) {
		this.keys = keys;
		return this;
	}

	/**
	 * Names what answers the filters declared with {@code selected}, by the numbers of
	 * the records. It is asked anew for each request.
	 */
	public Catalogue<T> selectedBy(Supplier<Selection> selection) {
		this.selection = selection;
		return this;
	}

	/** A filter on words that the selection answers. */
	public Catalogue<T> selected(String name, String description, String example) {
		return with(
				new Filter(name, Filter.Kind.WORDS, description, example, Filter.SELECTED, null, List.of(), null, ""));
	}

	/**
	 * A condition on words that the selection answers and that the list does not offer,
	 * because nothing in the shipped content has it; set operations do.
	 */
	public Catalogue<T> selectedBeside(String name, String description) {
		this.further.put(name,
				new Filter(name, Filter.Kind.WORDS, description, "", Filter.SELECTED, null, List.of(), null, ""));
		return this;
	}

	/**
	 * A filter on components, with or without descendants, that the selection answers.
	 */
	public Catalogue<T> selectedByComponent(String name, String description, String example) {
		return with(new Filter(name, Filter.Kind.WORDS, description, example, Filter.SELECTED, Filter.SELECTED,
				List.of(), null, ""));
	}

	/** A filter on a whole number or a range that the selection answers. */
	public Catalogue<T> selectedRange(String name, String description, String example) {
		return with(
				new Filter(name, Filter.Kind.RANGE, description, example, Filter.SELECTED, null, List.of(), null, ""));
	}

	/** A filter on a smallest number that the selection answers. */
	public Catalogue<T> selectedAtLeast(String name, String description, String example) {
		return with(new Filter(name, Filter.Kind.AT_LEAST, description, example, Filter.SELECTED, null, List.of(), null,
				""));
	}

	/** Free text that the index of the search over everything answers. */
	public Catalogue<T> searchable(String example) {
		return searchable("t.slug", example);
	}

	/**
	 * Free text that the index of the search over everything answers.
	 * @param column which holds the slugs of the records that are searched
	 */
	public Catalogue<T> searchable(String column, String example) {
		return with(new Filter("q", Filter.Kind.TEXT,
				"Free text, read as in /search: every word must occur in the names, synonyms, identifiers or texts of a record",
				example, column + " = any({values})", null, List.of(), null, ""));
	}

	/**
	 * Free text over a column of words as they are written, for what is no content and is
	 * not in the index.
	 */
	public Catalogue<T> searchableAsWritten(String example) {
		return with(new Filter("q", Filter.Kind.WRITTEN, "Free text: every word must occur as it is written", example,
				"t.search_text like {values} escape '!'", null, List.of(), null, ""));
	}

	/** A text column to sort by. */
	public Catalogue<T> sortedBy(String name, String column) {
		this.sorts.put(name, new SortKey("coalesce(t." + column + ", '')", false));
		return this;
	}

	/** A number column to sort by; an absent number comes before every other. */
	public Catalogue<T> sortedByNumber(String name, String column) {
		this.sorts.put(name, new SortKey("coalesce(t." + column + ", -1)", true));
		return this;
	}

	/** Closes the vocabulary of the filter just declared. */
	public Catalogue<T> among(Class<? extends Enum<?>> vocabulary) {
		Filter last = last();
		return with(new Filter(last.name(), last.kind(), last.description(), last.example(), last.condition(),
				last.withoutDescendants(), Words.of(vocabulary), last.facet(), last.facetJoin()));
	}

	/** Counts the values of a column as the facet of the filter just declared. */
	public Catalogue<T> counted(String column) {
		return countedBy("t." + column, "");
	}

	/**
	 * Counts the values in a table of several for each record as the facet of the filter
	 * just declared.
	 */
	public Catalogue<T> countedIn(String table, String owner, String column) {
		return countedBy("x." + column, "join " + table + " x on x." + owner + " = t.slug");
	}

	private Catalogue<T> countedBy(String facet, String join) {
		Filter last = last();
		return with(new Filter(last.name(), last.kind(), last.description(), last.example(), last.condition(),
				last.withoutDescendants(), last.allowed(), facet, join));
	}

	private Filter last() {
		return List.copyOf(this.filters.values()).get(this.filters.size() - 1);
	}

	private Catalogue<T> with(Filter filter) {
		this.filters.put(filter.name(), filter);
		return this;
	}

	public String path() {
		return this.path;
	}

	String title() {
		return this.title;
	}

	Class<T> item() {
		return this.item;
	}

	public String view() {
		return this.view;
	}

	/** Where records are found, counted and sorted. */
	String keys() {
		return this.keys;
	}

	@Nullable Selection selection() {
		return (this.selection != null) ? this.selection.get() : null;
	}

	/** Whether a list of this collection has the filter. */
	public boolean lists(String filter) {
		return this.filters.containsKey(filter);
	}

	private @Nullable Filter known(String name) {
		Filter filter = this.filters.get(name);
		return (filter != null) ? filter : this.further.get(name);
	}

	/**
	 * Reads one value of a filter as a list of this collection would.
	 * @throws Problem if it is no value of the filter
	 */
	public Selection.Condition condition(String filter, String value, boolean descendants) {
		Filter known = known(filter);
		if (known == null || known.kind() == Filter.Kind.TEXT || known.kind() == Filter.Kind.WRITTEN) {
			throw new IllegalArgumentException("No filter " + filter);
		}
		return FilterValues.read(known, value, descendants).get(0).asCondition();
	}

	/** What a filter means. */
	public String description(String filter) {
		Filter known = known(filter);
		return (known != null) ? known.description() : "";
	}

	Map<String, Filter> filters() {
		return this.filters;
	}

	Map<String, SortKey> sorts() {
		return this.sorts;
	}

	boolean hasHierarchy() {
		return this.filters.values().stream().anyMatch((filter) -> filter.withoutDescendants() != null);
	}

	List<String> facets() {
		return this.filters.values().stream().filter((filter) -> filter.facet() != null).map(Filter::name).toList();
	}

	/** The fields of an item in the order in which they are shown. */
	List<String> fields() {
		return Stream
			.concat(Stream.concat(Stream.of("type"),
					Arrays.stream(this.item.getRecordComponents()).map(RecordComponent::getName)), Stream.of("links"))
			.toList();
	}

	/** Every query parameter of a list of this collection. */
	List<String> parameters() {
		List<String> names = new ArrayList<>(this.filters.keySet());
		if (hasHierarchy()) {
			names.add(ListingReader.INCLUDE_DESCENDANTS);
		}
		names.addAll(ListingReader.COMMON);
		return names;
	}

	/**
	 * A named condition on a collection.
	 *
	 * @param name the query parameter
	 * @param kind how its value is read
	 * @param description what it means
	 * @param example a value that finds something in the shipped content
	 * @param condition SQL over the view {@code t}, with {@code {values}} for the value
	 * list; {@link #SELECTED} where no SQL answers it
	 * @param withoutDescendants the condition when descendants are not wanted; null where
	 * it makes no difference
	 * @param allowed the closed vocabulary; empty where it is open
	 * @param facet the SQL expression whose values are counted; null for no facet
	 * @param facetJoin the join that the expression needs
	 */
	record Filter(String name, Kind kind, String description, String example, String condition,
			@Nullable String withoutDescendants, List<String> allowed, @Nullable String facet, String facetJoin) {

		/** The condition of a filter that the catalogue's selection answers. */
		static final String SELECTED = "";

		boolean selected() {
			return this.condition.equals(SELECTED);
		}

		enum Kind {

			WORDS, SINGLE, RANGE, AT_LEAST, FLAG, TEXT, WRITTEN

		}

	}

	/**
	 * A column to sort by.
	 *
	 * @param expression SQL that is never null
	 * @param numeric whether it compares as a number, not as text
	 */
	record SortKey(String expression, boolean numeric) {
	}

}
