package org.secretome.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps in the log who wrote what, by the name of the token and never by the token. */
class WriteLog extends OncePerRequestFilter {

	private static final Log log = LogFactory.getLog(WriteLog.class);

	private static final int LONGEST = 200;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication writer = SecurityContextHolder.getContext().getAuthentication();
		if (writer == null || writer instanceof AnonymousAuthenticationToken) {
			chain.doFilter(request, response);
			return;
		}
		String what = oneLine(writer.getName()) + " " + request.getMethod() + " " + oneLine(request.getRequestURI());
		try {
			chain.doFilter(request, response);
			log.info("Write by " + what + " answered " + response.getStatus());
		}
		catch (ServletException | IOException | RuntimeException ex) {
			log.info("Write by " + what + " failed or was refused");
			throw ex;
		}
	}

	/** A name from a JWT is whatever its issuer says. */
	private static String oneLine(String text) {
		String line = text.replaceAll("\\p{C}", "?");
		return (line.length() > LONGEST) ? line.substring(0, LONGEST) : line;
	}

}
