package org.secretome.reference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.secretome.api.Formats;
import org.secretome.api.Listing;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** References over HTTP. */
@RestController
@RequestMapping("/api/v1/references")
@Tag(name = "References")
class ReferenceController {

	private final References references;

	private final BibtexFormat bibtex;

	private final RisFormat ris;

	private final CslFormat csl;

	ReferenceController(References references, BibtexFormat bibtex, RisFormat ris, CslFormat csl) {
		this.references = references;
		this.bibtex = bibtex;
		this.ris = ris;
		this.csl = csl;
	}

	@GetMapping(produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON, Formats.BIBTEX, Formats.RIS,
			Formats.CSL })
	@Operation(summary = "List references",
			description = "Articles, guidelines, notices, letters, trial registrations and pages that facts are taken from.")
	Listing<ReferenceSummary> list(Listing<ReferenceSummary> listing) {
		return listing;
	}

	@GetMapping(path = "/{slug}", produces = Formats.JSON)
	@Operation(summary = "Show one reference")
	ReferenceSummary show(@Parameter(example = "misev2023") @PathVariable String slug) {
		return this.references.require(slug);
	}

	@GetMapping(path = "/{slug}", produces = Formats.BIBTEX)
	@Operation(summary = "Show one reference")
	String bibtex(@PathVariable String slug) {
		return this.bibtex.render(this.references.require(slug));
	}

	@GetMapping(path = "/{slug}", produces = Formats.RIS)
	@Operation(summary = "Show one reference")
	String ris(@PathVariable String slug) {
		return this.ris.render(this.references.require(slug));
	}

	@GetMapping(path = "/{slug}", produces = Formats.CSL)
	@Operation(summary = "Show one reference")
	String csl(@PathVariable String slug) {
		return this.csl.render(this.references.require(slug));
	}

}
