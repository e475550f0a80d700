package org.secretome.api;

import java.util.Locale;

import org.springframework.http.HttpStatus;

/**
 * The kinds of error that the API answers; each has a page at {@code /problems/{slug}}.
 */
public enum ProblemType {

	UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST, "Unknown parameter",
			"The request carries a query parameter that this address does not have. Each entry of 'errors' names it, suggests the nearest one and lists all that are allowed."),
	INVALID_VALUE(HttpStatus.BAD_REQUEST, "Invalid value",
			"A parameter has a value that it cannot take. Each entry of 'errors' names the parameter and, where there are few, the allowed values."),
	CURSOR_MISMATCH(HttpStatus.BAD_REQUEST, "Cursor belongs to another query",
			"A cursor continues exactly the query that gave it: the same address, filters and sort. Take it from 'page.next' and change nothing but 'pageSize', 'fields' or 'facets', or start again without a cursor."),
	MALFORMED_BODY(HttpStatus.BAD_REQUEST, "Malformed body", "The request body is not the JSON that is expected."),
	MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "Malformed request",
			"The address or a header of the request is written in a way that is not read here, for example with '//', ';' or a broken percent encoding."),
	UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "Token required",
			"This changes something, and no valid token came with it. Send one in the header 'Authorization: Bearer TOKEN'."),
	FORBIDDEN(HttpStatus.FORBIDDEN, "Forbidden", "The token is valid, or none is needed, but this is not allowed."),
	WRITES_DISABLED(HttpStatus.FORBIDDEN, "Writes are switched off",
			"This installation knows no token, so it is read only. Whoever runs it configures tokens with secretome.access.tokens or an issuer of JWTs."),
	NOT_FOUND(HttpStatus.NOT_FOUND, "Not found", "There is no record or no resource at this address."),
	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed",
			"The address exists, but not for this method. The 'Allow' header lists the methods."),
	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Not acceptable",
			"None of the formats in the 'Accept' header can be produced here."),
	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Unsupported media type",
			"The body has a content type that is not read here; send application/json."),
	REQUEST_TIMEOUT(HttpStatus.REQUEST_TIMEOUT, "Request timeout",
			"The request body came so slowly that it was not waited for. Send it again in one go."),
	CONFLICT(HttpStatus.CONFLICT, "Conflict",
			"The request is right, but not at this moment: something else is on its way or is over already."),
	PAYLOAD_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Payload too large",
			"The request body is larger than this service reads."),
	VALIDATION_FAILED(HttpStatus.UNPROCESSABLE_CONTENT, "Validation failed",
			"The body is JSON, but some of its values are not allowed. Each entry of 'errors' points to one of them."),
	QUERY_TOO_COMPLEX(HttpStatus.UNPROCESSABLE_CONTENT, "Query too complex",
			"The question is well formed but asks for more than one answer can hold. Ask for less at once."),
	RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS, "Too many requests",
			"Too many requests came from one address. Wait for the time in 'Retry-After'."),
	INSUFFICIENT_STORAGE(HttpStatus.INSUFFICIENT_STORAGE, "No room",
			"The disk of this installation has no room for what was sent. Whoever runs it makes room."),
	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Temporarily unavailable",
			"Something that the service needs, such as its database, does not answer at the moment. Try again after the time in 'Retry-After'."),
	INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Internal error",
			"Something went wrong in the service. The trace id finds the entry in its log.");

	private final HttpStatus status;

	private final String title;

	private final String description;

	ProblemType(HttpStatus status, String title, String description) {
		this.status = status;
		this.title = title;
		this.description = description;
	}

	public HttpStatus status() {
		return this.status;
	}

	public String title() {
		return this.title;
	}

	public String description() {
		return this.description;
	}

	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
