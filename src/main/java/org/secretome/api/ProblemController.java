package org.secretome.api;

import java.util.Arrays;
import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pages that the {@code type} of a problem points to. */
@RestController
@Hidden
@RequestMapping("/problems")
class ProblemController {

	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	List<Description> all() {
		return Arrays.stream(ProblemType.values()).map(Description::of).toList();
	}

	@GetMapping(path = "/{slug}", produces = { MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_JSON_VALUE })
	ResponseEntity<?> one(@PathVariable String slug, org.springframework.http.HttpEntity<Void> request) {
		return Arrays.stream(ProblemType.values())
			.filter((type) -> type.slug().equals(slug))
			.findFirst()
			.<ResponseEntity<?>>map((type) -> request.getHeaders().getAccept().contains(MediaType.APPLICATION_JSON)
					? ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Description.of(type))
					: ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(page(type)))
			.orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).contentType(MediaType.TEXT_HTML).body(""));
	}

	private static String page(ProblemType type) {
		return """
				<!doctype html>
				<html lang="en"><head><meta charset="utf-8"><title>%1$s - Secretome KB</title></head>
				<body><main><h1>%1$s</h1><p>Status %2$d</p><p>%3$s</p>
				<p><a href="/swagger-ui.html">API description</a></p></main></body></html>
				""".formatted(type.title(), type.status().value(), type.description());
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
