package org.secretome.claim;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.secretome.api.Formats;
import org.secretome.api.Items;
import org.secretome.api.Listing;
import org.secretome.component.Components;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Propositions over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Claims")
class ClaimController {

	private final Claims claims;

	private final Components components;

	ClaimController(Claims claims, Components components) {
		this.claims = claims;
		this.components = components;
	}

	@GetMapping(path = "/claims", produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON })
	@Operation(summary = "List claims",
			description = "Propositions with the number of evidence items for and against. To be listed is not to be true.")
	Listing<ClaimSummary> list(Listing<ClaimSummary> listing) {
		return listing;
	}

	@GetMapping(path = "/claims/{slug}", produces = Formats.JSON)
	@Operation(summary = "Show one claim", description = "With everybody who is on record for saying or denying it.")
	ClaimDetail show(@Parameter(example = "exosomes-improve-acne-scars") @PathVariable String slug) {
		return this.claims.detail(slug);
	}

	@GetMapping(path = "/claims/{slug}/appearances", produces = Formats.JSON)
	@Operation(summary = "Show who made a claim",
			description = "Who said it, where, in what capacity and how strongly.")
	Items<Statement> appearances(@Parameter(example = "exosomes-improve-acne-scars") @PathVariable String slug) {
		this.claims.require(slug);
		return new Items<>(this.claims.appearances(slug));
	}

	@GetMapping(path = "/claims/{slug}/evidence", produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON })
	@Operation(summary = "List the evidence of a claim", description = "For it, against it and on neither side.")
	Listing<EvidenceSummary> evidence(@Parameter(example = "exosomes-improve-acne-scars") @PathVariable String slug,
			Listing<EvidenceSummary> listing) {
		this.claims.require(slug);
		return listing.with("claim", slug);
	}

	@GetMapping(path = "/components/{slug}/claims",
			produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON })
	@Operation(summary = "List the claims about a component",
			description = "The component, or one that belongs to it, is the subject or the object.")
	Listing<ClaimSummary> ofComponent(@Parameter(example = "exosome") @PathVariable String slug,
			Listing<ClaimSummary> listing) {
		this.components.require(slug);
		return listing.with("about", "component/" + slug);
	}

}
