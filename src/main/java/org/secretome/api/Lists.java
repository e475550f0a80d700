package org.secretome.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Resource;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers a {@link Listing}: one statement for the page, one for the total, one for each
 * facet, whatever the page size. Pages continue by key (keyset), so that page 1000 costs
 * what page 1 does.
 */
@Component
public class Lists {

	private static final int CHUNK = 500;

	private static final Listing.Order BY_SLUG = new Listing.Order("slug", new Catalogue.SortKey("t.slug", false),
			false);

	private final ListingReader reader;

	private final JdbcClient jdbc;

	private final Revision revision;

	Lists(ListingReader reader, JdbcClient jdbc, Revision revision) {
		this.reader = reader;
		this.jdbc = jdbc;
		this.revision = revision;
	}

	/** One page of a list, with its total and facets. */
	public <T extends Resource> Page<T> page(Listing<T> listing) {
		Part<T> part = (listing.pageSize() > 0) ? part(listing, listing.after(), listing.pageSize())
				: new Part<>(List.of(), null);
		long total = total(listing);
		String next = null;
		if (part.next() != null) {
			String separator = listing.address().query().isEmpty() ? "?" : "?" + listing.address().query() + "&";
			next = listing.address().path() + separator + "cursor="
					+ part.next().sign(listing.address().question(), this.revision.cursorSecret());
		}
		boolean complete = (listing.pageSize() > 0) ? next == null : total == 0;
		List<Page.Facet> facets = listing.facets().stream().map((name) -> facet(listing, name)).toList();
		return new Page<>(part.items(),
				new Page.Position(listing.pageSize(), part.items().size(), total, complete, next), facets);
	}

	/**
	 * What the API answers when a collection is asked with these parameters.
	 * @param catalogue the collection
	 * @param parameters as they stand in an address, for example {@code sort=name}
	 */
	public <T extends Resource> Page<T> ask(Catalogue<T> catalogue, Map<String, String> parameters) {
		return page(listing(catalogue, parameters));
	}

	/** Every record of a collection, in an order such as {@code name}. */
	public <T extends Resource> List<T> all(Catalogue<T> catalogue, String sort) {
		List<T> items = new ArrayList<>();
		forEach(listing(catalogue, Map.of("sort", sort)), items::add);
		return items;
	}

	private <T extends Resource> Listing<T> listing(Catalogue<T> catalogue, Map<String, String> parameters) {
		Map<String, String[]> given = new HashMap<>();
		parameters.forEach((name, value) -> given.put(name, new String[] { value }));
		return this.reader.read(catalogue, "/api/v1/" + catalogue.path(), given);
	}

	/**
	 * Hands over the whole list, a chunk at a time, so that a list of any length needs
	 * the same memory.
	 */
	<T extends Resource> void forEach(Listing<T> listing, Consumer<T> consumer) {
		Cursor after = listing.after();
		do {
			Part<T> part = part(listing, after, CHUNK);
			part.items().forEach(consumer);
			after = part.next();
		}
		while (after != null);
	}

	long total(Listing<?> listing) {
		if (listing.isSelected()) {
			return selection(listing).count(listing.conditions());
		}
		Conditions conditions = new Conditions(listing.selection());
		conditions.addAll(listing.criteria());
		return this.jdbc.sql("select count(*) from " + listing.catalogue().keys() + " t" + conditions.where())
			.params(conditions.parameters())
			.query(Long.class)
			.single();
	}

	private static Selection selection(Listing<?> listing) {
		return Objects.requireNonNull(listing.selection());
	}

	private <T extends Resource> Part<T> part(Listing<T> listing, @Nullable Cursor after, int size) {
		if (listing.isSelected() && listing.order().isEmpty()) {
			return selected(listing, after, size);
		}
		List<Listing.Order> order = new ArrayList<>(listing.order());
		order.add(BY_SLUG);
		Conditions conditions = new Conditions(listing.selection());
		conditions.addAll(listing.criteria());
		if (after != null) {
			conditions.addAfter(order, after);
		}
		List<Row<T>> rows = rows(listing, order, conditions, size + 1);
		return new Part<>(rows.stream().limit(size).map(Row::item).toList(),
				(rows.size() > size) ? rows.get(size - 1).place() : null);
	}

	/**
	 * A part of what the selection alone answers: of thousands of records the database is
	 * asked for those that are shown.
	 */
	private <T extends Resource> Part<T> selected(Listing<T> listing, @Nullable Cursor after, int size) {
		List<String> slugs = selection(listing).slugs(listing.conditions(),
				(after != null) ? after.keys().get(0).toString() : null, size + 1);
		List<String> shown = slugs.subList(0, Math.min(size, slugs.size()));
		if (shown.isEmpty()) {
			return new Part<>(List.of(), null);
		}
		Conditions conditions = new Conditions(null);
		conditions.add("t.slug in (:" + conditions.parameter(shown) + ")");
		// The database may order letters otherwise than the selection does.
		List<T> items = rows(listing, List.of(BY_SLUG), conditions, size).stream()
			.map(Row::item)
			.sorted(Comparator.comparing(Resource::slug))
			.toList();
		return new Part<>(items, (slugs.size() > size) ? new Cursor(List.of(shown.get(size - 1))) : null);
	}

	private <T extends Resource> List<Row<T>> rows(Listing<T> listing, List<Listing.Order> order, Conditions conditions,
			int limit) {
		String sql = rowsSql(listing.catalogue(), order, conditions.where(), limit);
		RowMapper<T> mapper = mapper(listing.catalogue().item());
		return this.jdbc.sql(sql).params(conditions.parameters()).query((row, number) -> {
			List<Object> keys = new ArrayList<>(order.size());
			for (int i = 0; i < order.size(); i++) {
				String column = "sort_key_" + i;
				keys.add(order.get(i).key().numeric() ? row.getLong(column) : row.getString(column));
			}
			T item = mapper.mapRow(row, number);
			if (item == null) {
				throw new IllegalStateException("A row without a record");
			}
			return new Row<>(item, new Cursor(keys));
		}).list();
	}

	/**
	 * Finds the rows by their keys first and reads the rest of a row only where it is
	 * shown: a database may compute every column of a view before it sorts.
	 */
	private static String rowsSql(Catalogue<?> catalogue, List<Listing.Order> order, String where, int limit) {
		boolean slim = !catalogue.keys().equals(catalogue.view());
		StringBuilder sql = new StringBuilder(slim ? "select t.slug as key_slug" : "select t.*");
		for (int i = 0; i < order.size(); i++) {
			sql.append(", ").append(order.get(i).key().expression()).append(" as sort_key_").append(i);
		}
		sql.append(" from ").append(catalogue.keys()).append(" t").append(where);
		sql.append(order.stream()
			.map((key) -> key.key().expression() + (key.descending() ? " desc" : ""))
			.collect(Collectors.joining(", ", " order by ", "")));
		sql.append(" fetch first ").append(limit).append(" rows only");
		if (!slim) {
			return sql.toString();
		}
		StringBuilder outer = new StringBuilder("select v.*, k.* from (").append(sql)
			.append(") k join ")
			.append(catalogue.view())
			.append(" v on v.slug = k.key_slug order by ");
		for (int i = 0; i < order.size(); i++) {
			outer.append((i > 0) ? ", " : "")
				.append("k.sort_key_")
				.append(i)
				.append(order.get(i).descending() ? " desc" : "");
		}
		return outer.toString();
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static <T> RowMapper<T> mapper(Class<T> item) {
		return (RowMapper<T>) RecordMapper.of((Class) item);
	}

	private Page.Facet facet(Listing<?> listing, String name) {
		Catalogue.Filter filter = listing.catalogue().filters().get(name);
		if (filter == null || filter.facet() == null) {
			throw new IllegalStateException("Not a facet: " + name);
		}
		Conditions conditions = new Conditions(listing.selection());
		conditions.addAll(
				listing.criteria().stream().filter((criterion) -> !criterion.filter().name().equals(name)).toList());
		conditions.add(filter.facet() + " is not null");
		String text = "cast(" + filter.facet() + " as varchar(200))";
		// The databases disagree on how true is spelt.
		String value = (filter.kind() == Catalogue.Filter.Kind.FLAG) ? "lower(" + text + ")" : text;
		String sql = "select " + value + " as facet_value, count(distinct t.slug) as facet_count from "
				+ listing.catalogue().keys() + " t " + filter.facetJoin() + conditions.where() + " group by "
				+ filter.facet() + " order by facet_count desc, facet_value";
		return new Page.Facet(name,
				this.jdbc.sql(sql)
					.params(conditions.parameters())
					.query((row, number) -> new Page.Value(row.getString("facet_value"), row.getLong("facet_count")))
					.list());
	}

	/**
	 * A record and its place in the list.
	 *
	 * @param item the record
	 * @param place the cursor that continues after it
	 * @param <T> the record's type
	 */
	private record Row<T>(T item, Cursor place) {
	}

	/**
	 * A stretch of a list.
	 *
	 * @param items the records
	 * @param next where the list goes on; null at its end
	 * @param <T> the record's type
	 */
	private record Part<T>(List<T> items, @Nullable Cursor next) {
	}

}
