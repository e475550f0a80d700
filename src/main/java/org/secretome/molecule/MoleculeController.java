package org.secretome.molecule;

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

/** Molecules over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Molecules")
class MoleculeController {

	private final Molecules molecules;

	private final Components components;

	MoleculeController(Molecules molecules, Components components) {
		this.molecules = molecules;
		this.components = components;
	}

	@GetMapping(path = "/molecules", produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON })
	@Operation(summary = "List molecules",
			description = "Proteins, RNAs, lipids and metabolites. Conditions on where and how a molecule was detected hold together: one measurement of one preparation meets them all, except that each detectedIn, notDetectedIn and onlyIn is a finding of its own, in a measurement that meets the others. A value with ! in front takes out the molecules that the same question finds with that value.")
	Listing<MoleculeSummary> list(Listing<MoleculeSummary> listing) {
		return listing;
	}

	@GetMapping(path = "/molecules/{slug}", produces = Formats.JSON)
	@Operation(summary = "Show one molecule", description = "With its families, receptors and properties.")
	MoleculeDetail show(@Parameter(example = "egf") @PathVariable String slug) {
		return this.molecules.detail(slug);
	}

	@GetMapping(path = "/molecules/{slug}/observations",
			produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON })
	@Operation(summary = "List where a molecule was looked for")
	Listing<ObservationSummary> observations(@Parameter(example = "egf") @PathVariable String slug,
			Listing<ObservationSummary> listing) {
		this.molecules.requireKnown(slug);
		return listing.with("molecule", slug);
	}

	@GetMapping(path = "/molecules/{slug}/localisation", produces = Formats.JSON)
	@Operation(summary = "Show in which components a molecule was found",
			description = "One entry for each component that has an observation, without those of its parts; a preparation that was taken for several components counts for each, and for what they have in common. A component that is not listed is not known to hold the molecule or to lack it.")
	Items<Localisation> localisation(@Parameter(example = "egf") @PathVariable String slug) {
		return new Items<>(this.molecules.localisation(slug));
	}

	@GetMapping(path = "/components/{slug}/molecules",
			produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON })
	@Operation(summary = "List the molecules of a component",
			description = "Those of the factor family, or detected or enriched in the component, or in what belongs to it. A molecule that is not listed is not known to be absent.")
	Listing<MoleculeSummary> ofComponent(@Parameter(example = "exosome") @PathVariable String slug,
			Listing<MoleculeSummary> listing) {
		this.components.require(slug);
		return listing.with("about", slug);
	}

}
