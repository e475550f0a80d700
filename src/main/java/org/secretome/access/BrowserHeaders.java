package org.secretome.access;

import java.time.Duration;
import java.util.List;

import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Keeps a browser from doing more with an answer than showing it. */
final class BrowserHeaders {

	private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

	/**
	 * Pages use their own scripts and styles, none of them inline. Swagger UI draws its
	 * icons from data addresses; the one style known by its hash is that of its logo.
	 */
	private static final String OWN = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "style-src 'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='; "
			+ "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

	private BrowserHeaders() {
	}

	static HeaderWriter writer() {
		RequestMatcher api = (request) -> request.getRequestURI().startsWith("/api/");
		CrossOriginOpenerPolicyHeaderWriter opener = new CrossOriginOpenerPolicyHeaderWriter();
		opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
		// Only sent where the request came by TLS. Other hosts of the domain are not
		// this service's business.
		HstsHeaderWriter tls = new HstsHeaderWriter(Duration.ofDays(365).toSeconds(), false);
		return new CompositeHeaderWriter(
				List.of(new DelegatingRequestMatcherHeaderWriter(api, new ContentSecurityPolicyHeaderWriter(NOTHING)),
						new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(api),
								new ContentSecurityPolicyHeaderWriter(OWN)),
						new ReferrerPolicyHeaderWriter(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN), opener,
						new XContentTypeOptionsHeaderWriter(), tls));
	}

}
