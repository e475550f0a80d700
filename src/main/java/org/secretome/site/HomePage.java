package org.secretome.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Catalogue;
import org.secretome.api.Lists;
import org.secretome.claim.ClaimSummary;
import org.secretome.claim.Claims;
import org.secretome.comparison.Agreement;
import org.secretome.comparison.Cell;
import org.secretome.comparison.CellState;
import org.secretome.comparison.Comparison;
import org.secretome.comparison.Comparisons;
import org.secretome.component.Components;
import org.secretome.vocabulary.Certainty;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The question the base exists for, answered at a glance. */
@Controller
class HomePage {

	private static final String WHOLE = "secretome";

	private static final String PART = "exosome";

	/** What the boxes of the picture hold. */
	private static final List<String> GROUPS = List.of("extracellular-vesicle", "non-vesicular-particle",
			"soluble-fraction");

	private static final int MOST_TELLING = 10;

	/** Four rows on storage would say the same four times. */
	private static final int MOST_OF_A_DIMENSION = 2;

	private static final Comparator<Comparison.Row> SUREST_FIRST = Comparator.comparing(HomePage::surest,
			Comparator.nullsLast(Comparator.reverseOrder()));

	private final Components components;

	private final Comparisons comparisons;

	private final Lists lists;

	private final Catalogue<ClaimSummary> claims;

	private final Claims named;

	private final List<Catalogue<?>> catalogues;

	private final Site site;

	HomePage(Components components, Comparisons comparisons, Lists lists, Catalogue<ClaimSummary> claims, Claims named,
			List<Catalogue<?>> catalogues, Site site) {
		this.components = components;
		this.comparisons = comparisons;
		this.lists = lists;
		this.claims = claims;
		this.named = named;
		this.catalogues = catalogues;
		this.site = site;
	}

	@GetMapping("/")
	SitePage home() {
		Comparison comparison = this.comparisons.compare(List.of(WHOLE, PART), Set.of());
		SitePage page = SitePage.of("home", "Secretome or exosomes?",
				"What cells release, what exosomes are, how the two differ and what the evidence says, with a source for every fact.");
		if (comparison.headToHead() != null) {
			page.with("claims",
					this.named.findAll(
							comparison.headToHead().verdicts().stream().map((verdict) -> verdict.claim()).toList()))
				.with("tally", TallyPicture.of(comparison.headToHead(), comparison.subjects().get(0).name(),
						comparison.subjects().get(1).name()));
		}
		return page.json("/api/v1/comparisons")
			.data(dataset(page.getModel().get("page") instanceof SitePage.Head head ? head.getDescription() : ""))
			.with("comparison", comparison)
			.with("whole", this.components.require(WHOLE))
			.with("part", this.components.require(PART))
			.with("sizes",
					SizePicture.of(this.components.parts(WHOLE, 6), this.components.characteristicsOf("diameter")))
			.with("groups", GROUPS.stream().map(this.components::require).toList())
			.with("telltale", row(comparison, "size-identifies-class"))
			.with("rows", telling(comparison))
			.with("conflicts",
					this.lists.ask(this.claims, Map.of("verdict", "CONFLICTING", "sort", "-evidence", "pageSize", "5")))
			.with("counts", counts());
	}

	private static Comparison.@Nullable Row row(Comparison comparison, String attribute) {
		return comparison.groups()
			.stream()
			.flatMap((group) -> group.rows().stream())
			.filter((row) -> row.attribute().equals(attribute))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Rows in which the two differ or the sources conflict, two of a dimension at most;
	 * the surest first, and among equals in the order of the comparison.
	 */
	static List<Comparison.Row> telling(Comparison comparison) {
		return comparison.groups()
			.stream()
			.flatMap((group) -> group.rows()
				.stream()
				.filter(HomePage::isTelling)
				.sorted(SUREST_FIRST)
				.limit(MOST_OF_A_DIMENSION))
			.sorted(SUREST_FIRST)
			.limit(MOST_TELLING)
			.toList();
	}

	private static boolean isTelling(Comparison.Row row) {
		return row.agreement() == Agreement.DIFFERENT
				|| row.cells().stream().anyMatch((cell) -> cell.state() == CellState.CONFLICTING);
	}

	/** The highest certainty among the cells; null where none has one. */
	private static @Nullable Certainty surest(Comparison.Row row) {
		return row.cells()
			.stream()
			.map(Cell::certainty)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	private Map<String, Long> counts() {
		Map<String, Long> counts = new LinkedHashMap<>();
		this.catalogues.stream()
			.sorted(Comparator.comparing(Catalogue::path))
			.forEach((catalogue) -> counts.put(catalogue.path(),
					this.lists.ask(catalogue, Map.of("pageSize", "0")).page().total()));
		return counts;
	}

	private Map<String, Object> dataset(String description) {
		Map<String, Object> data = StructuredData.of("Dataset", "Secretome KB", this.site.url("/"));
		data.put("description", description);
		data.put("keywords", List.of("secretome", "exosome", "extracellular vesicle", "growth factor", "evidence"));
		data.put("isAccessibleForFree", true);
		data.put("distribution", Map.of("@type", "DataDownload", "encodingFormat", "application/json", "contentUrl",
				this.site.url("/api/v1/meta")));
		return data;
	}

}
