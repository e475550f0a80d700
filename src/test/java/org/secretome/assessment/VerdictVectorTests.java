package org.secretome.assessment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;
import org.secretome.Http;
import org.secretome.ServiceTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Anybody can recompute a verdict: every published vector gives its outputs over HTTP.
 */
@ServiceTest
class VerdictVectorTests {

	private static final Path DESIGN = Path.of("..", "shared", "design");

	@Autowired
	private Http http;

	@TestFactory
	Stream<DynamicTest> everyVectorGivesItsOutputs() {
		return VerdictVectors.all()
			.stream()
			.map((vector) -> dynamicTest(vector.path("name").asString(), () -> reproduces(vector)));
	}

	private void reproduces(JsonNode vector) {
		Http.Answer answer = this.http.post("/api/v1/assessments/preview", vector.toString(), "Content-Type",
				"application/json");
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		JsonNode actual = answer.json();
		JsonNode expected = vector.path("expected");
		for (String word : List.of("verdict", "certainty")) {
			assertThat(actual.path(word).asString(null)).as(word).isEqualTo(expected.path(word).asString(null));
		}
		for (String sum : List.of("support", "refute", "inconclusive", "balance", "contradictionIndex")) {
			assertThat(actual.path(sum).doubleValue()).as(sum).isEqualTo(expected.path(sum).doubleValue());
		}
		assertThat(actual.path("items").valueStream().filter((item) -> item.path("counted").asBoolean()).count())
			.isEqualTo(expected.path("counted").asLong());
		assertThat(pairs(actual.path("excluded"), "evidence", "reason")).isEqualTo(lists(expected.path("excluded")));
		assertThat(steps(actual.path("certaintySteps"))).isEqualTo(lists(expected.path("steps")));
		Map<String, Double> weights = new TreeMap<>();
		actual.path("items")
			.forEach((item) -> weights.put(item.path("evidence").asString(), item.path("weight").doubleValue()));
		Map<String, Double> wanted = new TreeMap<>();
		expected.path("weights")
			.properties()
			.forEach((weight) -> wanted.put(weight.getKey(), weight.getValue().doubleValue()));
		assertThat(weights).isEqualTo(wanted);
		assertThat(Inputs.hash(Inputs.read(actual.path("inputs").toString()).asJson()))
			.isEqualTo(actual.path("inputHash").asString());
	}

	private static List<List<String>> pairs(JsonNode nodes, String first, String second) {
		return nodes.valueStream()
			.map((node) -> List.of(node.path(first).asString(), node.path(second).asString()))
			.toList();
	}

	private static List<List<String>> steps(JsonNode nodes) {
		return nodes.valueStream()
			.map((step) -> List.of(step.path("domain").asString(),
					step.has("result") ? step.path("result").asString()
							: ((step.path("delta").asInt() > 0) ? "+" : "") + step.path("delta").asInt()))
			.toList();
	}

	private static List<List<String>> lists(JsonNode nodes) {
		List<List<String>> lists = new ArrayList<>();
		nodes.forEach((node) -> lists.add(node.valueStream().map(JsonNode::asString).toList()));
		return lists;
	}

	@Test
	void theServiceShowsTheParametersAndVectorsThatItUses() {
		JsonNode list = this.http.get("/api/v1/methodologies").json();
		assertThat(list.path("items").path(0).path("slug").asString()).isEqualTo("SKB-VERDICT-1.0");
		JsonNode detail = this.http.get(list.path("items").path(0).path("links").path("self").asString()).json();
		assertThat(detail.path("parameters")).isEqualTo(VerdictVectors.resource("/methodology/SKB-VERDICT-1.0.json"));
		assertThat(detail.path("vectors")).hasSize(VerdictVectors.all().size());
		assertThat(detail.path("steps")).hasSize(6);
		assertThat(detail.path("knownLimits")).isNotEmpty();
		assertThat(detail.toString()).doesNotContain(":null");
		assertThat(detail.path("profiles").has("ECONOMIC")).isFalse();
	}

	@Test
	@EnabledIf("designIsHere")
	void parametersAndVectorsAreThoseOfTheDesign() {
		JsonMapper mapper = new JsonMapper();
		assertThat(VerdictVectors.resource("/methodology/SKB-VERDICT-1.0.json"))
			.isEqualTo(mapper.readTree(DESIGN.resolve("methodology.json").toFile()));
		assertThat(VerdictVectors.resource("/methodology/SKB-VERDICT-1.0-vectors.json"))
			.isEqualTo(mapper.readTree(DESIGN.resolve("verdict_vectors.json").toFile()));
	}

	static boolean designIsHere() {
		return Files.exists(DESIGN);
	}

}
