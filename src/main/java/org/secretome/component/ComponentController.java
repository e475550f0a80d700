package org.secretome.component;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.secretome.api.Formats;
import org.secretome.api.Items;
import org.secretome.api.Listing;
import org.secretome.api.Problem;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Components over HTTP. */
@RestController
@RequestMapping("/api/v1/components")
@Tag(name = "Components")
class ComponentController {

	private static final int MAX_DEPTH = 10;

	private final Components components;

	ComponentController(Components components) {
		this.components = components;
	}

	@GetMapping(produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON })
	@Operation(summary = "List components",
			description = "The secretome, its fractions, vesicle classes and factor families, and the preparations people confuse with them.")
	Listing<ComponentSummary> list(Listing<ComponentSummary> listing) {
		return listing;
	}

	@GetMapping(path = "/{slug}", produces = Formats.JSON)
	@Operation(summary = "Show one component",
			description = "With its definitions by authority and its characteristics.")
	ComponentDetail show(@Parameter(example = "exosome") @PathVariable String slug) {
		return this.components.detail(slug);
	}

	@GetMapping(path = "/{slug}/parts", produces = Formats.JSON)
	@Operation(summary = "Show what belongs to a component",
			description = "A tree; a component with several parents appears under each.")
	ComponentNode parts(@Parameter(example = "secretome") @PathVariable String slug,
			@Parameter(description = "Levels below the component, 1 to 10",
					example = "3") @RequestParam(defaultValue = "3") int depth) {
		if (depth < 1 || depth > MAX_DEPTH) {
			throw Problem.invalidValue("depth", "'depth' is a whole number from 1 to " + MAX_DEPTH + ".",
					java.util.List.of());
		}
		return this.components.parts(slug, depth);
	}

	@GetMapping(path = "/{slug}/ancestors", produces = Formats.JSON)
	@Operation(summary = "Show what a component belongs to", description = "Nearest first.")
	Items<Ancestor> ancestors(@Parameter(example = "exosome") @PathVariable String slug) {
		return new Items<>(this.components.ancestors(slug));
	}

	@GetMapping(path = "/{slug}/characteristics", produces = Formats.JSON)
	@Operation(summary = "Show what is known of a component, row by row",
			description = "Several entries for one attribute are several sources' values. What is not listed is not known.")
	Items<CharacteristicValue> characteristics(@Parameter(example = "exosome") @PathVariable String slug) {
		this.components.require(slug);
		return new Items<>(this.components.characteristics(slug));
	}

}
