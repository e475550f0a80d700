package org.secretome.claim;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.secretome.api.Formats;
import org.secretome.api.Listing;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Evidence over HTTP. */
@RestController
@RequestMapping("/api/v1/evidence")
@Tag(name = "Evidence")
class EvidenceController {

	private final EvidenceItems evidence;

	EvidenceController(EvidenceItems evidence) {
		this.evidence = evidence;
	}

	@GetMapping(produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON })
	@Operation(summary = "List evidence",
			description = "Findings, each from one reference, for or against one claim, with design and risk of bias.")
	Listing<EvidenceSummary> list(Listing<EvidenceSummary> listing) {
		return listing;
	}

	@GetMapping(path = "/{slug}", produces = Formats.JSON)
	@Operation(summary = "Show one evidence item")
	EvidenceSummary show(@Parameter(
			example = "whole-secretome-outperforms-its-vesicles-in-models--mitchell2019") @PathVariable String slug) {
		return this.evidence.require(slug);
	}

}
