package org.secretome.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too large before anybody parses them: at once where the length
 * is announced, and at the byte over the limit where it is not. The server's own limit
 * does not cover JSON.
 */
@Component
class BodyLimit extends OncePerRequestFilter {

	static final int MAX_BYTES = 1 << 20;

	private final JsonMapper mapper;

	BodyLimit(JsonMapper mapper) {
		this.mapper = mapper;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().startsWith("/api");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > MAX_BYTES) {
			Problem problem = new Problem(ProblemType.PAYLOAD_TOO_LARGE, BodyTooLarge.DETAIL, java.util.List.of());
			response.setStatus(problem.type().status().value());
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			this.mapper.writeValue(response.getOutputStream(), ProblemAdvice.bodyOf(problem, request.getRequestURI()));
			return;
		}
		chain.doFilter(new Limited(request), response);
	}

	/** Thrown when a body of unannounced length passes the limit. */
	static class BodyTooLarge extends IOException {

		private static final long serialVersionUID = 1L;

		static final String DETAIL = "A body here has at most " + MAX_BYTES + " bytes.";

		BodyTooLarge() {
			super(DETAIL);
		}

	}

	private static final class Limited extends HttpServletRequestWrapper {

		Limited(HttpServletRequest request) {
			super(request);
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			return new Counting(super.getInputStream());
		}

	}

	private static final class Counting extends ServletInputStream {

		private final ServletInputStream body;

		private long read;

		Counting(ServletInputStream body) {
			this.body = body;
		}

		@Override
		public int read() throws IOException {
			int next = this.body.read();
			count((next >= 0) ? 1 : 0);
			return next;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int bytes = this.body.read(buffer, offset, length);
			count(Math.max(bytes, 0));
			return bytes;
		}

		private void count(int bytes) throws IOException {
			this.read += bytes;
			if (this.read > MAX_BYTES) {
				throw new BodyTooLarge();
			}
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

	}

}
