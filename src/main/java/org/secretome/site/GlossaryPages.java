package org.secretome.site;

import org.secretome.api.Listing;
import org.secretome.component.Glossary;
import org.secretome.component.GlossaryDetail;
import org.secretome.component.GlossarySummary;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The words, what each authority means by them, and what not to confuse them with. */
@Controller
class GlossaryPages {

	private final Glossary glossary;

	private final ListPages lists;

	private final Site site;

	GlossaryPages(Glossary glossary, ListPages lists, Site site) {
		this.glossary = glossary;
		this.lists = lists;
		this.site = site;
	}

	@GetMapping("/glossary")
	SitePage list(Listing<GlossarySummary> listing) {
		ListPages.ListPage<GlossarySummary> list = this.lists.of(listing, "kind");
		return SitePage.of("glossary", "Glossary",
				"Words around the secretome and exosomes in plain language, with competing definitions and what not to confuse.")
			.json(list.api())
			.with("list", list);
	}

	@GetMapping("/glossary/{slug}")
	SitePage show(@PathVariable String slug) {
		GlossaryDetail term = this.glossary.detail(slug);
		String plain = term.summary().plain();
		String path = "/glossary/" + slug;
		return SitePage
			.of("term", term.summary().name(),
					(plain != null) ? plain : "What '" + term.summary().name() + "' means, by authority.")
			.json("/api/v1" + path)
			.data(StructuredData.term(this.site, term.summary().name(), (plain != null) ? plain : "", path))
			.with("term", term);
	}

}
