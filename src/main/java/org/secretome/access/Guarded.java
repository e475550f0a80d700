package org.secretome.access;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Which requests need a token: everything that is neither a read nor one of the few posts
 * that compute an answer and change nothing.
 */
final class Guarded {

	/** What neither creates nor changes anything (RFC 9110, 9.2.1), without TRACE. */
	static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

	/** Posts that only compute; a body is how their question is put. */
	static final List<String> COMPUTATIONS = List.of("/api/v1/assessments/preview", "/api/v1/claim-checks",
			"/api/v1/resolutions", "/api/v1/set-operations", "/check");

	private Guarded() {
	}

	static boolean isComputation(String method, String path) {
		return method.equals("POST") && COMPUTATIONS.contains(path);
	}

	static boolean isGuarded(String method, String path) {
		return !READS.contains(method) && !isComputation(method, path);
	}

	static boolean isGuarded(HttpServletRequest request) {
		return isGuarded(request.getMethod(), request.getRequestURI());
	}

}
