package org.secretome.preparation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.secretome.api.Formats;
import org.secretome.api.Listing;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Preparations over HTTP. */
@RestController
@RequestMapping("/api/v1/preparations")
@Tag(name = "Preparations")
class PreparationController {

	private final Preparations preparations;

	PreparationController(Preparations preparations) {
		this.preparations = preparations;
	}

	@GetMapping(produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON })
	@Operation(summary = "List preparations",
			description = "Materials and how they were made. Two filters hold for the same preparation: sourceTissue and isolationMethod find one that is both.")
	Listing<PreparationSummary> list(Listing<PreparationSummary> listing) {
		return listing;
	}

	@GetMapping(path = "/{slug}", produces = Formats.JSON)
	@Operation(summary = "Show one preparation",
			description = "With its steps in order, what became of it in storage, and what was measured on it.")
	PreparationDetail show(
			@Parameter(example = "vesicles-by-size-exclusion-chromatography") @PathVariable String slug) {
		return this.preparations.detail(slug);
	}

}
