package org.secretome.product;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.secretome.api.Formats;
import org.secretome.api.Listing;
import org.secretome.component.Components;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Products over HTTP, and the products of a component. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Products")
class ProductController {

	private final Products products;

	private final Components components;

	ProductController(Products products, Components components) {
		this.products = products;
		this.components = components;
	}

	@GetMapping(path = "/products", produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON })
	@Operation(summary = "List products",
			description = "What is sold or tested under a name. To be listed says nothing for or against a product.")
	Listing<ProductSummary> list(Listing<ProductSummary> listing) {
		return listing;
	}

	@GetMapping(path = "/products/{slug}", produces = Formats.JSON)
	@Operation(summary = "Show one product",
			description = "With its doses as stated and the regulatory statuses that name it, newest first.")
	ProductDetail show(@Parameter(example = "xoglo") @PathVariable String slug) {
		return this.products.detail(slug);
	}

	@GetMapping(path = "/components/{slug}/products",
			produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON })
	@Operation(summary = "List the products of a component",
			description = "Those whose label names the component or one below it, or whose preparation is one.")
	Listing<ProductSummary> ofComponent(@Parameter(example = "exosome") @PathVariable String slug,
			Listing<ProductSummary> listing) {
		this.components.require(slug);
		return listing.with("component", slug);
	}

}
