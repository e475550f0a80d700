package org.secretome.claimcheck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.secretome.api.Fault;
import org.secretome.api.Formats;
import org.secretome.api.Problem;
import org.secretome.api.ProblemType;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The check of marketing text over HTTP. */
@RestController
@RequestMapping("/api/v1/claim-checks")
@Tag(name = "Claim checks")
class ClaimCheckController {

	/** 50 kB in UTF-8. */
	static final int MAX_BYTES = 50 * 1024;

	private final ClaimChecks checks;

	private final Bases bases;

	ClaimCheckController(ClaimChecks checks, Bases bases) {
		this.checks = checks;
		this.bases = bases;
	}

	@PostMapping(consumes = Formats.JSON, produces = Formats.JSON)
	@Operation(summary = "Check marketing text against the evidence",
			description = "Which statements a text of up to 51,200 bytes makes, the claim behind each, its verdict, the words that promise too much and a wording that the evidence allows. Nothing is stored. A statement that the base does not know is NOT_IN_KB, never false.")
	ClaimCheck check(@RequestBody Question question) {
		List<Fault> faults = new ArrayList<>();
		String text = question.text();
		if (text == null || text.isBlank()) {
			faults.add(Fault.ofBody("/text", "A text is required."));
		}
		else if (text.length() > MAX_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
			throw new Problem(ProblemType.PAYLOAD_TOO_LARGE, "A text has at most " + MAX_BYTES + " bytes in UTF-8.",
					List.of(Fault.ofBody("/text", "Send it in parts.")));
		}
		Base base = this.bases.current();
		Base.Known known = base.known();
		if (question.product() != null) {
			faults(faults, "/product", question.product(), known.products(), "product");
		}
		List<@Nullable String> jurisdictions = (question.jurisdictions() != null) ? question.jurisdictions()
				: List.of();
		Set<String> places = new TreeSet<>();
		for (int i = 0; i < jurisdictions.size(); i++) {
			String place = String.valueOf(jurisdictions.get(i));
			if (!faults(faults, "/jurisdictions/" + i, place, known.jurisdictions(), "jurisdiction")) {
				places.add(place);
			}
		}
		if (!faults.isEmpty() || text == null) {
			throw new Problem(ProblemType.VALIDATION_FAILED, "The body has values that are not allowed.", faults);
		}
		return this.checks.check(base, text, question.product(), places);
	}

	private static boolean faults(List<Fault> faults, String pointer, String value, List<String> known, String what) {
		if (known.contains(value)) {
			return false;
		}
		faults.add(Fault.ofBody(pointer, "There is no such " + what + ".", value, known));
		return true;
	}

	/**
	 * What is checked.
	 *
	 * @param text the text, up to 51,200 bytes in UTF-8
	 * @param product the slug of the product that "our product" means
	 * @param jurisdictions codes of the jurisdictions whose authorities are of interest;
	 * empty for all
	 */
	@Schema(name = "ClaimCheckRequest",
			example = "{\"text\": \"Exosomes are FDA-approved and proven safe.\", \"jurisdictions\": [\"US\"]}")
	record Question(@Nullable String text, @Nullable String product, @Nullable List<@Nullable String> jurisdictions) {
	}

}
