package org.secretome.search;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.secretome.api.Formats;
import org.secretome.api.Items;
import org.secretome.api.Problem;

import org.springframework.context.annotation.Configuration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search over HTTP. */
@RestController
@RequestMapping(path = "/api/v1", produces = Formats.JSON)
@Tag(name = "Search")
class SearchController {

	private static final int LARGEST_SUGGESTION = 20;

	private final Searches searches;

	SearchController(Searches searches) {
		this.searches = searches;
	}

	@GetMapping("/search")
	@Operation(summary = "Search everything",
			description = "Components, molecules, terms, claims, products, organisations, preparations and references, the best first. Identifiers, symbols and names come before texts; all words must occur, as they are or as a synonym that the base records; words that occur nowhere are taken for misspelt. Nothing in 'q' is syntax.")
	SearchAnswer search(
			@Parameter(description = "Free text, an identifier or a symbol", example = "bFGF") @RequestParam String q,
			@Parameter(description = "Types of record to show, with commas between; all are counted",
					example = "component,molecule") @RequestParam(required = false) @Nullable String types,
			@Parameter(description = "0 to 200; 0 gives counts only",
					example = "25") @RequestParam(defaultValue = "25") int pageSize,
			@Parameter(
					description = "The place to continue from, taken from page.next; the first 1000 hits can be paged",
					example = "") @RequestParam(required = false) @Nullable String cursor) {
		return this.searches.search(SearchQuestion.of(q, types, pageSize, cursor));
	}

	@GetMapping("/suggest")
	@Operation(summary = "Suggest names while they are typed",
			description = "Records with a name or synonym that begins with the prefix, or in which each typed word begins a word.")
	Items<SuggestedRecord> suggest(
			@Parameter(description = "What was typed so far", example = "exo") @RequestParam String prefix,
			@Parameter(description = "Types of record, with commas between",
					example = "component,molecule") @RequestParam(required = false) @Nullable String types,
			@Parameter(description = "1 to 20", example = "8") @RequestParam(defaultValue = "8") int size) {
		if (size < 1 || size > LARGEST_SUGGESTION) {
			throw Problem.invalidValue("size", "'size' is a whole number from 1 to " + LARGEST_SUGGESTION + ".",
					List.of());
		}
		return new Items<>(this.searches.suggest(prefix, types, size));
	}

	/** Reads the settings of this room. */
	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(SearchSettings.class)
	static class Settings {

	}

}
