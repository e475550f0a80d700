package org.secretome.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Headers that keep a browser from doing more with an answer than showing it. */
@Component
class SecurityHeaders extends OncePerRequestFilter {

	private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

	/**
	 * Pages use their own scripts and styles, none of them inline. Swagger UI draws its
	 * icons from data addresses.
	 */
	private static final String OWN = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean api = request.getRequestURI().startsWith("/api/");
		response.setHeader("Content-Security-Policy", api ? NOTHING : OWN);
		response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("X-Content-Type-Options", "nosniff");
		chain.doFilter(request, response);
	}

}
