package org.secretome.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secretome.Http;
import org.secretome.ServiceTest;
import org.secretome.Statements;
import org.secretome.api.Revision;
import org.secretome.vocabulary.KnowledgeLoaded;
import org.secretome.vocabulary.Verdict;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Verdicts on the claims of the shipped content, over HTTP. */
@ServiceTest
class AssessmentTests {

	private static final String IN_MODELS = "whole-secretome-outperforms-its-vesicles-in-models";

	private static final String IN_PATIENTS = "whole-secretome-outperforms-exosomes-in-patients";

	@Autowired
	private Http http;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Statements statements;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private Revision revision;

	@Test
	void everyClaimHasOneCurrentAssessmentWhoseStoredInputsGiveItsHash() {
		List<String> claims = this.jdbc.sql("select slug from claim where retired_at is null order by slug")
			.query(String.class)
			.list();
		List<String> assessed = new ArrayList<>();
		this.jdbc.sql("select claim_slug, inputs, input_hash from assessment where latest order by claim_slug")
			.query((row, number) -> {
				assessed.add(row.getString("claim_slug"));
				Inputs inputs = Inputs.read(row.getString("inputs"));
				assertThat(Inputs.hash(inputs.asJson())).isEqualTo(row.getString("input_hash"));
				return number;
			})
			.list();
		assertThat(assessed).containsExactlyInAnyOrderElementsOf(claims).hasSizeGreaterThan(200);
	}

	@Test
	void anybodyCanRecomputeAVerdictFromItsInputs() {
		for (JsonNode claim : claims("pageSize=200&kind=!ECONOMIC")) {
			JsonNode stored = get("/api/v1/claims/" + claim.path("slug").asString() + "/assessment");
			Http.Answer again = post(stored.path("inputs").toString());
			assertThat(again.status()).as(again.text()).isEqualTo(200);
			for (String field : List.of("verdict", "certainty", "support", "refute", "inconclusive", "balance",
					"certaintySteps", "excluded", "sensitivity", "inputHash", "inputs")) {
				assertThat(again.json().path(field)).as(claim.path("slug") + " " + field).isEqualTo(stored.path(field));
			}
		}
	}

	@Test
	void aLoadThatChangesNothingAsksLittleAndAddsNothing() throws Exception {
		long before = this.revision.current();
		long rows = count("select count(*) from assessment");
		assertThat(this.statements.during(() -> {
			this.events.publishEvent(new KnowledgeLoaded(false));
			return null;
		})).as("three for the verdicts, two for the contradictions").hasSize(5);
		assertThat(count("select count(*) from assessment")).isEqualTo(rows);
		assertThat(this.revision.current()).isEqualTo(before);
	}

	@Test
	void theClaimListFiltersCountsAndSortsByVerdictAndCertainty() {
		JsonNode facets = get("/api/v1/claims?pageSize=0&facets=verdict,certainty");
		facets.path("facets").path(0).path("values").forEach((value) -> {
			List<JsonNode> found = claims("pageSize=200&verdict=" + value.path("value").asString());
			assertThat(found).hasSize(value.path("count").asInt())
				.allMatch((claim) -> claim.path("verdict").equals(value.path("value")));
		});
		assertThat(facets.path("facets")
			.path(0)
			.path("values")
			.valueStream()
			.mapToInt((v) -> v.path("count").asInt())
			.sum()).isEqualTo(facets.path("page").path("total").asInt());
		List<Verdict> order = claims("pageSize=200&sort=verdict").stream()
			.map((claim) -> Verdict.valueOf(claim.path("verdict").asString()))
			.toList();
		assertThat(order).isSorted();
		assertThat(claims("pageSize=1&sort=-certainty").get(0).path("certainty").asString()).isEqualTo("HIGH");
		JsonNode claim = claims("pageSize=1&verdict=REFUTED").get(0);
		assertThat(get("/api/v1/assessments/" + claim.path("assessment").asString()).path("claim"))
			.isEqualTo(claim.path("slug"));
		assertThat(this.http.get("/api/v1/claims?verdict=REFUTE").text()).contains("REFUTED");
	}

	@Test
	void aVerdictNamesItsPermanentAddress() {
		Http.Answer current = this.http.get("/api/v1/claims/exosomes-improve-acne-scars/assessment");
		String id = current.json().path("id").asString();
		assertThat(current.header("Link")).isEqualTo("</api/v1/assessments/" + id + ">; rel=\"cite-as\"");
		assertThat(get("/api/v1/assessments/" + id)).isEqualTo(current.json());
		JsonNode history = get("/api/v1/claims/exosomes-improve-acne-scars/assessments").path("items");
		assertThat(history.path(0).path("id").asString()).isEqualTo(id);
		assertThat(history.path(0).path("latest").asBoolean()).isTrue();
		assertThat(history.path(history.size() - 1).path("cause").asString()).isEqualTo("FIRST");
		assertThat(current.text()).doesNotContain(":null");
	}

	@Test
	void onlyAssessmentsOfOneClaimAreCompared() {
		JsonNode same = get("/api/v1/assessments/" + IN_MODELS + "--0001/diff/" + IN_MODELS + "--0001");
		for (String list : List.of("added", "removed", "regraded", "outputs")) {
			assertThat(same.path(list).isArray()).isTrue();
			assertThat(same.path(list)).isEmpty();
		}
		Http.Answer other = this.http.get("/api/v1/assessments/" + IN_MODELS + "--0001/diff/" + IN_PATIENTS + "--0001");
		assertThat(other.status()).isEqualTo(400);
		assertThat(other.header("Content-Type")).isEqualTo("application/problem+json");
	}

	@Test
	void neitherSideWinsTheHeadToHeadStudies() {
		JsonNode inModels = get("/api/v1/claims/" + IN_MODELS + "/assessment");
		assertThat(inModels.path("verdict").asString()).isEqualTo("CONFLICTING");
		assertThat(inModels.path("certainty").asString()).isEqualTo("VERY_LOW");
		assertThat(get("/api/v1/claims/" + IN_PATIENTS + "/assessment").path("verdict").asString())
			.isEqualTo("INSUFFICIENT");
		JsonNode comparison = get("/api/v1/comparisons");
		assertThat(comparison.path("headToHead").path("verdicts").valueStream())
			.anySatisfy((verdict) -> assertThat(verdict.toString()).contains(IN_MODELS).contains("CONFLICTING"));
		assertThat(comparison.toString()).contains("\"attribute\":\"better-in-laboratory\"");
	}

	@Test
	void fourReadersGetTheSameVerdictAndEverySentenceItsSources() {
		for (JsonNode claim : claims("pageSize=200")) {
			String verdict = claim.path("verdict").asString();
			String words = "Verdict: " + verdict.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
			for (String audience : List.of("consumer", "clinician", "researcher", "regulator")) {
				JsonNode assessment = get(
						"/api/v1/claims/" + claim.path("slug").asString() + "/assessment?audience=" + audience);
				assertThat(assessment.path("verdict").asString()).isEqualTo(verdict);
				assertThat(assessment.path("text").path(0).path("text").asString()).contains(words);
				boolean evidence = !assessment.path("references").isEmpty();
				assessment.path("text").forEach((sentence) -> {
					String text = sentence.path("text").asString();
					assertThat(text).as(audience).isNotBlank().doesNotContain("{").doesNotContain("\u2014");
					if (evidence) {
						assertThat(sentence.path("references")).as(text).isNotEmpty();
					}
					if (audience.equals("consumer") && !text.contains(words)) {
						assertThat(text).doesNotContainPattern("\\d[.,]\\d|%|\\d{4}");
					}
				});
			}
		}
	}

	@Test
	void harmAndRegulatoryStatusesAreSentencesOfTheirOwn() {
		String harmful = this.jdbc
			.sql("select claim_slug from assessment where latest and outcome like '%\"harmSignals\":[{%' order by 1")
			.query(String.class)
			.list()
			.get(0);
		JsonNode harm = get("/api/v1/claims/" + harmful + "/assessment?audience=clinician");
		assertThat(texts(harm).filter((text) -> text.startsWith("Harm signal: ")))
			.hasSize(harm.path("harmSignals").size());
		JsonNode claim = claims("pageSize=1&subject=component/exosome&kind=SAFETY").get(0);
		JsonNode status = get("/api/v1/claims/" + claim.path("slug").asString() + "/assessment?audience=consumer");
		assertThat(status.path("regulatory")).isNotEmpty();
		// A consumer is told once for each place and status, and nothing where there is
		// none.
		assertThat(texts(status).filter((text) -> text.startsWith("On record about rules"))).doesNotHaveDuplicates()
			.hasSize((int) status.path("regulatory")
				.valueStream()
				.map((rule) -> rule.path("jurisdiction").asString() + rule.path("status").asString())
				.filter((rule) -> !rule.endsWith("UNKNOWN"))
				.distinct()
				.count());
		JsonNode full = get("/api/v1/claims/" + claim.path("slug").asString() + "/assessment?audience=regulator");
		assertThat(texts(full).filter((text) -> text.startsWith("For "))).hasSize(full.path("regulatory").size());
	}

	private static Stream<String> texts(JsonNode assessment) {
		return assessment.path("text").valueStream().map((sentence) -> sentence.path("text").asString());
	}

	@Test
	void readersAreNamedInLowerCase() {
		Http.Answer answer = this.http.get("/api/v1/claims/" + IN_MODELS + "/assessment?audience=patient");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().path("errors").path(0).path("allowed")).hasSize(4);
		assertThat(get("/api/v1/claims/" + IN_MODELS + "/assessment").has("text")).isFalse();
	}

	@Test
	void everyFaultOfAPreviewIsReportedWithItsPlace() {
		Http.Answer answer = post("""
				{"profile": "HEALING", "colour": 1, "evidence": [
				  {"id": "a", "dir": "FOR", "design": "RCT", "n": -3, "evMetric": 1.5, "upgrades": ["HUGE"]},
				  {"dir": "SUPPORTS", "design": "RCT", "n": "many", "evMaterial": "yes"},
				  17,
				  {"id": "b", "dir": "SUPPORTS", "design": "RCT", "size": 4, "n": 2.5, "directness": null},
				  {"id": "c", "dir": "SUPPORTS", "design": "RCT"}, {"id": "c", "dir": "SUPPORTS", "design": "RCT"}]}
				""");
		assertThat(answer.status()).isEqualTo(422);
		JsonNode errors = answer.json().path("errors");
		assertThat(errors.valueStream().map((error) -> error.path("pointer").asString())).containsExactlyInAnyOrder(
				"/profile", "/colour", "/evidence/0/dir", "/evidence/0/n", "/evidence/0/evMetric",
				"/evidence/0/upgrades/0", "/evidence/1/id", "/evidence/1/n", "/evidence/1/evMaterial", "/evidence/2",
				"/evidence/3/size", "/evidence/3/n", "/evidence/5/id");
		assertThat(errors.valueStream()
			.filter((error) -> error.path("pointer").asString().equals("/evidence/0/dir"))
			.findFirst()
			.orElseThrow()
			.path("allowed")
			.toString()).contains("INCONCLUSIVE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[]", "{}", "17", "\"text\"", "null", "{\"profile\":\"SAFETY\"}",
			"{\"profile\":\"SAFETY\",\"evidence\":{}}", "{\"profile\":null,\"evidence\":[]}",
			"{\"profile\":\"SAFETY\",\"evidence\":[],\"methodology\":\"SKB-VERDICT-9\"}",
			"{\"profile\":\"SAFETY\",\"evidence\":[{\"id\":\"\",\"dir\":\"SUPPORTS\",\"design\":\"RCT\"}]}",
			"{\"profile\":\"SAFETY\",\"evidence\":[{\"id\":\"a\",\"dir\":\"SUPPORTS\",\"design\":\"RCT\",\"n\":1e400}]}",
			"{\"profile\":\"SAFETY\",\"evidence\":[{\"id\":\"a\",\"dir\":\"SUPPORTS\",\"design\":\"RCT\",\"n\":0}]}" })
	void aPreviewOfSomethingElseIsRefused(String body) {
		Http.Answer answer = post(body);
		assertThat(answer.status()).as(answer.text()).isIn(400, 422);
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(answer.json().path("errors")).isNotEmpty();
	}

	@Test
	void brokenJsonIsMalformedAndAnotherTypeIsNotRead() {
		assertThat(post("{\"profile\":").status()).isEqualTo(400);
		assertThat(this.http.post("/api/v1/assessments/preview", "{}", "Content-Type", "text/plain").status())
			.isEqualTo(415);
		assertThat(this.http.get("/api/v1/assessments/preview").status()).isEqualTo(404);
	}

	@Test
	void aPreviewOfNothingCountsNothingAndOneOfTooManyIsRefused() {
		assertThat(post("{\"profile\":\"SAFETY\",\"evidence\":[]}").json().path("verdict").asString())
			.isEqualTo("NO_COUNTED_EVIDENCE");
		StringBuilder items = new StringBuilder();
		for (int i = 0; i < PreviewReader.MOST_ITEMS; i++) {
			items.append((i > 0) ? "," : "")
				.append("{\"id\":\"\uD83E\uDDEC\\u0007%d\",\"dir\":\"%s\",\"design\":\"RCT\",\"n\":%d}".formatted(i,
						(i % 2 == 0) ? "SUPPORTS" : "REFUTES", 10 + i));
		}
		Http.Answer answer = post("{\"profile\":\"THERAPEUTIC\",\"evidence\":[" + items + "]}");
		assertThat(answer.json().path("verdict").asString()).isEqualTo("CONFLICTING");
		assertThat(post("{\"profile\":\"THERAPEUTIC\",\"evidence\":[" + items
				+ ",{\"id\":\"x\",\"dir\":\"SUPPORTS\",\"design\":\"RCT\"}]}")
			.status()).isEqualTo(422);
	}

	@Test
	void whatIsUnknownIsNotFound() {
		for (String path : List.of("/api/v1/claims/no-such/assessment", "/api/v1/claims/no-such/assessments",
				"/api/v1/assessments/no-such", "/api/v1/assessments/no-such/diff/" + IN_MODELS + "--0001",
				"/api/v1/assessments/" + IN_MODELS + "--0001/diff/no-such", "/api/v1/methodologies/no-such")) {
			assertThat(this.http.get(path).status()).as(path).isEqualTo(404);
		}
	}

	@Test
	void everyAssessmentNamesExistingReferencesOnly() {
		Set<String> citable = new HashSet<>(
				this.jdbc.sql("select slug from reference_summary").query(String.class).list());
		JsonNode assessment = get("/api/v1/claims/" + IN_MODELS + "/assessment");
		assertThat(assessment.path("references").valueStream().map(JsonNode::asString)).isNotEmpty()
			.allMatch(citable::contains);
		assertThat(assessment.path("items"))
			.allSatisfy((item) -> assertThat(citable).contains(item.path("reference").asString()));
	}

	private List<JsonNode> claims(String query) {
		List<JsonNode> claims = new ArrayList<>();
		String next = "/api/v1/claims?" + query;
		while (next != null) {
			JsonNode page = get(next);
			page.path("items").forEach(claims::add);
			next = query.contains("pageSize=200") ? page.path("page").path("next").asString(null) : null;
		}
		return claims;
	}

	private JsonNode get(String path) {
		Http.Answer answer = this.http.get(path);
		assertThat(answer.status()).as(path + " " + answer.text()).isEqualTo(200);
		return answer.json();
	}

	private Http.Answer post(String body) {
		return this.http.post("/api/v1/assessments/preview", body, "Content-Type", "application/json");
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
