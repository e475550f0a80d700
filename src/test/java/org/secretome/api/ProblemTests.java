package org.secretome.api;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secretome.Http;
import org.secretome.ServiceTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every error under /api is a problem that names what is wrong and what would be right.
 */
@ServiceTest
class ProblemTests {

	@Autowired
	private Http http;

	@Autowired
	private List<Catalogue<?>> catalogues;

	@Test
	void anUnknownParameterIsRefusedByEveryList() {
		for (Catalogue<?> catalogue : this.catalogues) {
			JsonNode error = problem(this.http.get("/api/v1/" + catalogue.path() + "?pagesize=3"), 400,
					"unknown-parameter")
				.path("errors")
				.path(0);
			assertThat(error.path("parameter").asString()).isEqualTo("pagesize");
			assertThat(error.path("suggestion").asString()).isEqualTo("pageSize");
			assertThat(error.path("allowed")).hasSizeGreaterThan(6);
		}
	}

	@ParameterizedTest
	@CsvSource({ "page,cursor", "limit,pageSize", "knd,kind", "Q,q", "includeDescendant,includeDescendants" })
	void aParameterOfAnotherApiOrATypoIsAnsweredWithTheRightOne(String given, String meant) {
		assertThat(problem(this.http.get("/api/v1/components?" + given + "=1"), 400, "unknown-parameter").path("errors")
			.path(0)
			.path("suggestion")
			.asString()).isEqualTo(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/components/exosome?x=1", "/api/v1/meta?x=1",
			"/api/v1/comparisons?subject=exosome", "/api/v1/components/secretome/parts?dept=2" })
	void addressesThatAreNoListsRefuseUnknownParametersToo(String path) {
		problem(this.http.get(path), 400, "unknown-parameter");
	}

	@ParameterizedTest
	@ValueSource(strings = { "components?kind=VESICEL", "components?kind=", "components?kind=VESICLE,,FRACTION",
			"components?pageSize=201", "components?pageSize=-1", "components?pageSize=9999999999999999999",
			"components?pageSize=ten", "components?pageSize=1&pageSize=2", "components?sort=nme",
			"components?sort=name,name", "components?sort=-", "components?fields=slug,nam", "components?facets=nam",
			"components?includeDescendants=maybe", "references?year=abc", "references?year=2020..2010",
			"references?year=..", "references?year=99999999999", "references?year=2018.2020", "components?format=xml",
			"components/secretome/parts?depth=0", "components/secretome/parts?depth=999999999999",
			"components/secretome/parts?depth=two", "comparisons?subjects=exosome",
			"comparisons?subjects=exosome,exosome", "comparisons?subjects=exosome,nothing-like-that",
			"comparisons?subjects=a,b,c,d,e,f,g", "comparisons?dimensions=siz" })
	void aValueThatCannotBeIsRefused(String path) {
		Http.Answer answer = this.http.get("/api/v1/" + path);
		JsonNode error = problem(answer, 400, "invalid-value").path("errors").path(0);
		String parameter = path.substring(path.indexOf('?') + 1, path.indexOf('='));
		assertThat(error.path("parameter").asString()).isEqualTo(parameter);
		assertThat(error.path("detail").asString()).isNotBlank();
	}

	@Test
	void anUnknownWordIsAnsweredWithTheNearestAndAll() {
		JsonNode error = problem(this.http.get("/api/v1/components?kind=VESICEL"), 400, "invalid-value").path("errors")
			.path(0);
		assertThat(error.path("suggestion").asString()).isEqualTo("VESICLE");
		assertThat(error.path("allowed").valueStream().map(JsonNode::asString)).contains("WHOLE_SECRETOME", "VESICLE");
	}

	@Test
	void aCursorContinuesOnlyItsOwnQuery() {
		String next = this.http.get("/api/v1/components?pageSize=2&sort=name")
			.json()
			.path("page")
			.path("next")
			.asString();
		String cursor = next.substring(next.indexOf("cursor=") + 7);
		assertThat(this.http.get("/api/v1/components?pageSize=50&sort=name&cursor=" + cursor).status()).isEqualTo(200);
		for (String other : List.of("components?sort=-name", "components?sort=kind",
				"components?kind=VESICLE&sort=name", "molecules?sort=name")) {
			problem(this.http.get("/api/v1/" + other + "&cursor=" + cursor), 400, "cursor-mismatch");
		}
		for (String forged : List.of("x", ".", "e30.e30", cursor.substring(1), cursor + "A", cursor.replace(".", ""),
				"a".repeat(5000))) {
			problem(this.http.get("/api/v1/components?sort=name&cursor=" + forged), 400, "cursor-mismatch");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/", "/api/v1", "/api/v1/componnts", "/api/v2/components", "/api/v1/components/",
			"/api/v1/components/exosome/nothing", "/api/v1/components/no-such-thing",
			"/api/v1/references/tomasoni-igf1r" })
	void whatIsNotThereIsAProblem(String path) {
		problem(this.http.get(path), 404, "not-found");
	}

	@ParameterizedTest
	@ValueSource(strings = { "components", "molecules", "observations", "preparations", "products", "organisations",
			"claims", "evidence", "references", "glossary", "regulatory-statuses" })
	void anUnknownSlugIsAProblemInEveryCollection(String collection) {
		for (String slug : List.of("no-such-thing", "NO", "%00", "a%27b", "%F0%9F%92%A9", "x".repeat(2000))) {
			Http.Answer answer = this.http.get("/api/v1/" + collection + "/" + slug);
			assertThat(answer.status()).as(slug + answer.text()).isIn(404, 400);
		}
		problem(this.http.get("/api/v1/" + collection + "/no-such-thing"), 404, "not-found");
	}

	@Test
	void aMistypedAddressIsAnsweredWithTheNearest() {
		assertThat(problem(this.http.get("/api/v1/componnts"), 404, "not-found").path("errors")
			.path(0)
			.path("suggestion")
			.asString()).isEqualTo("/api/v1/components");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH" })
	void aWrongMethodNamesTheRightOnes(String method) {
		Http.Answer answer = this.http.send(method, "/api/v1/components", new byte[0]);
		problem(answer, 405, "method-not-allowed");
		assertThat(answer.header("Allow")).contains("GET");
	}

	@Test
	void aFormatThatIsNotMadeHereIsNotAcceptable() {
		problem(this.http.get("/api/v1/components", "Accept", "application/xml"), 406, "not-acceptable");
		problem(this.http.get("/api/v1/components/exosome", "Accept", "text/csv"), 406, "not-acceptable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "{\"ids\": [", "[1", "null", "{\"ids\": 1}", "{\"ids\": [{}]}", "\"x\"",
			"{\"ids\": \"x\"}" })
	void aBrokenBodyIsAProblem(String body) {
		Http.Answer answer = this.http.post("/api/v1/resolutions", body, "Content-Type", "application/json");
		assertThat(answer.status()).as(answer.text()).isIn(400, 422);
		JsonNode problem = answer.json();
		assertThat(problem.path("type").asString()).isIn("/problems/malformed-body", "/problems/validation-failed");
		assertThat(problem.path("errors").path(0).has("detail")).isTrue();
		assertThat(answer.text()).doesNotContain("Exception", "tools.jackson", "org.secretome");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"ids\": null}", "{\"ids\": [\"\"]}", "{\"ids\": [null]}",
			"{\"ids\": [\"a\", \" \"]}" })
	void aBodyWithImpossibleValuesPointsToThem(String body) {
		JsonNode problem = problem(this.http.post("/api/v1/resolutions", body, "Content-Type", "application/json"), 422,
				"validation-failed");
		assertThat(problem.path("errors").path(0).path("pointer").asString()).startsWith("/ids");
	}

	@Test
	void aBodyOfAnotherTypeIsRefused() {
		problem(this.http.post("/api/v1/resolutions", "ids=1", "Content-Type", "application/x-www-form-urlencoded"),
				415, "unsupported-media-type");
	}

	@Test
	void aBodyThatIsTooLargeIsRefusedAnnouncedOrNot() {
		byte[] large = ("{\"ids\": [\"" + "x".repeat(BodyLimit.MAX_BYTES) + "\"]}").getBytes(StandardCharsets.UTF_8);
		problem(this.http.send("POST", "/api/v1/resolutions", large, "Content-Type", "application/json"), 413,
				"payload-too-large");
		problem(this.http.sendChunked("/api/v1/resolutions", large, "Content-Type", "application/json"), 413,
				"payload-too-large");
	}

	@Test
	void everyTypeLeadsToAPageThatExplainsIt() {
		for (ProblemType type : ProblemType.values()) {
			Http.Answer page = this.http.get("/problems/" + type.slug(), "Accept", "text/html");
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.text()).contains(type.title());
			assertThat(this.http.get("/problems/" + type.slug(), "Accept", "application/json")
				.json()
				.path("status")
				.asInt()).isEqualTo(type.status().value());
		}
	}

	@Test
	void anErrorIsNeverKept() {
		Http.Answer answer = this.http.get("/api/v1/components/no-such-thing");
		assertThat(answer.header("ETag")).isEmpty();
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
	}

	private static JsonNode problem(Http.Answer answer, int status, String type) {
		assertThat(answer.status()).as(answer.text()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		JsonNode problem = answer.json();
		assertThat(problem.path("type").asString()).isEqualTo("/problems/" + type);
		assertThat(problem.path("status").asInt()).isEqualTo(status);
		assertThat(problem.path("title").asString()).isNotBlank();
		assertThat(problem.path("detail").asString()).isNotBlank();
		assertThat(problem.path("instance").asString()).startsWith("/api");
		return problem;
	}

}
