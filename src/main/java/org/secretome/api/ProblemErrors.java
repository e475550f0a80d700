package org.secretome.api;

import java.io.IOException;
import java.util.Set;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers what failed outside of every controller, in a filter or a template for example.
 */
@RestController
@Hidden
class ProblemErrors implements ErrorController {

	private static final Log log = LogFactory.getLog(ProblemErrors.class);

	private final ProblemAnswer answer;

	private final ApiAddresses addresses;

	ProblemErrors(ProblemAnswer answer, ApiAddresses addresses) {
		this.answer = answer;
		this.addresses = addresses;
	}

	@RequestMapping("${server.error.path:${error.path:/error}}")
	@Nullable ResponseEntity<Object> error(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String path = (address != null) ? address.toString() : request.getRequestURI();
		Problem problem = Problem.ofStatus((code instanceof Integer status) ? status : HttpStatus.NOT_FOUND.value());
		if (problem.type() == ProblemType.INTERNAL
				&& request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
			log.error(problem.detail(), failure);
		}
		if (problem.type() == ProblemType.METHOD_NOT_ALLOWED) {
			Set<HttpMethod> methods = this.addresses.methodsAt(path);
			response.setHeader(HttpHeaders.ALLOW, ApiAddresses.allow(methods));
		}
		Caching.forget(response);
		MediaType type = ProblemAdvice.typeFor(path, request.getHeader(HttpHeaders.ACCEPT));
		if (type.isCompatibleWith(MediaType.TEXT_HTML)) {
			return ResponseEntity.status(problem.type().status())
				.contentType(type)
				.cacheControl(CacheControl.noStore())
				.body(ProblemAnswer.bodyOf(problem, path));
		}
		this.answer.send(problem, path, response);
		return null;
	}

}
