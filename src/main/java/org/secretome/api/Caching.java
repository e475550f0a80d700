package org.secretome.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.info.BuildProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Conditional requests. The content changes as a whole, so a representation is known by
 * the revision of the content, the versions of what is derived from it, the build, the
 * address and what the client accepts; no body is made to find that out. The content
 * coding is part of it, because a strong tag must differ between codings (RFC 9110,
 * 8.8.3).
 */
@Component
class Caching implements HandlerInterceptor {

	private static final String CACHE_CONTROL = "public, max-age=60, stale-while-revalidate=600";

	private final Revision revision;

	private final List<Derived> derived;

	private final List<Changing> changing;

	private final String build;

	Caching(Revision revision, List<Derived> derived, List<Changing> changing, ObjectProvider<BuildProperties> build) {
		this.revision = revision;
		this.derived = derived;
		this.changing = changing;
		BuildProperties properties = build.getIfAvailable();
		this.build = (properties != null) ? properties.getVersion() + properties.getTime() : "unpackaged";
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!(handler instanceof HandlerMethod)) {
			return true;
		}
		if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			return true;
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, changing(request).isEmpty() ? CACHE_CONTROL : "no-cache");
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING);
		return !new ServletWebRequest(request, response).checkNotModified(tag(request));
	}

	private String tag(HttpServletRequest request) {
		String coding = Compression.applies(request) ? "gzip" : "";
		String derived = Stream
			.concat(this.derived.stream().map(Derived::version), changing(request).stream().map(Changing::version))
			.collect(Collectors.joining(" "));
		return Digest.sha256(
				String.join("\n", Long.toString(this.revision.current()), derived, this.build, request.getRequestURI(),
						text(request.getQueryString()), text(request.getHeader(HttpHeaders.ACCEPT)), coding))
			.substring(0, 32);
	}

	private List<Changing> changing(HttpServletRequest request) {
		return this.changing.stream().filter((some) -> some.covers(request.getRequestURI())).toList();
	}

	/** An error is not the representation that the tag names. */
	static void forget(HttpServletResponse response) {
		response.setHeader(HttpHeaders.ETAG, null);
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

}
