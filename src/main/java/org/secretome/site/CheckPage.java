package org.secretome.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Fault;
import org.secretome.api.Problem;
import org.secretome.api.ProblemType;
import org.secretome.claimcheck.ClaimCheck;
import org.secretome.claimcheck.ClaimChecks;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A text held against the claims, with the statements found in it marked. */
@Controller
class CheckPage {

	private static final int MAX_BYTES = 50 * 1024;

	private final ClaimChecks checks;

	CheckPage(ClaimChecks checks) {
		this.checks = checks;
	}

	@GetMapping("/check")
	SitePage form() {
		return page("");
	}

	@PostMapping("/check")
	SitePage check(@RequestParam(defaultValue = "") String text) {
		if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
			throw new Problem(ProblemType.PAYLOAD_TOO_LARGE, "A text has at most " + MAX_BYTES + " bytes in UTF-8.",
					List.of(Fault.ofParameter("text", "Send it in parts.", List.of())));
		}
		if (text.isBlank()) {
			return page(text);
		}
		ClaimCheck check = this.checks.check(text);
		return page(text).with("check", check).with("pieces", pieces(text, check.spans()));
	}

	private static SitePage page(String text) {
		return SitePage.of("check", "Check a text",
				"Paste a text on exosomes or the secretome and see which statements the evidence on record carries.")
			.with("text", text);
	}

	/**
	 * The text cut where statements begin and end; what lies inside another is not cut.
	 */
	static List<Piece> pieces(String text, List<ClaimCheck.Span> spans) {
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		for (int i = 0; i < spans.size(); i++) {
			ClaimCheck.Span span = spans.get(i);
			if (span.start() >= at) {
				pieces.add(new Piece(text.substring(at, span.start()), null, 0));
				pieces.add(new Piece(text.substring(span.start(), span.end()), span, i + 1));
				at = span.end();
			}
		}
		pieces.add(new Piece(text.substring(at), null, 0));
		return pieces.stream().filter((piece) -> !piece.text().isEmpty()).toList();
	}

	/**
	 * A part of the text.
	 *
	 * @param span the statement that it makes; null for what lies between
	 * @param number of the statement, from 1
	 */
	record Piece(String text, ClaimCheck.@Nullable Span span, int number) {
	}

}
