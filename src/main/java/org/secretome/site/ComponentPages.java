package org.secretome.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.secretome.api.Catalogue;
import org.secretome.api.Listing;
import org.secretome.api.Lists;
import org.secretome.claim.ClaimSummary;
import org.secretome.component.CharacteristicValue;
import org.secretome.component.ComponentDetail;
import org.secretome.component.ComponentNode;
import org.secretome.component.ComponentSummary;
import org.secretome.component.Components;
import org.secretome.component.Dimension;
import org.secretome.product.ProductSummary;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The parts that are compared. */
@Controller
class ComponentPages {

	private static final String SHOWN = "10";

	private final Components components;

	private final ListPages lists;

	private final Lists answers;

	private final Catalogue<ClaimSummary> claims;

	private final Catalogue<ProductSummary> products;

	private final Site site;

	ComponentPages(Components components, ListPages lists, Lists answers, Catalogue<ClaimSummary> claims,
			Catalogue<ProductSummary> products, Site site) {
		this.components = components;
		this.lists = lists;
		this.answers = answers;
		this.claims = claims;
		this.products = products;
		this.site = site;
	}

	@GetMapping("/components")
	SitePage list(Listing<ComponentSummary> listing) {
		ListPages.ListPage<ComponentSummary> list = this.lists.of(listing, "kind", "basis", "termStatus");
		return SitePage.of("components", "Components",
				"The secretome, its fractions, vesicle classes and factor families, and the preparations people confuse with them.")
			.json(list.api())
			.with("list", list)
			.with("tree", this.components.parts("secretome", 6));
	}

	@GetMapping("/components/{slug}")
	SitePage show(@PathVariable String slug) {
		ComponentDetail detail = this.components.detail(slug);
		ComponentSummary component = detail.summary();
		List<CharacteristicValue> sizes = detail.characteristics()
			.stream()
			.filter((value) -> value.attribute().equals("diameter") && value.quantity() != null)
			.toList();
		String path = "/components/" + slug;
		SitePage page = SitePage
			.of("component", component.name(), (component.plain() != null) ? component.plain() : component.summary())
			.json("/api/v1" + path)
			.data(StructuredData.term(this.site, component.name(), component.summary(), path));
		if (!sizes.isEmpty()) {
			page.with("sizes", SizePicture
				.of(new ComponentNode(slug, component.name(), component.kind(), null, List.of()), Map.of(slug, sizes)));
		}
		return page.with("component", component)
			.with("detail", detail)
			.with("tree", this.components.parts(slug, 6))
			.with("ancestors", this.components.ancestors(slug))
			.with("dimensions", byDimension(detail.characteristics()))
			.with("claims",
					this.answers.ask(this.claims,
							Map.of("about", "component/" + slug, "sort", "-evidence", "pageSize", SHOWN)))
			.with("products",
					this.answers.ask(this.products, Map.of("labelTerm", slug, "sort", "name", "pageSize", SHOWN)));
	}

	/** What is known, by dimension and attribute, each in the order of a comparison. */
	private static Map<Dimension, Map<String, List<CharacteristicValue>>> byDimension(
			List<CharacteristicValue> values) {
		Map<Dimension, Map<String, List<CharacteristicValue>>> dimensions = new LinkedHashMap<>();
		values.forEach((value) -> dimensions.computeIfAbsent(value.dimension(), (any) -> new LinkedHashMap<>())
			.computeIfAbsent(value.label(), (any) -> new ArrayList<>())
			.add(value));
		return dimensions;
	}

}
