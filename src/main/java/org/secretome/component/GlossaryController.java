package org.secretome.component;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.secretome.api.Formats;
import org.secretome.api.Listing;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The glossary over HTTP. */
@RestController
@RequestMapping("/api/v1/glossary")
@Tag(name = "Glossary")
class GlossaryController {

	private final Glossary glossary;

	GlossaryController(Glossary glossary) {
		this.glossary = glossary;
	}

	@GetMapping(produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON })
	@Operation(summary = "List words", description = "Components, methods, conditions, cells, standards and therapies.")
	Listing<GlossarySummary> list(Listing<GlossarySummary> listing) {
		return listing;
	}

	@GetMapping(path = "/{slug}", produces = Formats.JSON)
	@Operation(summary = "Show one word", description = "With competing definitions and what not to confuse it with.")
	GlossaryDetail show(@Parameter(example = "exosome") @PathVariable String slug) {
		return this.glossary.detail(slug);
	}

}
