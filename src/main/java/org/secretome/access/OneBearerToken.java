package org.secretome.access;

import java.util.Collections;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/**
 * Reads the bearer token of a guarded write. Whoever only reads is not asked who they
 * are, so a token that is wrong or out of date spoils no read.
 */
class OneBearerToken implements BearerTokenResolver {

	private final DefaultBearerTokenResolver header = new DefaultBearerTokenResolver();

	@Override
	public @Nullable String resolve(HttpServletRequest request) {
		if (!Guarded.isGuarded(request)) {
			return null;
		}
		// The server would hand over the first and say nothing of the others.
		if (Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)).size() > 1) {
			throw new InvalidBearerTokenException("There is more than one Authorization header");
		}
		return this.header.resolve(request);
	}

}
