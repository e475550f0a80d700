package org.secretome.site;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.search.Hit;
import org.secretome.search.SearchAnswer;
import org.secretome.search.SearchQuestion;
import org.secretome.search.Searches;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** One box over every collection. */
@Controller
class SearchPage {

	private static final int SIZE = 25;

	private static final int SUGGESTED = 8;

	private static final String API = "/api/v1";

	private final Searches searches;

	SearchPage(Searches searches) {
		this.searches = searches;
	}

	@GetMapping("/search")
	SitePage search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String types,
			@RequestParam(defaultValue = "") String cursor) {
		SitePage page = SitePage
			.of("search", q.isBlank() ? "Search the base" : "Search: " + q.substring(0, Math.min(q.length(), 100)),
					"What the base holds on a word: components, claims, molecules, products and their sources.")
			.with("query", q);
		if (q.isBlank()) {
			return page;
		}
		SearchAnswer answer = this.searches.search(SearchQuestion.of(q, given(types), SIZE, given(cursor)));
		String next = answer.page().next();
		return page.with("answer", answer)
			.with("all", address("/search", q, ""))
			.with("types", types(answer, q, types))
			.with("hits", answer.items().stream().map(Shown::of).toList())
			.with("next", (next != null) ? next.substring(API.length()) : null)
			.json(address(API + "/search", q, types));
	}

	/** The options of the search box while somebody types. */
	@GetMapping("/search/suggestions")
	ModelAndView suggestions(@RequestParam(defaultValue = "") String q) {
		return new ModelAndView("suggestions", "suggested",
				q.isBlank() ? List.of() : this.searches.suggest(q, null, SUGGESTED));
	}

	private static @Nullable String given(String value) {
		return value.isBlank() ? null : value;
	}

	private static List<TypeChoice> types(SearchAnswer answer, String q, String chosen) {
		return answer.facets()
			.get(0)
			.values()
			.stream()
			.map((value) -> new TypeChoice(value.value(), value.count(), value.value().equals(chosen),
					address("/search", q, value.value().equals(chosen) ? "" : value.value())))
			.toList();
	}

	private static String address(String path, String q, String types) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("q", "{q}");
		return types.isBlank() ? address.encode().buildAndExpand(q).toUriString()
				: address.queryParam("types", "{types}").encode().buildAndExpand(q, types).toUriString();
	}

	/** A type of record to click, with the number of its hits. */
	record TypeChoice(String type, long count, boolean chosen, String href) {
	}

	/** A hit and its snippet in pieces. */
	record Shown(Hit hit, List<Piece> pieces) {

		static Shown of(Hit hit) {
			List<Piece> pieces = new ArrayList<>();
			int end = 0;
			for (Hit.Mark mark : hit.marks()) {
				pieces.add(new Piece(hit.snippet().substring(end, mark.start()), false));
				pieces.add(new Piece(hit.snippet().substring(mark.start(), mark.end()), true));
				end = mark.end();
			}
			pieces.add(new Piece(hit.snippet().substring(end), false));
			return new Shown(hit, pieces);
		}

	}

	/** A piece of a snippet; what the question asked for is found. */
	record Piece(String text, boolean found) {
	}

}
