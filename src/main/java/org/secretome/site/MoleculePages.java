package org.secretome.site;

import java.util.List;

import org.secretome.api.Listing;
import org.secretome.molecule.Localisation;
import org.secretome.molecule.MoleculeDetail;
import org.secretome.molecule.MoleculeSummary;
import org.secretome.molecule.Molecules;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Molecules, and where each was found. */
@Controller
class MoleculePages {

	private final Molecules molecules;

	private final ListPages lists;

	private final Site site;

	MoleculePages(Molecules molecules, ListPages lists, Site site) {
		this.molecules = molecules;
		this.lists = lists;
		this.site = site;
	}

	@GetMapping("/molecules")
	SitePage list(Listing<MoleculeSummary> listing) {
		ListPages.ListPage<MoleculeSummary> list = this.lists.of(listing, "kind", "family", "species");
		return SitePage
			.of("molecules", "Molecules",
					"Proteins, RNAs and lipids that cells release, with the components in which each was found.")
			.json(list.api())
			.with("list", list);
	}

	@GetMapping("/molecules/{slug}")
	SitePage show(@PathVariable String slug) {
		MoleculeDetail detail = this.molecules.detail(slug);
		MoleculeSummary molecule = detail.summary();
		List<Localisation> places = this.molecules.localisation(slug);
		String path = "/molecules/" + slug;
		String description = "Where " + molecule.symbol() + " was found and where it was looked for, with the studies.";
		return SitePage.of("molecule", molecule.symbol(), description)
			.json("/api/v1" + path)
			.data(StructuredData.term(this.site, molecule.symbol(), description, path))
			.with("molecule", molecule)
			.with("properties", detail.properties())
			.with("places", places)
			.with("datasets",
					places.stream().flatMap((place) -> place.datasets().stream()).distinct().sorted().toList());
	}

}
