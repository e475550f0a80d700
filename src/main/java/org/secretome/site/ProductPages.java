package org.secretome.site;

import java.util.Map;

import org.secretome.api.Catalogue;
import org.secretome.api.Listing;
import org.secretome.api.Lists;
import org.secretome.claim.ClaimSummary;
import org.secretome.comparison.Trace;
import org.secretome.comparison.Tracer;
import org.secretome.product.Identities;
import org.secretome.product.OrganisationDetail;
import org.secretome.product.OrganisationSummary;
import org.secretome.product.Organisations;
import org.secretome.product.ProductDetail;
import org.secretome.product.ProductSummary;
import org.secretome.product.Products;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is sold or tested under a name, and who makes it. */
@Controller
class ProductPages {

	private static final String SHOWN = "25";

	private final Products products;

	private final Organisations organisations;

	private final Identities identities;

	private final Tracer tracer;

	private final ListPages lists;

	private final Lists answers;

	private final Catalogue<ClaimSummary> claims;

	ProductPages(Products products, Organisations organisations, Identities identities, Tracer tracer, ListPages lists,
			Lists answers, Catalogue<ClaimSummary> claims) {
		this.products = products;
		this.organisations = organisations;
		this.identities = identities;
		this.tracer = tracer;
		this.lists = lists;
		this.answers = answers;
		this.claims = claims;
	}

	@GetMapping("/products")
	SitePage list(Listing<ProductSummary> listing) {
		ListPages.ListPage<ProductSummary> list = this.lists.of(listing, "category", "labelTerm", "regulatoryStatus",
				"jurisdiction", "sourceTissue", "route");
		return SitePage.of("products", "Products",
				"What is sold or tested as exosomes, secretome or conditioned medium, what its label says and what documents of authorities say.")
			.json(list.api())
			.with("list", list);
	}

	@GetMapping("/products/{slug}")
	SitePage show(@PathVariable String slug) {
		ProductDetail detail = this.products.detail(slug);
		ProductSummary product = detail.summary();
		Trace trace = this.tracer.trace(slug, this.tracer.mostDepth());
		SitePage page = SitePage.of("product", product.name(), product.summary())
			.json("/api/v1/products/" + slug)
			.with("product", product)
			.with("doses", detail.doseStatements())
			.with("regulation", detail.regulation())
			.with("trace", trace)
			.with("graph", TracePicture.of(trace))
			.with("claims", this.answers.ask(this.claims, Map.of("product", slug, "pageSize", SHOWN)).items());
		if (product.organisation() != null) {
			page.with("maker", this.organisations.require(product.organisation()));
		}
		return (product.preparation() != null) ? page.with("identity", this.identities.require(product.preparation()))
				: page;
	}

	@GetMapping("/organisations")
	SitePage organisations(Listing<OrganisationSummary> listing) {
		ListPages.ListPage<OrganisationSummary> list = this.lists.of(listing, "kind", "jurisdiction");
		return SitePage
			.of("organisations", "Organisations",
					"Who makes, regulates or writes standards, and what is on record of each.")
			.json(list.api())
			.with("list", list);
	}

	@GetMapping("/organisations/{slug}")
	SitePage organisation(@PathVariable String slug) {
		OrganisationDetail detail = this.organisations.detail(slug);
		return SitePage
			.of("organisation", detail.summary().name(),
					"Products and documents on record of " + detail.summary().name() + ".")
			.json("/api/v1/organisations/" + slug)
			.with("organisation", detail.summary())
			.with("detail", detail);
	}

}
