package org.secretome.site;

import java.util.Map;

import org.secretome.api.Catalogue;
import org.secretome.api.Listing;
import org.secretome.api.Lists;
import org.secretome.api.Page;
import org.secretome.claim.ClaimSummary;
import org.secretome.claim.Claims;
import org.secretome.claim.EvidenceSummary;
import org.secretome.contradiction.ContradictionSummary;
import org.secretome.reference.ReferenceSummary;
import org.secretome.reference.References;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is cited, and what it is cited for. */
@Controller
class ReferencePages {

	private static final String SHOWN = "50";

	private final References references;

	private final ListPages lists;

	private final Lists answers;

	private final Catalogue<EvidenceSummary> evidence;

	private final Catalogue<ClaimSummary> claims;

	private final Catalogue<ContradictionSummary> contradictions;

	private final Claims names;

	ReferencePages(References references, ListPages lists, Lists answers, Catalogue<EvidenceSummary> evidence,
			Catalogue<ClaimSummary> claims, Catalogue<ContradictionSummary> contradictions, Claims names) {
		this.references = references;
		this.lists = lists;
		this.answers = answers;
		this.evidence = evidence;
		this.claims = claims;
		this.contradictions = contradictions;
		this.names = names;
	}

	@GetMapping("/references")
	SitePage list(Listing<ReferenceSummary> listing) {
		ListPages.ListPage<ReferenceSummary> list = this.lists.of(listing, "kind", "publicationStatus", "trialMaterial",
				"trialPhase", "trialStatus");
		return SitePage.of("references", "References",
				"Articles, guidelines, notices of authorities, registered trials and pages that facts are taken from.")
			.json(list.api())
			.with("list", list);
	}

	@GetMapping("/references/{slug}")
	SitePage show(@PathVariable String slug) {
		ReferenceSummary reference = this.references.require(slug);
		Page<EvidenceSummary> evidence = this.answers.ask(this.evidence, Map.of("reference", slug, "pageSize", SHOWN));
		return SitePage
			.of("reference", reference.name(),
					"What is taken from this source, and how to cite it: " + reference.name())
			.json("/api/v1/references/" + slug)
			.with("reference", reference)
			.with("evidence", evidence)
			.with("claims", this.names.findAll(evidence.items().stream().map(EvidenceSummary::claim).toList()))
			.with("contradictions",
					this.answers.ask(this.contradictions, Map.of("reference", slug, "pageSize", SHOWN)).items())
			.with("said", this.answers.ask(this.claims, Map.of("source", slug, "pageSize", SHOWN)));
	}

}
