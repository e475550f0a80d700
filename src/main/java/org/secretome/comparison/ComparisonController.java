package org.secretome.comparison;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.secretome.api.Formats;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Comparisons over HTTP. */
@RestController
@RequestMapping("/api/v1/comparisons")
@Tag(name = "Comparisons")
class ComparisonController {

	private static final String SUBJECTS = "Two to six components, preparations or products, by slug; with the type in front (product/exoflo) where a slug has several";

	private static final String DIMENSIONS = "Groups of rows; all unless given";

	private final Comparisons comparisons;

	ComparisonController(Comparisons comparisons) {
		this.comparisons = comparisons;
	}

	@GetMapping(produces = Formats.JSON)
	@Operation(summary = "Compare two to six subjects",
			description = "Secretome against exosome unless subjects are given. Every cell names its references; what is not recorded is UNKNOWN.")
	Comparison compare(
			@Parameter(description = SUBJECTS, example = "secretome,exosome") @RequestParam(
					defaultValue = "secretome,exosome") List<String> subjects,
			@Parameter(description = DIMENSIONS,
					example = "composition,size") @RequestParam(defaultValue = "") List<String> dimensions) {
		return this.comparisons.compare(subjects, Comparisons.dimensions(dimensions));
	}

	@GetMapping(produces = Formats.CSV)
	@Operation(summary = "Compare two to six subjects")
	String csv(@RequestParam(defaultValue = "secretome,exosome") List<String> subjects,
			@RequestParam(defaultValue = "") List<String> dimensions) {
		return ComparisonText.csv(compare(subjects, dimensions));
	}

	@GetMapping(produces = Formats.MARKDOWN)
	@Operation(summary = "Compare two to six subjects")
	String markdown(@RequestParam(defaultValue = "secretome,exosome") List<String> subjects,
			@RequestParam(defaultValue = "") List<String> dimensions) {
		return ComparisonText.markdown(compare(subjects, dimensions));
	}

}
