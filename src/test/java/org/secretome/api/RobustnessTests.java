package org.secretome.api;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.secretome.Http;
import org.secretome.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Faults that small services of this stack have had, and that this one does not. */
@ServiceTest
class RobustnessTests {

	@Autowired
	private Http http;

	@Autowired
	private HealthEndpointGroups groups;

	@Test
	void theDatabaseWritesWhatItAcknowledges() {
		YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
		yaml.setResources(new ClassPathResource("application.yaml"));
		assertThat(Objects.requireNonNull(yaml.getObject()).getProperty("spring.datasource.url"))
			.contains(";WRITE_DELAY=0");
	}

	@Test
	void readinessLooksAtTheDatabase() {
		assertThat(Objects.requireNonNull(this.groups.get("readiness")).isMember("db")).isTrue();
		assertThat(this.http.get("/actuator/health/readiness").json().path("status").asString()).isEqualTo("UP");
		assertThat(this.http.get("/actuator/health/liveness").json().path("status").asString()).isEqualTo("UP");
	}

	@Test
	void onlyHealthInfoAndMetricsAreExposed() {
		for (String open : new String[] { "health", "info", "metrics" }) {
			assertThat(this.http.get("/actuator/" + open).status()).as(open).isEqualTo(200);
		}
		for (String closed : new String[] { "env", "beans", "heapdump", "loggers", "shutdown", "flyway", "mappings" }) {
			assertThat(this.http.get("/actuator/" + closed).status()).as(closed).isEqualTo(404);
		}
		assertThat(this.http.get("/h2-console").status()).isEqualTo(404);
	}

	@Test
	void answersKeepABrowserFromDoingMore() {
		for (String path : new String[] { "/api/v1/components", "/swagger-ui/index.html", "/problems/not-found",
				"/api/v1/nothing" }) {
			Http.Answer answer = this.http.get(path);
			assertThat(answer.header("Content-Security-Policy")).as(path).contains("frame-ancestors 'none'");
			assertThat(answer.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
			assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
			assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		}
	}

	@Test
	void aClientCannotChooseTheServerThatTheDescriptionNames() {
		String answer = this.http.raw("GET /v3/api-docs HTTP/1.1", "Host: evil.example",
				"X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https", "Connection: close", "", "");
		assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("evil.example");
	}

	@Test
	void anyPageMayReadWithoutCredentials() {
		Http.Answer answer = this.http.get("/api/v1/components?pageSize=1", "Origin", "https://example.org");
		assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
		assertThat(answer.header("Access-Control-Expose-Headers")).contains("Link").contains("X-Total-Count");
	}

	@Test
	void aSignThatShouldHaveBeenEncodedIsAValue() {
		String answer = this.http.raw("GET /api/v1/components?pageSize=0&q=[\"<a>|b{}^`] HTTP/1.1", "Host: x",
				"Connection: close", "", "");
		assertThat(answer).startsWith("HTTP/1.1 200").contains("\"total\":0");
	}

	@Test
	void moreParametersThanTheServerReadsAreTheClientsMistake() {
		for (String address : new String[] { "/api/v1/components", "/components" }) {
			Http.Answer answer = this.http.get(address + "?q=a" + "&q=a".repeat(1100));
			assertThat(answer.status()).as(answer.text()).isEqualTo(400);
		}
	}

	@Test
	void aFilterThatLooksLikeSqlIsOnlyAValue() {
		for (String value : new String[] { "'%20or%201=1--", "x');drop%20table%20component--", "$%7Bx%7D", "%3Ap0" }) {
			assertThat(this.http.get("/api/v1/components?parent=" + value).json().path("page").path("total").asInt(-1))
				.as(value)
				.isZero();
		}
		assertThat(this.http.get("/api/v1/components?pageSize=0").json().path("page").path("total").asInt())
			.isPositive();
	}

}
