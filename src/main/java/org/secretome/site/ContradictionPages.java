package org.secretome.site;

import org.secretome.api.Listing;
import org.secretome.claim.Claims;
import org.secretome.contradiction.ContradictionDetail;
import org.secretome.contradiction.ContradictionSummary;
import org.secretome.contradiction.Contradictions;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Statements on record that cannot both hold. */
@Controller
class ContradictionPages {

	private final Contradictions contradictions;

	private final Claims claims;

	private final ListPages lists;

	ContradictionPages(Contradictions contradictions, Claims claims, ListPages lists) {
		this.contradictions = contradictions;
		this.claims = claims;
		this.lists = lists;
	}

	@GetMapping("/contradictions")
	SitePage list(Listing<ContradictionSummary> listing) {
		ListPages.ListPage<ContradictionSummary> list = this.lists.of(listing, "kind", "status", "severity", "subject");
		return SitePage.of("contradictions", "Contradictions",
				"Statements on record that cannot both hold, found by published rules, with both sides and what tells them apart.")
			.json(list.api())
			.with("list", list);
	}

	@GetMapping("/contradictions/{slug}")
	SitePage show(@PathVariable String slug) {
		ContradictionDetail detail = this.contradictions.detail(slug);
		return SitePage.of("contradiction", detail.summary().name(), detail.summary().explanation())
			.json("/api/v1/contradictions/" + slug)
			.with("detail", detail)
			.with("claims", this.claims.findAll(detail.summary().claims()))
			.with("contradiction", detail.summary());
	}

}
