package org.secretome.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.secretome.Http;
import org.secretome.ServiceTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** The OpenAPI document says what the service does, no more and no less. */
@ServiceTest
@Tag("once")
class OpenApiTests {

	@Autowired
	private Http http;

	@TestFactory
	Stream<DynamicTest> everyReadAnswersItsExamples() {
		return reads().flatMap((read) -> calls(read).stream().map((call) -> dynamicTest(call, () -> {
			Http.Answer answer = this.http.get(call);
			assertThat(answer.status()).as(answer.text()).isEqualTo(200);
			String type = answer.header("Content-Type").replaceAll(";.*", "");
			assertThat(read.operation().path("responses").path("200").path("content").propertyNames()).contains(type);
		})));
	}

	@TestFactory
	Stream<DynamicTest> everyReadAnswersInEachFormatThatItDeclares() {
		return reads().flatMap((read) -> read.operation()
			.path("responses")
			.path("200")
			.path("content")
			.propertyNames()
			.stream()
			.map((type) -> dynamicTest(read.path() + " " + type, () -> {
				Http.Answer answer = this.http.get(address(read), "Accept", type);
				assertThat(answer.status()).as(answer.text()).isEqualTo(200);
				assertThat(answer.header("Content-Type")).startsWith(type);
			})));
	}

	@TestFactory
	Stream<DynamicTest> everyReadRefusesAParameterThatItDoesNotDeclare() {
		return reads().map((read) -> dynamicTest(read.path(), () -> {
			Http.Answer answer = this.http.get(address(read) + query(address(read), "vesicleTyp", "x"));
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
			assertThat(read.operation().path("responses").propertyNames()).contains("400", "406", "304");
		}));
	}

	@TestFactory
	Stream<DynamicTest> everyReadRefusesAWrongMethod() {
		return reads().map((read) -> dynamicTest(read.path(), () -> {
			Http.Answer answer = this.http.send("DELETE", address(read), new byte[0]);
			assertThat(answer.status()).isEqualTo(405);
			assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		}));
	}

	@TestFactory
	Stream<DynamicTest> everyReadOfOneRecordDeclaresAndGivesNotFound() {
		return reads().filter((read) -> read.path().contains("{")).map((read) -> dynamicTest(read.path(), () -> {
			Http.Answer answer = this.http.get(read.path().replaceAll("\\{[^}]*}", "no-such-thing"));
			assertThat(answer.status()).isEqualTo(404);
			assertThat(read.operation().path("responses").has("404")).isTrue();
		}));
	}

	@Test
	void everyOperationIsGroupedAndSummarisedAndEveryParameterExplained() {
		operations().forEach((operation) -> {
			assertThat(operation.operation().path("summary").asString("")).as(operation.path()).isNotBlank();
			assertThat(operation.operation().path("tags")).as(operation.path()).hasSize(1);
			operation.operation().path("parameters").forEach((parameter) -> {
				if (parameter.path("in").asString().equals("query")) {
					assertThat(parameter.path("description").asString(""))
						.as(operation.path() + " " + parameter.path("name"))
						.isNotBlank();
				}
			});
		});
	}

	@Test
	void everyAnswerHasASchemaAndEverySchemaThatIsNamedExists() {
		JsonNode document = document();
		String text = document.toString();
		assertThat(document.path("openapi").asString()).startsWith("3.1");
		java.util.regex.Matcher named = java.util.regex.Pattern.compile("#/components/schemas/([A-Za-z0-9]+)")
			.matcher(text);
		List<String> missing = new ArrayList<>();
		while (named.find()) {
			if (!document.path("components").path("schemas").has(named.group(1))) {
				missing.add(named.group(1));
			}
		}
		assertThat(missing).isEmpty();
		reads().forEach((read) -> {
			JsonNode schema = read.operation()
				.path("responses")
				.path("200")
				.path("content")
				.path("application/json")
				.path("schema");
			assertThat(schema.isEmpty()).as(read.path()).isFalse();
		});
	}

	@Test
	void theWriteLikeReadAnswersItsExample() {
		JsonNode example = document().path("components").path("schemas").path("ResolutionRequest").path("example");
		Http.Answer answer = this.http.post("/api/v1/resolutions", example.toString(), "Content-Type",
				"application/json");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().path("items").valueStream().map((item) -> item.path("status").asString()))
			.containsOnly("FOUND");
	}

	@Test
	void swaggerUiIsServed() {
		Http.Answer answer = this.http.get("/swagger-ui/index.html");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text()).contains("swagger-ui");
		assertThat(this.http.get("/swagger-ui.html").status()).isEqualTo(302);
	}

	private JsonNode document() {
		return this.http.get("/v3/api-docs").json();
	}

	private Stream<Operation> operations() {
		return document().path("paths")
			.properties()
			.stream()
			.flatMap((path) -> path.getValue()
				.properties()
				.stream()
				.map((method) -> new Operation(method.getKey(), path.getKey(), method.getValue())));
	}

	private Stream<Operation> reads() {
		return operations().filter((operation) -> operation.method().equals("get"));
	}

	/** The address with the example slugs, and with no parameter but those it needs. */
	private static String address(Operation read) {
		String path = read.path();
		for (JsonNode parameter : read.operation().path("parameters")) {
			if (parameter.path("in").asString().equals("path")) {
				path = path.replace("{" + parameter.path("name").asString() + "}",
						parameter.path("example").asString());
			}
			else if (parameter.path("required").asBoolean()) {
				path += query(path, parameter.path("name").asString(), parameter.path("example").asString());
			}
		}
		return path;
	}

	private static String query(String path, String name, String value) {
		return (path.contains("?") ? "&" : "?") + name + "="
				+ URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/** The address alone, and with each parameter's example. */
	private static List<String> calls(Operation read) {
		List<String> calls = new ArrayList<>();
		calls.add(address(read));
		for (JsonNode parameter : read.operation().path("parameters")) {
			if (parameter.path("in").asString().equals("query")) {
				String value = parameter.path("examples")
					.path("example")
					.path("value")
					.asString(parameter.path("example").asString(""));
				if (!value.isEmpty() && !parameter.path("required").asBoolean()) {
					calls.add(address(read) + query(address(read), parameter.path("name").asString(), value));
				}
			}
		}
		return calls;
	}

	private record Operation(String method, String path, JsonNode operation) {
	}

}
