package org.secretome.comparison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.secretome.api.Formats;
import tools.jackson.databind.JsonNode;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Set operations over HTTP. */
@RestController
@RequestMapping("/api/v1/set-operations")
@Tag(name = "Set operations")
class SetOperationController {

	static final String SUMMARY = "Join, intersect and subtract sets of molecules";

	private static final String MEANING = "Up to eight sets, each given by conditions that one measurement meets, joined by an expression with & | - ^ and parentheses.";

	private final SetOperationReader reader;

	private final SetOperations operations;

	SetOperationController(SetOperationReader reader, SetOperations operations) {
		this.reader = reader;
		this.operations = operations;
	}

	@GetMapping(produces = Formats.JSON)
	@Operation(summary = SUMMARY,
			description = MEANING + " Without sets: what is recorded in the secretome and not in exosomes.")
	SetOperationAnswer get(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		return this.operations.answer(this.reader.read(parameters));
	}

	@GetMapping(produces = Formats.CSV)
	@Operation(summary = SUMMARY, description = MEANING)
	String getTable(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		return table(this.reader.read(parameters));
	}

	@PostMapping(consumes = Formats.JSON, produces = Formats.JSON)
	@Operation(summary = SUMMARY, description = MEANING + " The answer's self link is the same question as an address.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = Formats.JSON,
							schema = @Schema(implementation = SetOperationRequest.class))))
	SetOperationAnswer post(@RequestBody JsonNode body) {
		return this.operations.answer(this.reader.read(body));
	}

	@PostMapping(consumes = Formats.JSON, produces = Formats.CSV)
	@Operation(summary = SUMMARY, description = MEANING,
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = Formats.JSON,
							schema = @Schema(implementation = SetOperationRequest.class))))
	String postTable(@RequestBody JsonNode body) {
		return table(this.reader.read(body));
	}

	/** The whole result, as every table of the API. */
	private String table(SetOperation question) {
		return switch (question.form()) {
			case ITEMS -> SetOperationText.items(this.operations.allItems(question));
			case COUNT -> SetOperationText.counts(this.operations.answer(question));
			case INTERSECTIONS -> SetOperationText.intersections(this.operations.answer(question));
		};
	}

}
