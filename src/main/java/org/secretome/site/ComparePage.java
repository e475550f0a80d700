package org.secretome.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Catalogue;
import org.secretome.api.Lists;
import org.secretome.api.Problem;
import org.secretome.claim.Claims;
import org.secretome.comparison.Cell;
import org.secretome.comparison.CellState;
import org.secretome.comparison.Comparison;
import org.secretome.comparison.Comparisons;
import org.secretome.comparison.Statement;
import org.secretome.comparison.Subject;
import org.secretome.component.CharacteristicValue;
import org.secretome.component.ComponentSummary;
import org.secretome.component.Dimension;
import org.secretome.preparation.PreparationSummary;
import org.secretome.product.ProductSummary;
import org.secretome.vocabulary.Resource;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Two to six subjects side by side. */
@Controller
class ComparePage {

	private static final String DIAMETER = "diameter";

	private final Comparisons comparisons;

	private final Claims claims;

	private final Lists lists;

	private final Catalogue<ComponentSummary> components;

	private final Catalogue<PreparationSummary> preparations;

	private final Catalogue<ProductSummary> products;

	ComparePage(Comparisons comparisons, Claims claims, Lists lists, Catalogue<ComponentSummary> components,
			Catalogue<PreparationSummary> preparations, Catalogue<ProductSummary> products) {
		this.comparisons = comparisons;
		this.claims = claims;
		this.lists = lists;
		this.components = components;
		this.preparations = preparations;
		this.products = products;
	}

	@GetMapping("/compare")
	SitePage compare(@RequestParam(defaultValue = "secretome,exosome") List<String> subjects,
			@RequestParam(defaultValue = "") List<String> dimensions, @RequestParam(defaultValue = "") String first) {
		Comparison comparison = this.comparisons.compare(subjects, Comparisons.dimensions(dimensions));
		Predicate<Comparison.Row> leading = leading(first);
		String names = String.join(", ", comparison.subjects().stream().map(Subject::name).toList());
		String query = "?subjects=" + String.join(",", subjects)
				+ (dimensions.isEmpty() ? "" : "&dimensions=" + String.join(",", dimensions));
		SitePage page = SitePage
			.of("compare", "Compare: " + names,
					"%s side by side in %d rows, each cell with its state, claims, evidence and sources."
						.formatted(names, comparison.summary().rows()))
			.json("/api/v1/comparisons" + query)
			.with("comparison", comparison)
			.with("sections", sections(comparison, leading))
			.with("claims", this.claims.findAll(claimsOf(comparison)))
			.with("choices", choices(comparison.subjects()))
			.with("dimensions", Dimension.values())
			.with("chosenDimensions", Comparisons.dimensions(dimensions))
			.with("cells", new CellWords())
			.with("first", first)
			.with("asked", "?subjects=" + String.join(",", subjects))
			.with("share", "/compare" + query + (first.isEmpty() ? "" : "&first=" + first));
		if (comparison.headToHead() != null) {
			page.with("tally", TallyPicture.of(comparison.headToHead(), comparison.subjects().get(0).name(),
					comparison.subjects().get(1).name()));
		}
		Map<String, List<CharacteristicValue>> sizes = sizes(comparison);
		return sizes.isEmpty() ? page : page.with("sizes", SizePicture.of(comparison.subjects(), sizes));
	}

	/** One row with everything that its cells rest on. */
	@GetMapping("/compare/{attribute}")
	SitePage row(@PathVariable String attribute,
			@RequestParam(defaultValue = "secretome,exosome") List<String> subjects) {
		Comparison comparison = this.comparisons.compare(subjects, Set.of());
		Comparison.Group group = comparison.groups()
			.stream()
			.filter((candidate) -> candidate.rows().stream().anyMatch((row) -> row.attribute().equals(attribute)))
			.findFirst()
			.orElseThrow(() -> Problem.notFound("row of the comparison", attribute));
		Comparison.Row row = group.rows()
			.stream()
			.filter((candidate) -> candidate.attribute().equals(attribute))
			.findFirst()
			.orElseThrow();
		String query = "?subjects=" + String.join(",", subjects);
		String names = String.join(", ", comparison.subjects().stream().map(Subject::name).toList());
		return SitePage
			.of("compare-row", row.label() + ": " + names,
					"%s Answered for %s with claims and sources.".formatted(row.question(), names))
			.json("/api/v1/comparisons" + query + "&dimensions=" + group.dimension().slug())
			.with("comparison", comparison)
			.with("row", row)
			.with("asked", query)
			.with("claims",
					this.claims.findAll(row.cells().stream().flatMap((cell) -> cell.claims().stream()).toList()));
	}

	/** Which rows come before all others; none unless asked. */
	private static @Nullable Predicate<Comparison.Row> leading(String first) {
		return switch (first) {
			case "" -> null;
			case "gaps" -> (row) -> has(row, (cell) -> cell.state() == CellState.UNKNOWN);
			case "contradictions" ->
				(row) -> has(row, (cell) -> cell.state() == CellState.CONFLICTING || !cell.contradictions().isEmpty());
			default -> throw Problem.invalidValue("first", "'" + first + "' cannot come first.",
					List.of("gaps", "contradictions"));
		};
	}

	private static boolean has(Comparison.Row row, Predicate<Cell> state) {
		return row.cells().stream().anyMatch(state);
	}

	private static List<Section> sections(Comparison comparison, @Nullable Predicate<Comparison.Row> leading) {
		List<Section> sections = new ArrayList<>();
		if (leading != null) {
			sections.add(new Section("first",
					comparison.groups().stream().flatMap((group) -> group.rows().stream()).filter(leading).toList()));
		}
		comparison.groups()
			.forEach((group) -> sections.add(new Section(group.dimension().slug(),
					group.rows().stream().filter((row) -> leading == null || !leading.test(row)).toList())));
		sections.removeIf((section) -> section.rows().isEmpty());
		return sections;
	}

	private static Set<String> claimsOf(Comparison comparison) {
		Set<String> claims = new LinkedHashSet<>();
		comparison.groups()
			.forEach((group) -> group.rows()
				.forEach((row) -> row.cells().forEach((cell) -> claims.addAll(cell.claims()))));
		return claims;
	}

	/** Recorded diameters, by subject. */
	private static Map<String, List<CharacteristicValue>> sizes(Comparison comparison) {
		Map<String, List<CharacteristicValue>> sizes = new LinkedHashMap<>();
		comparison.groups()
			.stream()
			.flatMap((group) -> group.rows().stream())
			.filter((row) -> row.attribute().equals(DIAMETER))
			.flatMap((row) -> row.cells().stream())
			.filter((cell) -> !cell.quantities().isEmpty())
			.forEach((cell) -> sizes.put(cell.subject(), cell.quantities().stream().map(ComparePage::size).toList()));
		return sizes;
	}

	private static CharacteristicValue size(Statement statement) {
		return new CharacteristicValue(DIAMETER, DIAMETER, Dimension.SIZE, statement.state(), statement.quantity(),
				statement.text(), statement.list(), statement.note(), statement.authority(), statement.references());
	}

	private Map<String, List<Choice>> choices(List<Subject> chosen) {
		Map<String, List<Choice>> choices = new LinkedHashMap<>();
		choices.put("components", of(this.components, ComponentSummary::name, chosen));
		choices.put("preparations", of(this.preparations, PreparationSummary::name, chosen));
		choices.put("products", of(this.products, ProductSummary::name, chosen));
		return choices;
	}

	private <T extends Resource> List<Choice> of(Catalogue<T> catalogue, Function<T, String> name,
			List<Subject> chosen) {
		return this.lists.all(catalogue, "name")
			.stream()
			.map((item) -> new Choice(item.type().equals("component") ? item.slug() : item.type() + "/" + item.slug(),
					name.apply(item),
					chosen.stream()
						.anyMatch(
								(subject) -> subject.type().equals(item.type()) && subject.slug().equals(item.slug()))))
			.toList();
	}

	/** Rows under one heading. */
	record Section(String name, List<Comparison.Row> rows) {
	}

	/** A subject that can be picked. */
	record Choice(String value, String name, boolean chosen) {
	}

}
