package org.secretome.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secretome.Http;
import org.secretome.ServiceTest;
import org.secretome.Statements;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** One box over everything, over HTTP, with the shipped content. */
@ServiceTest
class SearchTests {

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@ParameterizedTest
	@CsvSource(textBlock = """
			bFGF                            | molecule  | fgf2
			bfgf                            | molecule  | fgf2
			FGF2                            | molecule  | fgf2
			VEGF-A                          | molecule  | vegfa
			ectosome                        | component | microvesicle
			ectosomes                       | component | microvesicle
			exosme                          | component | exosome
			exosomes                        | component | exosome
			EV                              | component | extracellular-vesicle
			extracellular vesicles          | component | extracellular-vesicle
			https://doi.org/10.2340/00015555-3666 | reference | kwon2020
			10.2340/00015555-3666           | reference | kwon2020
			DOI:10.2340/00015555-3666       | reference | kwon2020
			kwon2020                        | reference | kwon2020
			""", delimiter = '|')
	void findsFirstWhatTheQuestionNames(String question, String type, String slug) {
		JsonNode first = search(question).path("items").path(0);
		assertThat(first.path("type").asString() + "/" + first.path("slug").asString()).isEqualTo(type + "/" + slug);
	}

	@Test
	void aSynonymFindsWhatIsWrittenUnderTheOtherName() {
		JsonNode answer = search("bFGF&types=claim");
		assertThat(answer.path("matched").asString()).isEqualTo("ALL_WORDS");
		assertThat(search("EV storage").path("page").path("total").asLong())
			.isEqualTo(search("extracellular vesicle storage").path("page").path("total").asLong())
			.isPositive();
	}

	@Test
	void saysWhenWordsWereTakenForMisspelt() {
		JsonNode answer = search("exosme isolation");
		assertThat(answer.path("matched").asString()).isEqualTo("SIMILAR_WORDS");
		assertThat(answer.path("unknown").path(0).asString()).isEqualTo("exosme");
		assertThat(search("exosome isolation").path("matched").asString()).isEqualTo("ALL_WORDS");
	}

	@Test
	void aSymbolIsNeverGuessed() {
		assertThat(search("FGF2222").path("matched").asString()).isEqualTo("NOTHING");
	}

	@Test
	void fallsBackToRecordsWithSomeOfTheWordsAndSaysSo() {
		JsonNode answer = search("exosome zeppelin umbrella");
		assertThat(answer.path("matched").asString()).isEqualTo("SOME_WORDS");
		assertThat(answer.path("items")).isNotEmpty();
	}

	@Test
	void countsEveryTypeWhicheverIsShown() {
		JsonNode all = search("exosome");
		JsonNode claims = search("exosome&types=claim");
		assertThat(claims.path("facets")).isEqualTo(all.path("facets"));
		long counted = all.path("facets")
			.path(0)
			.path("values")
			.valueStream()
			.filter((value) -> value.path("value").asString().equals("claim"))
			.findFirst()
			.orElseThrow()
			.path("count")
			.asLong();
		assertThat(claims.path("page").path("total").asLong()).isEqualTo(counted);
		assertThat(claims.path("items").valueStream()).allMatch((item) -> item.path("type").asString().equals("claim"));
	}

	@Test
	void marksWhatWasFoundInTheSnippet() {
		JsonNode hit = search("fibroblasts&types=component,molecule,glossary").path("items")
			.valueStream()
			.filter((item) -> !item.path("marks").isEmpty())
			.findFirst()
			.orElseThrow();
		JsonNode mark = hit.path("marks").path(0);
		assertThat(hit.path("snippet").asString().substring(mark.path("start").asInt(), mark.path("end").asInt()))
			.startsWithIgnoringCase("fibroblast");
		assertThat(hit.path("snippet").asString()).doesNotContain("\u0001", "\u0002");
	}

	@ParameterizedTest
	@CsvSource({ "exosme, exosom", "microvesikles, microvesicle", "secretoms, secretom" })
	void marksTheWordsThatAMisspeltOneStandsFor(String typed, String meant) {
		JsonNode items = search(typed).path("items");
		List<String> marked = items.valueStream()
			.flatMap((item) -> item.path("marks")
				.valueStream()
				.map((mark) -> item.path("snippet")
					.asString()
					.substring(mark.path("start").asInt(), mark.path("end").asInt())))
			.toList();
		assertThat(marked).hasSizeGreaterThan(3).allMatch((word) -> word.matches("[\\p{L}\\p{N}].*[\\p{L}\\p{N}]"));
		assertThat(marked).anySatisfy((word) -> assertThat(word).startsWithIgnoringCase(meant));
	}

	@Test
	void followingNextGivesEveryHitOnceInTheOrderOfOnePage() {
		List<String> paged = new ArrayList<>();
		String next = "/api/v1/search?q=fibroblast&pageSize=7";
		while (next != null) {
			JsonNode page = get(next);
			page.path("items").forEach((item) -> paged.add(item.path("links").path("self").asString()));
			next = page.path("page").path("next").asString(null);
		}
		List<String> once = new ArrayList<>();
		search("fibroblast&pageSize=100").path("items")
			.forEach((item) -> once.add(item.path("links").path("self").asString()));
		assertThat(once).hasSizeBetween(8, 99).doesNotHaveDuplicates();
		assertThat(paged).isEqualTo(once);
	}

	@ParameterizedTest
	@ValueSource(strings = { "the", "the of and", "*:*", "a AND", "\"", "(", "+exosome -secretome", "exosome~2",
			"name:x", "[* TO *]", "\\", "a\u0000b\u0007c", "\uD83D\uDE00", "%", "?", "exosome\u00a0secretome", "!",
			"\uFFFF", "{!lucene}x", "../../etc", "<script>alert(1)</script>" })
	void nothingIsSyntaxAndNothingFails(String question) {
		assertThat(this.http.get("/api/v1/search?q=" + encode(question)).status()).isEqualTo(200);
		assertThat(this.http.get("/api/v1/suggest?prefix=" + encode(question)).status()).isEqualTo(200);
		assertThat(this.http.get("/api/v1/claims?pageSize=0&q=" + encode(question)).status()).isEqualTo(200);
		assertThat(this.http.get("/search?q=" + encode(question), "Accept", "text/html").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "the of and", "*:*", "\"", "\uD83D\uDE00" })
	void whatHasNoWordFindsNothing(String question) {
		JsonNode answer = search(encode(question));
		assertThat(answer.path("matched").asString()).isEqualTo("NOTHING");
		assertThat(answer.path("page").path("total").asLong()).isZero();
		assertThat(get("/api/v1/claims?q=" + encode(question)).path("page").path("total").asLong()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "exosome ", "a1 b2 c3 ", "*:* " })
	void tenThousandCharactersFindWhatTheirWordsFindOnce(String part) {
		JsonNode once = search(encode(part));
		JsonNode often = search(encode(part.repeat(10_000 / part.length())));
		assertThat(often.path("matched")).isEqualTo(once.path("matched"));
		assertThat(often.path("page").path("total")).isEqualTo(once.path("page").path("total"));
	}

	@Test
	void aWordOfTenThousandCharactersIsNotLookedAt() {
		JsonNode answer = search("x".repeat(10_000));
		assertThat(answer.path("matched").asString()).isEqualTo("NOTHING");
		assertThat(answer.path("ignored").asInt()).isEqualTo(1);
	}

	@Test
	void aQuestionOfManyWordsSaysHowManyWereNotLookedAt() {
		StringBuilder question = new StringBuilder();
		for (int i = 0; i < 1000; i++) {
			question.append("word").append(i).append("%20");
		}
		assertThat(search(question.toString()).path("ignored").asInt()).isEqualTo(1000 - 32);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/api/v1/search                             | q
			/api/v1/search?q=                          | q
			/api/v1/search?q=x&types=cell              | types
			/api/v1/search?q=x&types=                  | types
			/api/v1/search?q=x&pageSize=201            | pageSize
			/api/v1/search?q=x&pageSize=-1             | pageSize
			/api/v1/search?q=x&pageSize=many           | pageSize
			/api/v1/search?q=x&cursor=abc              | cursor
			/api/v1/search?q=x&page=2                  | page
			/api/v1/suggest                            | prefix
			/api/v1/suggest?prefix=x&size=0            | size
			/api/v1/suggest?prefix=x&size=21           | size
			/api/v1/suggest?prefix=x&types=cell        | types
			""", delimiter = '|')
	void refusesWhatItDoesNotKnowAndNamesIt(String path, String parameter) {
		Http.Answer answer = this.http.get(path);
		assertThat(answer.status()).as(answer.text()).isEqualTo(400);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.json().path("errors").path(0).path("parameter").asString()).isEqualTo(parameter);
	}

	@Test
	void refusesTheCursorOfAnotherQuestion() {
		String next = search("exosome&pageSize=2").path("page").path("next").asString();
		String cursor = next.substring(next.indexOf("&cursor="));
		assertThat(this.http.get("/api/v1/search?q=secretome" + cursor).json().path("type").asString())
			.isEqualTo("/problems/cursor-mismatch");
	}

	@Test
	void asksTheDatabaseForNothingButTheTag() throws Exception {
		search("exosome&pageSize=1");
		for (String path : List.of("/api/v1/search?q=exosome%20storage&pageSize=50", "/api/v1/search?q=exosme",
				"/api/v1/suggest?prefix=exo")) {
			assertThat(this.statements.during(() -> this.http.get(path))).as(path)
				.hasSize(1)
				.allMatch((statement) -> statement.startsWith("select revision from knowledge_revision"));
		}
	}

	@Test
	void isAnsweredConditionally() {
		for (String path : List.of("/api/v1/search?q=exosome", "/api/v1/suggest?prefix=exo")) {
			Http.Answer answer = this.http.get(path);
			assertThat(answer.header("Cache-Control")).startsWith("public");
			assertThat(this.http.get(path, "If-None-Match", answer.header("ETag")).status()).isEqualTo(304);
		}
	}

	@ParameterizedTest
	@CsvSource({ "exo, component/exosome", "exos, component/exosome", "EXOS, component/exosome",
			"extracellular v, component/extracellular-vesicle", "bfg, molecule/fgf2", "FGF2, molecule/fgf2",
			"ectos, component/microvesicle" })
	void suggestsWhatBeginsLikeThat(String typed, String record) {
		List<String> suggested = get("/api/v1/suggest?prefix=" + encode(typed)).path("items")
			.valueStream()
			.map((item) -> item.path("type").asString() + "/" + item.path("slug").asString())
			.toList();
		assertThat(suggested).hasSizeBetween(1, 8).first().isEqualTo(record);
	}

	@ParameterizedTest
	@CsvSource({ "components, exosomes, exosome", "components, ectosome, microvesicle", "molecules, bFGF, fgf2",
			"references, 10.2340/00015555-3666, kwon2020", "components, exosme, exosome", "observations, EGF, egf" })
	void theListsReadTheirFreeTextInTheSameWay(String collection, String question, String found) {
		JsonNode list = get("/api/v1/" + collection + "?pageSize=200&q=" + encode(question));
		assertThat(list.path("page").path("total").asLong()).isPositive();
		assertThat(list.path("items")
			.valueStream()
			.anyMatch((item) -> item.path(collection.equals("observations") ? "molecule" : "slug")
				.asString()
				.equals(found)))
			.isTrue();
	}

	@Test
	void aListFindsAsManyAsTheSearchOfItsType() {
		for (String question : List.of("exosome", "fibroblast", "storage temperature", "bFGF")) {
			long searched = get("/api/v1/search?pageSize=0&types=claim&q=" + encode(question)).path("page")
				.path("total")
				.asLong();
			assertThat(get("/api/v1/claims?pageSize=0&q=" + encode(question)).path("page").path("total").asLong())
				.as(question)
				.isEqualTo(searched);
		}
	}

	@Test
	void theFreeTextOfAListGoesWithFiltersFacetsAndSorting() {
		JsonNode list = get("/api/v1/claims?q=exosome&kind=!EFFICACY&sort=-slug&facets=kind&pageSize=200");
		List<String> slugs = list.path("items").valueStream().map((item) -> item.path("slug").asString()).toList();
		assertThat(slugs).isNotEmpty().isSortedAccordingTo(java.util.Comparator.reverseOrder());
		long counted = list.path("facets")
			.path(0)
			.path("values")
			.valueStream()
			.mapToLong((value) -> value.path("count").asLong())
			.sum();
		assertThat(counted).isEqualTo(get("/api/v1/claims?q=exosome&pageSize=0").path("page").path("total").asLong());
	}

	@Test
	void healthSaysThatTheIndexIsReady() {
		JsonNode health = get("/actuator/health/search");
		assertThat(health.path("status").asString()).isEqualTo("UP");
		assertThat(health.toString()).contains("READY");
	}

	private JsonNode search(String question) {
		String query = question.contains("&")
				? encode(question.substring(0, question.indexOf('&'))) + question.substring(question.indexOf('&'))
				: question.contains("%") ? question : encode(question);
		return get("/api/v1/search?q=" + query);
	}

	private JsonNode get(String path) {
		Http.Answer answer = this.http.get(path);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.json();
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
