package org.secretome.exchange.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secretome.api.Problem;
import org.secretome.api.ProblemAnswer;
import org.secretome.api.ProblemType;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an upload for which the disk has no room, before its first byte is written. It
 * runs after the token was looked at.
 */
@Component
@ConditionalOnWebApplication
class UploadRoom extends OncePerRequestFilter {

	/** The database and the log go on writing meanwhile. */
	private static final long RESERVE = 256L << 20;

	private final Uploads uploads;

	private final ProblemAnswer answer;

	UploadRoom(Uploads uploads, ProblemAnswer answer) {
		this.uploads = uploads;
		this.answer = answer;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals("POST") || !request.getRequestURI().equals(ImportController.ADDRESS);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long announced = request.getContentLengthLong();
		// The server writes the parts to its own folder first.
		Path parts = Path.of(System.getProperty("java.io.tmpdir"));
		long room = Math.min(this.uploads.room(), Files.getFileStore(parts).getUsableSpace());
		if (announced > room - RESERVE) {
			this.answer.send(
					new Problem(
							ProblemType.INSUFFICIENT_STORAGE, "The upload has " + announced
									+ " bytes and the disk has room for " + Math.max(room - RESERVE, 0) + ".",
							List.of()),
					request, response);
			return;
		}
		chain.doFilter(request, response);
	}

}
