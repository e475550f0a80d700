package org.secretome.molecule;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.secretome.api.Formats;
import org.secretome.api.Listing;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Observations over HTTP. */
@RestController
@RequestMapping("/api/v1/observations")
@Tag(name = "Observations")
class ObservationController {

	private final Observations observations;

	ObservationController(Observations observations) {
		this.observations = observations;
	}

	@GetMapping(produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON })
	@Operation(summary = "List observations",
			description = "Each is one molecule looked for in one component or preparation, with what came of it. What is not listed is not known.")
	Listing<ObservationSummary> list(Listing<ObservationSummary> listing) {
		return listing;
	}

	@GetMapping(path = "/{slug}", produces = Formats.JSON)
	@Operation(summary = "Show one observation")
	ObservationSummary show(@Parameter(example = "egf--exosome--gene-ontology") @PathVariable String slug) {
		return this.observations.require(slug);
	}

}
