package org.secretome.assessment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.secretome.api.Formats;
import org.secretome.api.Items;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Assessments over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Assessments")
class AssessmentController {

	private static final String AUDIENCE = "Adds the verdict in words for consumer, clinician, researcher or regulator; every sentence names its references";

	private final Assessments assessments;

	private final Previews previews;

	AssessmentController(Assessments assessments, Previews previews) {
		this.assessments = assessments;
		this.previews = previews;
	}

	@GetMapping(path = "/claims/{slug}/assessment", produces = Formats.JSON)
	@Operation(summary = "Show the current verdict on a claim",
			description = "With every item, weight and step that led to it, and what would change it. The link with rel=cite-as is the address that keeps this verdict.")
	ResponseEntity<Assessment> current(@Parameter(example = "exosomes-improve-acne-scars") @PathVariable String slug,
			@Parameter(description = AUDIENCE, example = "consumer") @RequestParam(defaultValue = "") String audience) {
		return citable(this.assessments.current(slug, Audience.of(audience)));
	}

	@GetMapping(path = "/claims/{slug}/assessments", produces = Formats.JSON)
	@Operation(summary = "List all verdicts that a claim ever had", description = "Newest first.")
	Items<AssessmentSummary> history(@Parameter(example = "exosomes-improve-acne-scars") @PathVariable String slug) {
		return new Items<>(this.assessments.history(slug));
	}

	@GetMapping(path = "/assessments/{id}", produces = Formats.JSON)
	@Operation(summary = "Show one assessment", description = "What was computed never changes under this address.")
	ResponseEntity<Assessment> show(@Parameter(example = "exosomes-improve-acne-scars--0001") @PathVariable String id,
			@Parameter(description = AUDIENCE,
					example = "researcher") @RequestParam(defaultValue = "") String audience) {
		return citable(this.assessments.require(id, Audience.of(audience)));
	}

	@GetMapping(path = "/assessments/{a}/diff/{b}", produces = Formats.JSON)
	@Operation(summary = "Show what changed from one assessment of a claim to another",
			description = "Items that came, went or were re-graded, and what the verdict says differently.")
	AssessmentDiff diff(@Parameter(example = "exosomes-improve-acne-scars--0001") @PathVariable String a,
			@Parameter(example = "exosomes-improve-acne-scars--0001") @PathVariable String b) {
		return this.assessments.diff(a, b);
	}

	@PostMapping(path = "/assessments/preview", consumes = Formats.JSON, produces = Formats.JSON)
	@Operation(summary = "Compute a verdict",
			description = "From a profile and evidence items, as the published test vectors and stored inputs have them. Nothing is stored.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = Formats.JSON,
							schema = @Schema(implementation = PreviewRequest.class))))
	Preview preview(@RequestBody JsonNode body) {
		return this.previews.of(body);
	}

	private static ResponseEntity<Assessment> citable(Assessment assessment) {
		return ResponseEntity.ok()
			.header(HttpHeaders.LINK, "<" + Assessment.address(assessment.id()) + ">; rel=\"cite-as\"")
			.body(assessment);
	}

}
