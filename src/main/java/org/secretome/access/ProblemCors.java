package org.secretome.access;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.secretome.api.Problem;
import org.secretome.api.ProblemAnswer;
import org.secretome.api.ProblemType;

import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;

/** Refuses what pages of other origins may not do in the form of the API. */
class ProblemCors extends DefaultCorsProcessor {

	private final ProblemAnswer answer;

	ProblemCors(ProblemAnswer answer) {
		this.answer = answer;
	}

	@Override
	public boolean processRequest(@Nullable CorsConfiguration policy, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		boolean allowed = super.processRequest(policy, request, response);
		if (!allowed) {
			this.answer.send(
					new Problem(ProblemType.FORBIDDEN,
							"Pages of other origins may read here and let things be computed, and no more.", List.of()),
					request, response);
		}
		return allowed;
	}

	/** What is refused is answered above, where the request is known. */
	@Override
	protected void rejectRequest(ServerHttpResponse response) {
	}

}
