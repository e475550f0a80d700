package org.secretome.search;

import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.secretome.api.Fault;
import org.secretome.api.Formats;
import org.secretome.api.Items;
import org.secretome.api.Problem;
import org.secretome.api.ProblemType;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Exact look-up over HTTP. */
@RestController
@RequestMapping("/api/v1/resolutions")
@Tag(name = "Resolutions")
class ResolutionController {

	private static final int MAX_IDS = 500;

	private static final int MAX_LENGTH = 300;

	private final Resolutions resolutions;

	ResolutionController(Resolutions resolutions) {
		this.resolutions = resolutions;
	}

	@PostMapping(consumes = Formats.JSON, produces = Formats.JSON)
	@Operation(summary = "Look identifiers up",
			description = "Slugs, names, synonyms, CURIEs, DOIs and PubMed numbers, up to 500, each FOUND, AMBIGUOUS or NOT_FOUND; the order is kept and nothing is guessed. Nothing is stored.")
	Items<Resolution> resolve(@RequestBody Question question) {
		return new Items<>(this.resolutions.resolve(checked(question.ids())));
	}

	private static List<String> checked(@Nullable List<@Nullable String> ids) {
		List<Fault> faults = new ArrayList<>();
		List<String> checked = new ArrayList<>();
		if (ids == null) {
			faults.add(Fault.ofBody("/ids", "A list of identifiers is required."));
		}
		else if (ids.size() > MAX_IDS) {
			faults.add(Fault.ofBody("/ids", "At most " + MAX_IDS + " identifiers can be asked at once."));
		}
		else {
			for (int i = 0; i < ids.size(); i++) {
				String id = ids.get(i);
				if (id == null || id.isBlank() || id.length() > MAX_LENGTH) {
					faults.add(Fault.ofBody("/ids/" + i, "An identifier has 1 to " + MAX_LENGTH + " characters."));
				}
				else {
					checked.add(id);
				}
			}
		}
		if (!faults.isEmpty()) {
			throw new Problem(ProblemType.VALIDATION_FAILED, "The body has values that are not allowed.", faults);
		}
		return checked;
	}

	/**
	 * What is asked.
	 *
	 * @param ids the identifiers
	 */
	@Schema(name = "ResolutionRequest",
			example = "{\"ids\": [\"UniProtKB:P01133\", \"bFGF\", \"10.2340/00015555-3666\"]}")
	record Question(@Nullable List<@Nullable String> ids) {
	}

}
