package org.secretome.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers every error as {@code application/problem+json} (RFC 9457), and to a person who
 * asked for a page as one that says the same.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Log log = LogFactory.getLog(ProblemAdvice.class);

	private static final int RETRY_AFTER_SECONDS = 5;

	private final ApiAddresses addresses;

	ProblemAdvice(ApiAddresses addresses) {
		this.addresses = addresses;
	}

	@ExceptionHandler
	ResponseEntity<Object> problem(Problem problem, WebRequest request) {
		return answer(problem, new HttpHeaders(), request);
	}

	@ExceptionHandler
	ResponseEntity<Object> wrongType(MethodArgumentTypeMismatchException mismatch, WebRequest request) {
		Class<?> wanted = mismatch.getRequiredType();
		List<String> allowed = (wanted != null && wanted.isEnum()) ? Words.of(wanted) : List.of();
		return answer(
				Problem.invalidValue(mismatch.getName(),
						"'" + mismatch.getValue() + "' is not a value of '" + mismatch.getName() + "'.", allowed),
				new HttpHeaders(), request);
	}

	/** Tomcat's, when a parameter cannot be decoded or there are more than it takes. */
	@ExceptionHandler
	ResponseEntity<Object> unreadable(InvalidParameterException parameters, WebRequest request) {
		return answer(new Problem(ProblemType.MALFORMED_REQUEST,
				"The query parameters cannot be read: they are too many, or one is not encoded as it should be.",
				List.of()), new HttpHeaders(), request);
	}

	@ExceptionHandler({ TransactionException.class, DataAccessResourceFailureException.class,
			TransientDataAccessException.class, RecoverableDataAccessException.class })
	ResponseEntity<Object> databaseAway(RuntimeException failure, WebRequest request) {
		log.error("The database does not answer", failure);
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_AFTER_SECONDS));
		return answer(new Problem(ProblemType.UNAVAILABLE, "The database does not answer.", List.of()), headers,
				request);
	}

	/** The firewall looks at a header only when somebody asks for it. */
	@ExceptionHandler
	ResponseEntity<Object> malformed(RequestRejectedException refused, WebRequest request) {
		return answer(
				new Problem(ProblemType.MALFORMED_REQUEST, ProblemType.MALFORMED_REQUEST.description(), List.of()),
				new HttpHeaders(), request);
	}

	@ExceptionHandler
	@Nullable ResponseEntity<Object> unforeseen(Exception failure, WebRequest request) {
		if (isClientGone(failure)) {
			return null;
		}
		String trace = UUID.randomUUID().toString();
		log.error("Failed to answer, trace id " + trace, failure);
		return answer(
				new Problem(ProblemType.INTERNAL, "The service failed; its log has trace id " + trace + ".", List.of()),
				new HttpHeaders(), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(NoResourceFoundException missing,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(this.addresses.nothingAt(path(request)), headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
			HttpRequestMethodNotSupportedException wrong, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		return answer(
				new Problem(ProblemType.METHOD_NOT_ALLOWED,
						"'" + wrong.getMethod() + "' is not a method of '" + path(request) + "'.", List.of()),
				headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
			HttpMediaTypeNotAcceptableException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		List<String> formats = Formats.namesOf(wrong.getSupportedMediaTypes());
		String asked = request.getParameter(Formats.PARAMETER);
		if (asked != null) {
			return answer(Problem.invalidValue(Formats.PARAMETER, "'" + asked + "' is not a format of this address.",
					formats), headers, request);
		}
		return answer(
				new Problem(ProblemType.NOT_ACCEPTABLE, "This address answers " + wrong.getSupportedMediaTypes() + ".",
						List.of(Fault.ofParameter(Formats.PARAMETER, "Formats of this address", formats))),
				headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(HttpMediaTypeNotSupportedException wrong,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(
				new Problem(ProblemType.UNSUPPORTED_MEDIA_TYPE,
						"A body of type '" + wrong.getContentType() + "' is not read here.", List.of()),
				headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException wrong,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(new Problem(ProblemType.MALFORMED_BODY, "The body is not the JSON that is expected here.",
				List.of(Fault.ofBody(BodyFault.pointer(wrong), BodyFault.reason(wrong)))), headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
			MissingServletRequestParameterException missing, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		return answer(missing(missing.getParameterName()), headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
			MissingServletRequestPartException missing, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		return answer(missing(missing.getRequestPartName()), headers, request);
	}

	private static Problem missing(String parameter) {
		return Problem.invalidValue(parameter, "'" + parameter + "' is required.", List.of());
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
			MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(
				new Problem(ProblemType.PAYLOAD_TOO_LARGE, "The upload is larger than this service reads.", List.of()),
				headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception failure, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ProblemType type = status.is4xxClientError() ? ProblemType.INVALID_VALUE : ProblemType.INTERNAL;
		String detail = (body instanceof ProblemDetail given && given.getDetail() != null && status.is4xxClientError())
				? given.getDetail() : type.description();
		return answer(new Problem(type, detail, List.of()), headers, request);
	}

	private ResponseEntity<Object> answer(Problem problem, HttpHeaders headers, WebRequest request) {
		HttpServletResponse response = ((ServletWebRequest) request).getResponse();
		if (response != null && !response.isCommitted()) {
			Caching.forget(response);
		}
		HttpHeaders all = new HttpHeaders();
		all.putAll(headers);
		all.setContentType(typeFor(path(request), request.getHeader(HttpHeaders.ACCEPT)));
		all.setCacheControl("no-store");
		return new ResponseEntity<>(ProblemAnswer.bodyOf(problem, path(request)), all, problem.type().status());
	}

	/** A person who follows a link gets a page; everybody else gets JSON. */
	static MediaType typeFor(String path, @Nullable String accepted) {
		boolean page = !path.startsWith("/api/") && String.valueOf(accepted).contains(MediaType.TEXT_HTML_VALUE);
		return page ? new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8) : MediaType.APPLICATION_PROBLEM_JSON;
	}

	private static boolean isClientGone(Throwable failure) {
		return failure instanceof IOException && failure.getClass().getName().contains("ClientAbort");
	}

	private static String path(WebRequest request) {
		HttpServletRequest servlet = ((ServletWebRequest) request).getRequest();
		return servlet.getRequestURI();
	}

}
