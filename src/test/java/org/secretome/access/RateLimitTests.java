package org.secretome.access;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secretome.api.ProblemAnswer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** How a client is held back, and what a client is. */
class RateLimitTests {

	private static final String ONE = "203.0.113.1";

	private static final String OTHER = "203.0.113.2";

	private final RateLimit limit = limit("1/h burst 5", "1/h burst 2", "1/m burst 2");

	@Test
	void whoeverAskedTooOftenWaits() {
		for (int i = 0; i < 5; i++) {
			assertThat(read(ONE).getStatus()).isEqualTo(200);
		}
		MockHttpServletResponse refused = read(ONE);
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After")))).isBetween(3590, 3600);
		assertThat(refused.getContentType()).isEqualTo("application/problem+json");
		assertThat(refused.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(read(OTHER).getStatus()).as("another client").isEqualTo(200);
	}

	@Test
	void computationsHaveTheirOwnRateBesidesThatOfAllRequests() {
		assertThat(post(ONE, "/api/v1/claim-checks", null, 200).getStatus()).isEqualTo(200);
		assertThat(post(ONE, "/api/v1/assessments/preview", null, 200).getStatus()).isEqualTo(200);
		assertThat(post(ONE, "/api/v1/claim-checks", null, 200).getStatus()).isEqualTo(429);
		assertThat(read(ONE).getStatus()).isEqualTo(200);
		assertThat(read(ONE).getStatus()).as("the one refused counted as a request too").isEqualTo(200);
		assertThat(read(ONE).getStatus()).isEqualTo(429);
	}

	@Test
	void whoeverGuessedTooOftenIsNotComparedAnyMore() {
		assertThat(post(ONE, "/api/v1/imports", "Bearer a", 401).getStatus()).isEqualTo(401);
		assertThat(post(ONE, "/api/v1/imports", "Bearer b", 401).getStatus()).isEqualTo(401);
		MockHttpServletResponse refused = post(ONE, "/api/v1/imports", "Bearer c", 200);
		assertThat(refused.getStatus()).as("even if it were right").isEqualTo(429);
		assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After")))).isBetween(50, 60);
		assertThat(post(OTHER, "/api/v1/imports", "Bearer c", 200).getStatus()).isEqualTo(200);
		assertThat(read(ONE).getStatus()).as("reads go on").isEqualTo(200);
	}

	@Test
	void tokensThatAreRightAreNoFailures() {
		for (int i = 0; i < 4; i++) {
			assertThat(post(ONE, "/api/v1/imports", "Bearer right", 202).getStatus()).isEqualTo(202);
		}
	}

	@Test
	void whatAClientSaysOfItselfDoesNotCount() {
		for (int i = 0; i < 5; i++) {
			read(ONE);
		}
		MockHttpServletRequest request = request("GET", "/api/v1/meta", ONE);
		request.addHeader("X-Forwarded-For", OTHER);
		request.addHeader("Forwarded", "for=" + OTHER);
		assertThat(through(request, 200).getStatus()).isEqualTo(429);
	}

	@ParameterizedTest
	@CsvSource({ "2001:db8:1:2:3:4:5:6,2001:db8:1:2::1,true", "2001:db8:1:2::1,2001:db8:1:3::1,false",
			"[2001:db8:1:2::1],2001:db8:1:2::9,true", "fe80::1%eth0,fe80::2%eth1,true",
			"::ffff:203.0.113.1,203.0.113.1,true", "203.0.113.1,203.0.113.2,false",
			"not:an:address,not:an:address,true" })
	void anIpv6NetworkIsOneClient(String one, String other, boolean same) {
		assertThat(Clients.network(one).equals(Clients.network(other))).isEqualTo(same);
	}

	@Test
	void onlySoManyClientsAreRemembered() {
		RateLimit small = new RateLimit(new ProblemAnswer(new JsonMapper()), new RateSettings(true,
				Rate.valueOf("1/h burst 1"), Rate.valueOf("1/h burst 1"), Rate.valueOf("1/h burst 1"), 10));
		for (int i = 0; i < 1000; i++) {
			assertThat(through(small, request("GET", "/", "10.0." + (i / 250) + "." + (i % 250)), 200).getStatus())
				.isEqualTo(200);
		}
	}

	@Test
	void aRateIsReadAsItIsWritten() {
		assertThat(Rate.valueOf("50/s burst 500")).isEqualTo(new Rate(50, Duration.ofSeconds(1), 500));
		assertThat(Rate.valueOf(" 10/m burst 20 ")).isEqualTo(new Rate(10, Duration.ofMinutes(1), 20));
		assertThat(Rate.valueOf("1/h burst 1")).isEqualTo(new Rate(1, Duration.ofHours(1), 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "50", "50/s", "0/s burst 5", "5/s burst 0", "-1/s burst 5", "5/d burst 5",
			"5/s burst 5 x", "5/s burst 99999999999" })
	void aRateThatIsNoneIsRefused(String written) {
		assertThatIllegalArgumentException().isThrownBy(() -> Rate.valueOf(written))
			.withMessageContaining("50/s burst");
	}

	private static RateLimit limit(String requests, String computations, String failures) {
		return new RateLimit(new ProblemAnswer(new JsonMapper()), new RateSettings(true, Rate.valueOf(requests),
				Rate.valueOf(computations), Rate.valueOf(failures), 1000));
	}

	private MockHttpServletResponse read(String client) {
		return through(request("GET", "/api/v1/components", client), 200);
	}

	private MockHttpServletResponse post(String client, String path, @Nullable String authorization, int status) {
		MockHttpServletRequest request = request("POST", path, client);
		if (authorization != null) {
			request.addHeader("Authorization", authorization);
		}
		return through(request, status);
	}

	private static MockHttpServletRequest request(String method, String path, String client) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setRemoteAddr(client);
		return request;
	}

	private MockHttpServletResponse through(MockHttpServletRequest request, int status) {
		return through(this.limit, request, status);
	}

	/** Behind the limit everything is answered with the status. */
	private static MockHttpServletResponse through(RateLimit limit, MockHttpServletRequest request, int status) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		try {
			limit.doFilter(request, response, (in, out) -> ((HttpServletResponse) out).setStatus(status));
			return response;
		}
		catch (IOException | ServletException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
