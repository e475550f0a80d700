package org.secretome.api;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Collections;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends answers of the API compressed to clients that take gzip. Tomcat would do it, but
 * not for an answer with a strong ETag; here the tag is that of the compressed
 * representation.
 */
@Component
class Compression extends OncePerRequestFilter {

	static boolean applies(HttpServletRequest request) {
		return Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING))
			.stream()
			.anyMatch((value) -> value.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*"));
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !applies(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Zipped zipped = new Zipped(response, request.getRequestURI().startsWith("/api/"));
		chain.doFilter(request, zipped);
		zipped.finish();
	}

	private static final class Zipped extends HttpServletResponseWrapper {

		private @Nullable Stream stream;

		private final boolean api;

		private @Nullable PrintWriter writer;

		Zipped(HttpServletResponse response, boolean api) {
			super(response);
			this.api = api;
		}

		/** Files without a strong tag are left to the server. */
		private boolean isOurs() {
			return this.api || String.valueOf(getContentType()).startsWith("text/html");
		}

		@Override
		public PrintWriter getWriter() throws IOException {
			PrintWriter known = this.writer;
			if (known == null) {
				known = isOurs() ? new PrintWriter(new OutputStreamWriter(getOutputStream(), getCharacterEncoding()))
						: super.getWriter();
				this.writer = known;
			}
			return known;
		}

		@Override
		public ServletOutputStream getOutputStream() throws IOException {
			if (!isOurs()) {
				return super.getOutputStream();
			}
			Stream known = this.stream;
			if (known == null) {
				setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
				known = new Stream(super.getOutputStream());
				this.stream = known;
			}
			return known;
		}

		/** The length of what is sent is not known before it is compressed. */
		@Override
		public void setContentLength(int length) {
			setContentLengthLong(length);
		}

		@Override
		public void setContentLengthLong(long length) {
			if (!isOurs()) {
				super.setContentLengthLong(length);
			}
		}

		@Override
		public void setHeader(String name, @Nullable String value) {
			if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
				super.setHeader(name, value);
			}
		}

		@Override
		public void addHeader(String name, @Nullable String value) {
			if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
				super.addHeader(name, value);
			}
		}

		@Override
		public void flushBuffer() throws IOException {
			if (this.writer != null) {
				this.writer.flush();
			}
			if (this.stream != null) {
				this.stream.flush();
			}
			super.flushBuffer();
		}

		void finish() throws IOException {
			if (this.writer != null) {
				this.writer.flush();
			}
			if (this.stream != null) {
				this.stream.zip.finish();
			}
		}

	}

	private static final class Stream extends ServletOutputStream {

		private final ServletOutputStream out;

		private final GZIPOutputStream zip;

		Stream(ServletOutputStream out) throws IOException {
			this.out = out;
			this.zip = new GZIPOutputStream(out, 8192);
		}

		@Override
		public void write(int value) throws IOException {
			this.zip.write(value);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			this.zip.write(bytes, offset, length);
		}

		@Override
		public void flush() throws IOException {
			this.zip.flush();
		}

		@Override
		public boolean isReady() {
			return this.out.isReady();
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			this.out.setWriteListener(listener);
		}

	}

}
