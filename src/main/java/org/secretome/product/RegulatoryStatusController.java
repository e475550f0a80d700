package org.secretome.product;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.secretome.api.Formats;
import org.secretome.api.Listing;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Regulatory statuses over HTTP. */
@RestController
@RequestMapping("/api/v1/regulatory-statuses")
@Tag(name = "Regulatory statuses")
class RegulatoryStatusController {

	private final RegulatoryStatuses regulatoryStatuses;

	RegulatoryStatusController(RegulatoryStatuses regulatoryStatuses) {
		this.regulatoryStatuses = regulatoryStatuses;
	}

	@GetMapping(produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON })
	@Operation(summary = "List regulatory statuses",
			description = "What documents of authorities say of products and of kinds of material, each at its date. It is no legal advice.")
	Listing<RegulatoryStatusSummary> list(Listing<RegulatoryStatusSummary> listing) {
		return listing;
	}

	@GetMapping(path = "/{slug}", produces = Formats.JSON)
	@Operation(summary = "Show one regulatory status")
	RegulatoryStatusSummary show(@Parameter(example = "fda-warning-letter-kimera-2023") @PathVariable String slug) {
		return this.regulatoryStatuses.require(slug);
	}

}
