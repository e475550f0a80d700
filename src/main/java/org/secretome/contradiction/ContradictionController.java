package org.secretome.contradiction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.secretome.api.Formats;
import org.secretome.api.Listing;
import org.secretome.claim.Claims;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Contradictions over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Contradictions")
class ContradictionController {

	private final Contradictions contradictions;

	private final Claims claims;

	ContradictionController(Contradictions contradictions, Claims claims) {
		this.contradictions = contradictions;
		this.claims = claims;
	}

	@GetMapping(path = "/contradictions", produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON })
	@Operation(summary = "List contradictions",
			description = "What is on record and cannot all hold, found by rules over the whole base.")
	Listing<ContradictionSummary> list(Listing<ContradictionSummary> listing) {
		return listing;
	}

	@GetMapping(path = "/contradictions/{slug}", produces = Formats.JSON)
	@Operation(summary = "Show one contradiction",
			description = "With both sides and their references, the difference of their contexts, a curator's decision and the history.")
	ContradictionDetail show(@Parameter(
			example = "same-source--exosome-products-are-safe--onedaymd-secretome-exosome") @PathVariable String slug) {
		return this.contradictions.detail(slug);
	}

	@GetMapping(path = "/claims/{slug}/contradictions",
			produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON })
	@Operation(summary = "List the contradictions of a claim",
			description = "Those in which the claim stands on either side.")
	Listing<ContradictionSummary> ofClaim(@Parameter(example = "exosome-products-are-safe") @PathVariable String slug,
			Listing<ContradictionSummary> listing) {
		this.claims.require(slug);
		return listing.with("claim", slug);
	}

}
