package org.secretome.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.secretome.api.Catalogue;
import org.secretome.api.Lists;
import org.secretome.api.Page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One box over every collection: what each list finds. */
@Controller
class SearchPage {

	private static final List<String> SEARCHED = List.of("components", "glossary", "claims", "molecules",
			"preparations", "products", "organisations", "references");

	private final Lists lists;

	private final List<Catalogue<?>> catalogues;

	SearchPage(Lists lists, List<Catalogue<?>> catalogues) {
		this.lists = lists;
		this.catalogues = catalogues;
	}

	@GetMapping("/search")
	SitePage search(@RequestParam(defaultValue = "") String q) {
		List<Hits> hits = new ArrayList<>();
		if (!q.isBlank()) {
			for (String path : SEARCHED) {
				this.catalogues.stream()
					.filter((catalogue) -> catalogue.path().equals(path))
					.map((catalogue) -> new Hits(path, this.lists.ask(catalogue, Map.of("q", q, "pageSize", "5"))))
					.filter((found) -> found.page().page().total() > 0)
					.forEach(hits::add);
			}
		}
		return SitePage
			.of("search", q.isBlank() ? "Search the base" : "Search: " + q,
					"What the base holds on a word: components, claims, molecules, products and their sources.")
			.with("query", q)
			.with("hits", hits);
	}

	/** What one collection finds. */
	record Hits(String path, Page<?> page) {
	}

}
