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

/** Organisations over HTTP. */
@RestController
@RequestMapping("/api/v1/organisations")
@Tag(name = "Organisations")
class OrganisationController {

	private final Organisations organisations;

	OrganisationController(Organisations organisations) {
		this.organisations = organisations;
	}

	@GetMapping(produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON })
	@Operation(summary = "List organisations", description = "Makers, agencies and societies, named neutrally.")
	Listing<OrganisationSummary> list(Listing<OrganisationSummary> listing) {
		return listing;
	}

	@GetMapping(path = "/{slug}", produces = Formats.JSON)
	@Operation(summary = "Show one organisation",
			description = "With its products and the number of regulatory statuses that rest on its word.")
	OrganisationDetail show(@Parameter(example = "kimera-labs") @PathVariable String slug) {
		return this.organisations.detail(slug);
	}

	@GetMapping(path = "/{slug}/products", produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON })
	@Operation(summary = "List the products of an organisation")
	Listing<ProductSummary> products(@Parameter(example = "kimera-labs") @PathVariable String slug,
			Listing<ProductSummary> listing) {
		this.organisations.require(slug);
		return listing.with("organisation", slug);
	}

}
