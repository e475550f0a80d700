package org.secretome.api;

import java.util.Arrays;
import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the {@code type} of a problem points to, for programs; people get a page. */
@RestController
@Hidden
@RequestMapping("/problems")
class ProblemController {

	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	List<Description> all() {
		return Arrays.stream(ProblemType.values()).map(Description::of).toList();
	}

	@GetMapping(path = "/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
	Description one(@PathVariable String slug) {
		return Arrays.stream(ProblemType.values())
			.filter((type) -> type.slug().equals(slug))
			.findFirst()
			.map(Description::of)
			.orElseThrow(() -> Problem.notFound("kind of problem", slug));
	}

	/**
	 * A kind of problem.
	 *
	 * @param type its address
	 * @param title its name
	 * @param status the HTTP status it comes with
	 * @param description when it happens and what to do
	 */
	record Description(String type, String title, int status, String description) {

		static Description of(ProblemType type) {
			return new Description("/problems/" + type.slug(), type.title(), type.status().value(), type.description());
		}

	}

}
