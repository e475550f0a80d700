package org.secretome.api;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Answers a problem where no controller is reached, as filters do. */
@Component
public class ProblemAnswer {

	private final JsonMapper mapper;

	public ProblemAnswer(JsonMapper mapper) {
		this.mapper = mapper;
	}

	public void send(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
		send(problem, request.getRequestURI(), response);
	}

	/** Where the request is not the one that the client sent. */
	public void send(Problem problem, String path, HttpServletResponse response) throws IOException {
		if (response.isCommitted()) {
			return;
		}
		byte[] body = this.mapper.writeValueAsBytes(bodyOf(problem, path));
		Caching.forget(response);
		response.setStatus(problem.type().status().value());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	static ProblemDetail bodyOf(Problem problem, String path) {
		ProblemDetail body = ProblemDetail.forStatusAndDetail(problem.type().status(), problem.detail());
		body.setType(URI.create("/problems/" + problem.type().slug()));
		body.setTitle(problem.type().title());
		try {
			// Two slashes would make the first step of the path a host.
			body.setInstance(new URI(path.replaceFirst("^/+", "/")));
		}
		catch (URISyntaxException ex) {
			body.setInstance(URI.create(UriUtils.encodePath(path, StandardCharsets.UTF_8)));
		}
		if (!problem.faults().isEmpty()) {
			body.setProperty("errors", problem.faults());
		}
		return body;
	}

}
