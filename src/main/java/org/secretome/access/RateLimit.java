package org.secretome.access;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secretome.api.Problem;
import org.secretome.api.ProblemAnswer;
import org.secretome.api.ProblemType;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds back a client that asks too fast. A client is the address that the connection
 * comes from; what a proxy says about it counts only where the installation trusts it
 * ({@code server.forward-headers-strategy}).
 */
class RateLimit extends OncePerRequestFilter {

	private final ProblemAnswer answer;

	private final Clients requests;

	private final Clients computations;

	private final Clients failures;

	RateLimit(ProblemAnswer answer, RateSettings settings) {
		this.answer = answer;
		this.requests = new Clients(settings.requests(), settings.clients());
		this.computations = new Clients(settings.computations(), settings.clients());
		this.failures = new Clients(settings.failures(), settings.clients());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String client = request.getRemoteAddr();
		if (!take(this.requests.of(client), "requests", request, response)) {
			return;
		}
		if (Guarded.isComputation(request.getMethod(), request.getRequestURI())
				&& !take(this.computations.of(client), "computations", request, response)) {
			return;
		}
		if (Guarded.isGuarded(request) && request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
			guard(this.failures.of(client), request, response, chain);
			return;
		}
		chain.doFilter(request, response);
	}

	/** Whoever guessed too often is not even compared for a while. */
	private void guard(Bucket failures, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		EstimationProbe left = failures.estimateAbilityToConsume(1);
		if (!left.canBeConsumed()) {
			refuse("failed tokens", left.getNanosToWaitForRefill(), request, response);
			return;
		}
		chain.doFilter(request, response);
		if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
			failures.tryConsume(1);
		}
	}

	private boolean take(Bucket bucket, String what, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		ConsumptionProbe left = bucket.tryConsumeAndReturnRemaining(1);
		if (!left.isConsumed()) {
			refuse(what, left.getNanosToWaitForRefill(), request, response);
		}
		return left.isConsumed();
	}

	private void refuse(String what, long nanos, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		long seconds = Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		this.answer.send(
				new Problem(ProblemType.RATE_LIMITED,
						"Too many " + what + " from your address. Wait for " + seconds + " s.", List.of()),
				request, response);
	}

}
