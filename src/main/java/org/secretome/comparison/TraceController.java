package org.secretome.comparison;

import java.util.List;
import java.util.stream.IntStream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.secretome.api.Formats;
import org.secretome.api.Problem;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trace of a product over HTTP. */
@RestController
@RequestMapping("/api/v1/products")
@Tag(name = "Products")
class TraceController {

	private static final String SUMMARY = "Trace a product to the evidence on it";

	private static final String DEPTH = "How many edges are followed from the product; 1 to 5, all unless given";

	private final Tracer tracer;

	TraceController(Tracer tracer) {
		this.tracer = tracer;
	}

	@GetMapping(path = "/{slug}/trace", produces = Formats.JSON)
	@Operation(summary = SUMMARY,
			description = "Preparation, source, component, molecules, claims, evidence and references as nodes and edges, with a node of type gap at each expected link that nothing on record meets. A gap is what is not known, never a no. Many nodes of a kind are cut; a node of type more counts the rest.")
	Trace trace(@Parameter(example = "plated-serum") @PathVariable String slug,
			@Parameter(description = DEPTH, example = "2",
					schema = @Schema(type = "integer", minimum = "1", maximum = "5", defaultValue = "5")) @RequestParam(
							defaultValue = "5") String depth) {
		return this.tracer.trace(slug, known(depth));
	}

	@GetMapping(path = "/{slug}/trace", produces = Formats.MERMAID)
	@Operation(summary = SUMMARY)
	String mermaid(@PathVariable String slug, @RequestParam(defaultValue = "5") String depth) {
		return TraceMermaid.of(this.tracer.trace(slug, known(depth)));
	}

	private int known(String depth) {
		List<String> allowed = IntStream.rangeClosed(1, this.tracer.mostDepth()).mapToObj(Integer::toString).toList();
		if (!allowed.contains(depth)) {
			throw Problem.invalidValue("depth", "'depth' is a whole number from 1 to " + this.tracer.mostDepth() + ".",
					allowed);
		}
		return Integer.parseInt(depth);
	}

}
