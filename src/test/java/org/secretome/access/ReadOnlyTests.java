package org.secretome.access;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secretome.Http;
import org.secretome.ServiceTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The service as it comes, without any token: everybody reads, nobody writes, and every
 * no is said in the form of the API.
 */
@ServiceTest
class ReadOnlyTests {

	@Autowired
	private Http http;

	@Autowired
	private ApplicationContext context;

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/components?pageSize=1", "/api/v1/meta", "/problems/forbidden", "/v3/api-docs",
			"/swagger-ui/index.html", "/actuator/health" })
	void readsAreForEverybody(String path) {
		for (String method : List.of("GET", "HEAD")) {
			assertThat(this.http.send(method, path, null).status()).as(method).isEqualTo(200);
		}
	}

	@Test
	void anAddressTellsItsMethods() {
		Http.Answer answer = this.http.send("OPTIONS", "/api/v1/components", null);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Allow")).contains("GET", "HEAD").doesNotContain("DELETE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bearer wrong", "Bearer", "Basic dXNlcjpwYXNz", "Digest x", "", "Bearer a b c" })
	void aReadIsNotSpoiltByWhatTheHeaderHolds(String authorization) {
		assertThat(this.http.get("/api/v1/components?pageSize=1", "Authorization", authorization).status())
			.isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/assessments/preview", "/api/v1/claim-checks", "/api/v1/resolutions" })
	void postsThatOnlyComputeAreForEverybody(String path) {
		Http.Answer answer = this.http.post(path, "{", "Content-Type", "application/json");
		assertThat(problem(answer, 400).path("type").asString()).isEqualTo("/problems/malformed-body");
	}

	@Test
	void everyWriteThereIsAnswersHowToAllowIt() {
		List<EveryWrite> writes = EveryWrite.in(this.context);
		assertThat(writes).contains(new EveryWrite("POST", TestWrites.PATH),
				new EveryWrite("DELETE", TestWrites.PATH + "/x"));
		for (EveryWrite write : writes) {
			for (String token : List.of("", "Bearer guess")) {
				Http.Answer answer = this.http.send(write.method(), write.path(), new byte[0], "Authorization", token);
				JsonNode problem = problem(answer, 403);
				assertThat(problem.path("type").asString()).as(write.toString()).isEqualTo("/problems/writes-disabled");
				assertThat(problem.path("detail").asString()).contains("printf %s TOKEN | sha256sum",
						"secretome.access.tokens[0].sha256", "issuer-uri");
			}
		}
	}

	@Test
	void noTokenIsAskedForWhatDoesNotExist() {
		Http.Answer missing = this.http.post("/api/v1/resolution", "{}", "Content-Type", "application/json");
		assertThat(problem(missing, 404).path("errors").path(0).path("suggestion").asString())
			.isEqualTo("/api/v1/resolutions");
		for (String path : List.of("/api/v1/components", "/api/v1/components/exosome", "/actuator/health")) {
			Http.Answer wrong = this.http.send("DELETE", path, null);
			assertThat(problem(wrong, 405).path("type").asString()).isEqualTo("/problems/method-not-allowed");
			assertThat(wrong.header("Allow")).contains("GET").doesNotContain("DELETE");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "GET /api/v1//components|400", "GET /api/v1/components;x=1|400", "GET /api/v1/components%2Fx|400",
					"GET /api/v1/components/%zz|400", "GET /api/v1/components/%|400", "GET /api/v1/../v1/meta|400",
					"GET /api/v1/%2e%2e/meta|400", "GET /api/v1/components/%00|400",
					"GET /api/v1/components/a%0d%0ab|400", "GET /api/v1/components/a\\b|400",
					"GET /api/v1/components?kind=[|400", "GET api/v1/components|400", "TRACE /api/v1/components|405",
					"FOO /api/v1/components|405", "GET /api/v1/components/a[b|404", "FOO /api/v1/x|404",
					"CONNECT /api/v1/components|400" })
	void whatTheServerOrItsFirewallRefusesIsAProblemToo(String line, int status) {
		String answer = this.http.raw(line + " HTTP/1.1", "Host: x", "Connection: close", "", "");
		assertThat(answer).startsWith("HTTP/1.1 " + status + " ")
			.containsIgnoringCase("content-type: application/problem+json")
			.containsIgnoringCase("cache-control: no-store")
			.containsIgnoringCase("x-content-type-options: nosniff")
			.containsIgnoringCase("content-security-policy: default-src")
			.contains("\"type\":\"/problems/")
			.contains("\"status\":" + status)
			.doesNotContainIgnoringCase("<html", "exception", "org.apache", "org.spring", "tomcat");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Host: x\r\nHost: y", "Host: x\r\nContent-Length: a", "Host: x\r\nContent-Length: -1",
			"Host: x\r\nTransfer-Encoding: nonsense", "Host: x\r\nA b: c", "X: y", "Host: a b",
			"Host: x\r\nAccept-Language: \u0001", "Host: x\r\nIf-None-Match: \u041f\u0420" })
	void aHeaderThatCannotBeIsNoReasonToShowTheProgram(String headers) {
		String answer = this.http.raw("GET /api/v1/components?pageSize=0 HTTP/1.1", headers, "Connection: close", "",
				"");
		assertThat(answer).matches("(?s)HTTP/1.1 (200|400) .*")
			.doesNotContainIgnoringCase("<html", "exception", "org.apache", "org.spring");
	}

	@Test
	void headersThatAreTooLargeAreAProblem() {
		String answer = this.http.raw("GET /api/v1/meta HTTP/1.1", "Host: x", "X: " + "x".repeat(100_000),
				"Connection: close", "", "");
		assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\"/problems/malformed-request\"");
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/components,GET", "/api/v1/components/exosome,HEAD", "/api/v1/claim-checks,POST",
			"/api/v1/resolutions,POST" })
	void pagesOfOtherOriginsMayReadAndCompute(String path, String method) {
		Http.Answer answer = preflight(path, method);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(answer.header("Access-Control-Allow-Methods")).contains(method);
		assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/imports,POST", "/api/v1/test-writes,POST", "/api/v1/components,DELETE",
			"/api/v1/claim-checks,PUT", "/api/v1/resolutions,DELETE" })
	void pagesOfOtherOriginsMayNotWrite(String path, String method) {
		Http.Answer answer = preflight(path, method);
		assertThat(problem(answer, 403).path("type").asString()).isEqualTo("/problems/forbidden");
		assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
		Http.Answer sent = this.http.send(method, path, new byte[0], "Origin", "https://example.org");
		assertThat(problem(sent, 403).path("type").asString()).isEqualTo("/problems/forbidden");
		assertThat(sent.header("Access-Control-Allow-Origin")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "GET,/api/v1/nothing,404", "DELETE,/api/v1/components,405", "POST,/api/v1/test-writes,403",
			"GET,/api/v1/components?x=1,400", "POST,/api/v1/resolutions,415" })
	void anErrorIsAsWellGuardedAsAnAnswerAndNeverKept(String method, String path, int status) {
		Http.Answer answer = this.http.send(method, path, "x".getBytes(java.nio.charset.StandardCharsets.UTF_8));
		problem(answer, status);
		assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("Referrer-Policy")).isNotEmpty();
		assertThat(answer.header("Set-Cookie")).isEmpty();
	}

	@Test
	void noPolicyAllowsWhatIsInline() {
		for (String path : List.of("/swagger-ui/index.html", "/problems/forbidden", "/api/v1/meta")) {
			assertThat(this.http.get(path).header("Content-Security-Policy")).doesNotContain("unsafe")
				.contains("frame-ancestors 'none'");
		}
		assertThat(this.http.get("/api/v1/meta").header("Strict-Transport-Security")).isEmpty();
		assertThat(this.http.get("/api/v1/meta", "X-Forwarded-Proto", "https").header("Strict-Transport-Security"))
			.as("a client does not say that it came by TLS")
			.isEmpty();
	}

	@Test
	void anUploadWithoutATokenIsRefusedBeforeItIsSent() {
		String asked = this.http.raw("POST " + TestWrites.PATH + " HTTP/1.1", "Host: x", "Expect: 100-continue",
				"Content-Type: multipart/form-data; boundary=x", "Content-Length: 2000000000", "", "");
		assertThat(asked).startsWith("HTTP/1.1 403 ").contains("writes-disabled").doesNotContain("100 Continue");
		String sent = this.http.raw("POST " + TestWrites.PATH + " HTTP/1.1", "Host: x",
				"Content-Type: multipart/form-data; boundary=x", "Content-Length: 2000000000", "", "--x");
		assertThat(sent).startsWith("HTTP/1.1 403 ").contains("writes-disabled");
	}

	@Test
	void filesAreReadByImportsOnly() {
		Http.Answer answer = this.http.post("/api/v1/resolutions", "--x--", "Content-Type",
				"multipart/form-data; boundary=x");
		assertThat(problem(answer, 415).path("type").asString()).isEqualTo("/problems/unsupported-media-type");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "text=Exosomes+heal+100%25+of+scars.|Exosomes heal 100% of scars.",
			"text=100%+sure|100% sure", "text=%C3%A4%26b|\u00e4&amp;b", "text=a&text=b|a", "text|", "&&|" })
	void aFormIsReadThatAPageSends(String body, String shown) {
		Http.Answer answer = this.http.post("/check", body, "Content-Type",
				"application/x-www-form-urlencoded;charset=UTF-8");
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		assertThat(answer.text()).contains((shown != null) ? shown : "<textarea");
	}

	private Http.Answer preflight(String path, String method) {
		return this.http.send("OPTIONS", path, null, "Origin", "https://example.org", "Access-Control-Request-Method",
				method, "Access-Control-Request-Headers", "content-type");
	}

	private static JsonNode problem(Http.Answer answer, int status) {
		assertThat(answer.status()).as(answer.text()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.json().path("status").asInt()).isEqualTo(status);
		return answer.json();
	}

}
