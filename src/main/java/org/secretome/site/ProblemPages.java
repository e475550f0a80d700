package org.secretome.site;

import java.util.Arrays;

import org.secretome.api.Problem;
import org.secretome.api.ProblemType;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the {@code type} of a problem points to, for people. */
@Controller
class ProblemPages {

	@GetMapping(path = "/problems/{slug}", produces = MediaType.TEXT_HTML_VALUE)
	SitePage show(@PathVariable String slug) {
		ProblemType type = Arrays.stream(ProblemType.values())
			.filter((known) -> known.slug().equals(slug))
			.findFirst()
			.orElseThrow(() -> Problem.notFound("kind of problem", slug));
		return SitePage.of("problem", type.title(), type.description()).with("problem", type);
	}

}
