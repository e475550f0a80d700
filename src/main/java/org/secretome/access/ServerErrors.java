package org.secretome.access;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.secretome.api.Problem;
import org.secretome.api.ProblemAnswer;

import org.springframework.security.web.header.HeaderWriter;

/**
 * Answers what the server itself refuses, before any of our code sees it: a broken
 * request line or percent encoding, TRACE, headers that are too large.
 */
class ServerErrors extends ErrorReportValve {

	private static final Log log = LogFactory.getLog(ServerErrors.class);

	private final ProblemAnswer answer;

	private final HeaderWriter headers;

	ServerErrors(ProblemAnswer answer, HeaderWriter headers) {
		this.answer = answer;
		this.headers = headers;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		// The filters add theirs too; here they are on what no filter sees.
		this.headers.writeHeaders(request, response);
		super.invoke(request, response);
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		int status = response.getStatus();
		if (status < HttpServletResponse.SC_BAD_REQUEST || response.getContentWritten() > 0
				|| !response.setErrorReported()) {
			return;
		}
		Problem problem = Problem.ofStatus(status);
		if (failure != null && status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
			log.error(problem.getMessage(), failure);
		}
		try {
			this.headers.writeHeaders(request, response);
			this.answer.send(problem, request.getRequestURI(), response);
		}
		catch (IOException | RuntimeException ex) {
			log.debug("The client did not wait for its error", ex);
		}
	}

}
