package org.secretome.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads bodies before anybody parses them, and refuses those that are too large: at once
 * where the length is announced, and at the byte over the limit where it is not. The
 * server's own limit does not cover JSON. A body that comes drop by drop is waited for
 * only so long, and only so many are waited for at a time, so that reads keep answering.
 */
@Component
class BodyLimit extends OncePerRequestFilter {

	static final int MAX_BYTES = 1 << 20;

	/** Files come here; they are streamed, and only after a token was seen. */
	static final String UPLOADS = "/api/v1/imports";

	static final long MAX_UPLOAD_BYTES = 1L << 31;

	static final Duration PATIENCE = Duration.ofSeconds(10);

	/** Of the server's 200 threads. */
	static final int WAITING_AT_ONCE = 50;

	private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;

	private static final String TOO_LARGE = "A body here has at most " + MAX_BYTES + " bytes.";

	private final Semaphore waiting = new Semaphore(WAITING_AT_ONCE);

	private final ProblemAnswer answer;

	BodyLimit(ProblemAnswer answer) {
		this.answer = answer;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long announced = request.getContentLengthLong();
		if (isUpload(request)) {
			if (announced > MAX_UPLOAD_BYTES) {
				refuse(ProblemType.PAYLOAD_TOO_LARGE, "An upload has at most " + MAX_UPLOAD_BYTES + " bytes.", request,
						response);
				return;
			}
			chain.doFilter(request, response);
			return;
		}
		boolean chunked = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
		if (announced > MAX_BYTES) {
			refuse(ProblemType.PAYLOAD_TOO_LARGE, TOO_LARGE, request, response);
		}
		else if (announced <= 0 && !chunked) {
			chain.doFilter(request, response);
		}
		else if (isMultipart(request)) {
			refuse(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Files are not read here.", request, response);
		}
		else {
			byte[] body = read(request, response, announced);
			if (body != null) {
				chain.doFilter(isForm(request) ? new ReadForm(request, body) : new Read(request, body), response);
			}
		}
	}

	private static boolean isUpload(HttpServletRequest request) {
		return request.getMethod().equals("POST") && request.getRequestURI().equals(UPLOADS);
	}

	/** Whose parts the server would read past this filter. */
	private static boolean isMultipart(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
	}

	private static boolean isForm(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.regionMatches(true, 0, FORM, 0, FORM.length());
	}

	private byte @Nullable [] read(HttpServletRequest request, HttpServletResponse response, long announced)
			throws IOException {
		ServletInputStream in = request.getInputStream();
		boolean arrived = announced >= 0 && in.available() >= announced;
		if (!arrived && !this.waiting.tryAcquire()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(PATIENCE.toSeconds()));
			refuse(ProblemType.UNAVAILABLE, "Too many bodies are under way.", request, response);
			return null;
		}
		try {
			return readInTime(in, request, response);
		}
		catch (TooSlow ex) {
			refuse(ProblemType.REQUEST_TIMEOUT, ProblemType.REQUEST_TIMEOUT.description(), request, response);
			return null;
		}
		catch (IOException ex) {
			if (ex.getCause() instanceof SocketTimeoutException) {
				// The server waited in vain for the next byte and has said so already.
				return null;
			}
			throw ex;
		}
		finally {
			if (!arrived) {
				this.waiting.release();
			}
		}
	}

	private byte @Nullable [] readInTime(ServletInputStream in, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		byte[] buffer = new byte[8192];
		for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
			body.write(buffer, 0, count);
			if (body.size() > MAX_BYTES) {
				refuse(ProblemType.PAYLOAD_TOO_LARGE, TOO_LARGE, request, response);
				return null;
			}
			if (System.nanoTime() > end) {
				throw new TooSlow();
			}
		}
		return body.toByteArray();
	}

	private void refuse(ProblemType type, String detail, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.answer.send(new Problem(type, detail, List.of()), request, response);
	}

	@SuppressWarnings("serial")
	private static final class TooSlow extends IOException {

	}

	/** A request whose body is here already. */
	private static class Read extends HttpServletRequestWrapper {

		private final byte[] body;

		Read(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = body;
		}

		@Override
		public ServletInputStream getInputStream() {
			return new Bytes(new ByteArrayInputStream(this.body));
		}

	}

	/** The server looks for parameters in the body that it had, which is read. */
	private static final class ReadForm extends Read {

		private final Map<String, String[]> parameters = new LinkedHashMap<>();

		ReadForm(HttpServletRequest request, byte[] body) {
			super(request, body);
			this.parameters.putAll(request.getParameterMap());
			for (String pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
				String[] parts = pair.split("=", 2);
				if (!pair.isEmpty()) {
					this.parameters.merge(decode(parts[0]), new String[] { (parts.length > 1) ? decode(parts[1]) : "" },
							StringUtils::concatenateStringArrays);
				}
			}
		}

		private static String decode(String text) {
			try {
				return URLDecoder.decode(text, StandardCharsets.UTF_8);
			}
			catch (IllegalArgumentException ex) {
				// A lone % is what was typed.
				return text.replace('+', ' ');
			}
		}

		@Override
		public @Nullable String getParameter(String name) {
			String[] values = this.parameters.get(name);
			return (values != null && values.length > 0) ? values[0] : null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return this.parameters.get(name);
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.enumeration(this.parameters.keySet());
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Collections.unmodifiableMap(this.parameters);
		}

	}

	private static final class Bytes extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		Bytes(ByteArrayInputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] buffer, int offset, int length) {
			return this.bytes.read(buffer, offset, length);
		}

		@Override
		public int available() {
			return this.bytes.available();
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new IllegalStateException("The body is here already");
		}

	}

}
