package org.secretome.site;

import java.util.Map;

import org.secretome.api.Catalogue;
import org.secretome.api.Listing;
import org.secretome.api.Lists;
import org.secretome.preparation.PreparationDetail;
import org.secretome.preparation.PreparationSummary;
import org.secretome.preparation.Preparations;
import org.secretome.product.Identities;
import org.secretome.product.ProductSummary;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How materials were made. */
@Controller
class PreparationPages {

	private final Preparations preparations;

	private final Identities identities;

	private final ListPages lists;

	private final Lists answers;

	private final Catalogue<ProductSummary> products;

	PreparationPages(Preparations preparations, Identities identities, ListPages lists, Lists answers,
			Catalogue<ProductSummary> products) {
		this.preparations = preparations;
		this.identities = identities;
		this.lists = lists;
		this.answers = answers;
		this.products = products;
	}

	@GetMapping("/preparations")
	SitePage list(Listing<PreparationSummary> listing) {
		ListPages.ListPage<PreparationSummary> list = this.lists.of(listing, "component", "isolationMethod",
				"sourceTissue", "cellType", "species", "curated");
		return SitePage
			.of("preparations", "Preparations",
					"How materials were made: source, culture, isolation steps, what is kept and what is lost.")
			.json(list.api())
			.with("list", list);
	}

	@GetMapping("/preparations/{slug}")
	SitePage show(@PathVariable String slug) {
		PreparationDetail detail = this.preparations.detail(slug);
		return SitePage.of("preparation", detail.summary().name(), detail.summary().summary())
			.json("/api/v1/preparations/" + slug)
			.with("detail", detail)
			.with("preparation", detail.summary())
			.with("identity", this.identities.require(slug))
			.with("products",
					this.answers.ask(this.products, Map.of("preparation", slug, "sort", "name", "pageSize", "50"))
						.items());
	}

}
