package org.secretome.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.secretome.api.Listing;
import org.secretome.api.Lists;
import org.secretome.api.Page;
import org.secretome.vocabulary.Resource;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Answers a list for a page: a page of records, and links that narrow or widen it. */
@Component
class ListPages {

	private static final int MOST_CHOICES = 12;

	private final Lists lists;

	ListPages(Lists lists) {
		this.lists = lists;
	}

	/**
	 * One page of a list.
	 * @param listing as read from the request
	 * @param facets the filters offered for a click
	 */
	<T extends Resource> ListPage<T> of(Listing<T> listing, String... facets) {
		Page<T> page = this.lists.page(listing.counting(facets));
		Address address = new Address(listing.address().path(), listing.address().query());
		List<Facet> offered = page.facets()
			.stream()
			.map((facet) -> new Facet(facet.field(), choices(facet, address)))
			.filter((facet) -> !facet.choices().isEmpty())
			.toList();
		String api = "/api/v1/" + listing.catalogue().path() + (address.query().isEmpty() ? "" : "?" + address.query());
		return new ListPage<>(page.items(), page.page(), offered, address.value("q"), address.others("q"),
				!address.isWhole(), address.path(), api, api + (api.contains("?") ? "&" : "?") + "format=csv");
	}

	private static List<Choice> choices(Page.Facet facet, Address address) {
		List<String> chosen = address.values(facet.field());
		return facet.values()
			.stream()
			.filter((value) -> chosen.contains(value.value()) || facet.values().indexOf(value) < MOST_CHOICES)
			.map((value) -> new Choice(value.value(), value.count(), chosen.contains(value.value()),
					address.toggled(facet.field(), value.value())))
			.toList();
	}

	/**
	 * A list as a page shows it.
	 *
	 * @param items the records of this page
	 * @param position where this page stands in the list
	 * @param facets what can be clicked
	 * @param q the free text that was asked for
	 * @param others the other filters, to keep them when the text changes
	 * @param narrowed whether anything is filtered
	 * @param path the address of the whole list
	 * @param api the address of the same answer in JSON
	 * @param csv the address of the whole list as a table
	 * @param <T> the record
	 */
	record ListPage<T>(List<T> items, Page.Position position, List<Facet> facets, String q, List<Parameter> others,
			boolean narrowed, String path, String api, String csv) {
	}

	/** A filter that is offered for a click. */
	record Facet(String name, List<Choice> choices) {
	}

	/**
	 * A value of a filter.
	 *
	 * @param count how many records have it
	 * @param chosen whether it is in force
	 * @param href where a click leads: with the value if it is not in force, else without
	 */
	record Choice(String value, long count, boolean chosen, String href) {
	}

	/** A query parameter. */
	record Parameter(String name, String value) {
	}

	/** Where the list was asked for; the query is encoded and has no cursor. */
	private record Address(String path, String query) {

		List<String> values(String name) {
			return parameters().getOrDefault(name, List.of())
				.stream()
				.flatMap((value) -> List.of(decode(value).split(",")).stream())
				.toList();
		}

		String value(String name) {
			return parameters().getOrDefault(name, List.of()).stream().map(Address::decode).findFirst().orElse("");
		}

		List<Parameter> others(String but) {
			List<Parameter> others = new ArrayList<>();
			parameters().forEach((name, values) -> values.stream()
				.filter((value) -> !name.equals(but))
				.forEach((value) -> others.add(new Parameter(name, decode(value)))));
			return others;
		}

		/** Whether nothing narrows the list. */
		boolean isWhole() {
			return parameters().keySet().stream().allMatch(List.of("sort", "pageSize")::contains);
		}

		String toggled(String name, String value) {
			List<String> values = new ArrayList<>(values(name));
			if (!values.remove(value)) {
				values.add(value);
			}
			UriComponentsBuilder builder = UriComponentsBuilder.fromPath(this.path).query(this.query);
			builder.replaceQueryParam(name);
			if (!values.isEmpty()) {
				builder.queryParam(name,
						UriUtils.encode(String.join(",", values), StandardCharsets.UTF_8).replace("%2C", ","));
			}
			return builder.build(true).toUriString();
		}

		private MultiValueMap<String, String> parameters() {
			return UriComponentsBuilder.fromPath(this.path).query(this.query).build(true).getQueryParams();
		}

		private static String decode(String value) {
			return UriUtils.decode(value, StandardCharsets.UTF_8);
		}

	}

}
