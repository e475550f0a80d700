package org.secretome.access;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secretome.api.ApiAddresses;
import org.secretome.api.Problem;
import org.secretome.api.ProblemAnswer;
import org.secretome.api.ProblemType;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Says no in the form of the API. What does not exist is answered as such, so that nobody
 * looks for a token that would not help; nothing of it is carried out either way.
 */
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

	private static final String REALM = "Bearer realm=\"secretome-kb\"";

	private static final int RETRY_AFTER_SECONDS = 5;

	private static final String REMEDY = "No token is configured here, so nothing can be written. Make up a long random token, "
			+ "hash it with 'printf %s TOKEN | sha256sum', and start the service with "
			+ "--secretome.access.tokens[0].name=me --secretome.access.tokens[0].role=IMPORTER "
			+ "--secretome.access.tokens[0].sha256=HASH; or name an issuer of JWTs in "
			+ "spring.security.oauth2.resourceserver.jwt.issuer-uri.";

	private final ProblemAnswer answer;

	private final ApiAddresses addresses;

	private final boolean writable;

	Refusals(ProblemAnswer answer, ApiAddresses addresses, boolean writable) {
		this.answer = answer;
		this.addresses = addresses;
		this.writable = writable;
	}

	/** No token, or one that is not right. */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
			throws IOException {
		if (why instanceof AuthenticationServiceException) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_AFTER_SECONDS));
			send(ProblemType.UNAVAILABLE, "The issuer of tokens does not answer.", request, response);
		}
		else if (exists(request, response)) {
			if (!this.writable) {
				send(ProblemType.WRITES_DISABLED, REMEDY, request, response);
			}
			else if (why instanceof OAuth2AuthenticationException presented) {
				String reason = (presented.getError().getDescription() != null) ? presented.getError().getDescription()
						: "The token is not valid";
				response.setHeader(HttpHeaders.WWW_AUTHENTICATE,
						REALM + ", error=\"invalid_token\", error_description=\"" + reason + "\"");
				send(ProblemType.UNAUTHENTICATED, reason + ".", request, response);
			}
			else {
				response.setHeader(HttpHeaders.WWW_AUTHENTICATE, REALM);
				send(ProblemType.UNAUTHENTICATED,
						"This needs a token: send it in the header 'Authorization: Bearer TOKEN'.", request, response);
			}
		}
	}

	/** A token that is right, but not for this. */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
			throws IOException {
		if (exists(request, response)) {
			send(ProblemType.FORBIDDEN, "The token has none of the roles that this needs: IMPORTER or ADMIN.", request,
					response);
		}
	}

	/** A request that the firewall does not let in. */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException why)
			throws IOException {
		boolean known = List.of(HttpMethod.values()).contains(HttpMethod.valueOf(request.getMethod()));
		if (known || exists(request, response)) {
			send(ProblemType.MALFORMED_REQUEST, ProblemType.MALFORMED_REQUEST.description(), request, response);
		}
	}

	private boolean exists(HttpServletRequest request, HttpServletResponse response) throws IOException {
		String path = request.getRequestURI();
		Set<HttpMethod> methods = this.addresses.methodsAt(path);
		if (methods.contains(HttpMethod.valueOf(request.getMethod()))) {
			return true;
		}
		if (methods.isEmpty()) {
			this.answer.send(this.addresses.nothingAt(path), request, response);
		}
		else {
			response.setHeader(HttpHeaders.ALLOW, ApiAddresses.allow(methods));
			send(ProblemType.METHOD_NOT_ALLOWED, "'" + request.getMethod() + "' is not a method of '" + path + "'.",
					request, response);
		}
		return false;
	}

	private void send(ProblemType type, String detail, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.answer.send(new Problem(type, detail, List.of()), request, response);
	}

}
