package org.secretome.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secretome.Http;
import org.secretome.ServiceTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of sets draws and lists what the API counts. */
@ServiceTest
class SetsPageTests {

	private static final String SETS = "A.detectedIn=secretome&B.detectedIn=exosome,microvesicle&C.family=growth-factor"
			+ "&D.kind=PROTEIN&D.dataset=curated-knowledge";

	@Autowired
	private Http http;

	@Test
	void everyCombinationIsABarAndARowOfTheTable() {
		JsonNode answer = api(SETS + "&return=INTERSECTIONS");
		assertThat(answer.path("intersections").size()).isGreaterThan(5);
		String page = page("/sets?" + SETS);
		List<String> counts = answer.path("intersections")
			.valueStream()
			.map((row) -> row.path("count").asString())
			.toList();
		assertThat(texts("text-anchor=\"middle\">([^<]*)</text>", page)).isEqualTo(counts);
		assertThat(texts("<th scope=\"row\"><a href=\"/sets\\?[^\"]*#molecules\"[^>]*>([^<]*)</a>", page))
			.isEqualTo(counts);
		for (JsonNode row : answer.path("intersections")) {
			String href = row.path("items").asString().replace("/api/v1/set-operations", "/sets") + "#molecules";
			assertThat(texts("href=\"(" + Pattern.quote(href.replace("&", "&amp;")) + ")\"", page)).as(href).hasSize(2);
		}
		answer.path("sets")
			.forEach((set) -> assertThat(page)
				.contains("<td class=\"number\">" + set.path("size").asString() + "</td>"));
	}

	@Test
	void aBarLeadsToItsMoleculesAndToNoOthers() {
		for (JsonNode row : api(SETS + "&return=INTERSECTIONS").path("intersections")) {
			String query = row.path("items").asString().replaceFirst(".*\\?", "");
			String page = page("/sets?" + query);
			assertThat(page).contains("Molecules listed: " + row.path("count").asString() + "<");
			assertThat(slugs(page))
				.isEqualTo(api(query).path("items").valueStream().map((item) -> item.path("slug").asString()).toList());
			assertThat(texts("aria-current=\"(true)\"", page)).as("the bar that was chosen").hasSize(1);
			assertThat(texts("text-anchor=\"middle\">([^<]*)</text>", page)).hasSizeGreaterThan(5);
		}
	}

	@Test
	void theListGoesOnToItsEnd() {
		JsonNode answer = api("A.detectedIn=secretome&B.detectedIn=exosome&pageSize=0");
		List<String> seen = new ArrayList<>();
		String path = "/sets?A.detectedIn=secretome&B.detectedIn=exosome&pageSize=150";
		while (path != null) {
			String page = page(path);
			seen.addAll(slugs(page));
			List<String> next = texts("class=\"button\" href=\"([^\"#]*)#molecules\" rel=\"nofollow next\"", page);
			path = next.isEmpty() ? null : next.get(0).replace("&amp;", "&");
		}
		assertThat(seen).doesNotHaveDuplicates().hasSize(answer.path("total").asInt()).hasSizeGreaterThan(300);
	}

	@Test
	void theExampleIsAQuestionThatTheBaseAnswers() {
		JsonNode answer = api(
				"A.detectedIn=secretome&A.family=growth-factor&B.detectedIn=exosome&B.family=growth-factor"
						+ "&C.detectedIn=microvesicle&C.family=growth-factor&expression=A-(B%7CC)&return=COUNT");
		String page = page("/sets");
		assertThat(page).contains("<strong>" + answer.path("total").asString() + "</strong> of ",
				"in A (Secretome), not recorded in B (Exosome) or C (Microvesicle)", "In all sets: Growth factor",
				"does not mean that it is absent", "href=\"/molecules/areg\"");
		assertThat(answer.path("total").asInt()).isGreaterThan(100);
	}

	@Test
	void everyReadyQuestionHasAnAnswer() {
		List<String> ready = texts("<li><a href=\"(/sets\\?[^\"]*)\" rel=\"nofollow\">[^<]{20,}</a></li>",
				page("/sets"));
		assertThat(ready).hasSizeGreaterThan(2).allSatisfy((href) -> {
			String path = href.replace("&amp;", "&");
			assertThat(page(path)).doesNotContain("Molecules listed: 0<");
			assertThat(api(path.substring(path.indexOf('?') + 1)).path("total").asInt()).isPositive();
		});
		assertThat(page("/sets")).as("nothing is recorded of that").doesNotContain("size-exclusion chromatography");
	}

	@Test
	void aChoiceOfTheFormFindsSomething() {
		String page = page("/sets");
		for (String condition : List.of("detectedIn", "notDetectedIn", "family", "kind", "isolationMethod", "cellType",
				"sourceSpecies", "dataset")) {
			List<String> select = texts("(?s)<select id=\"D\\." + condition + "\"[^>]*>(.*?)</select>", page);
			select.stream()
				.flatMap((options) -> texts("<option value=\"([^\"]+)\"", options).stream())
				.forEach((word) -> assertThat(
						api("A." + condition + "=" + word + "&return=COUNT").path("sets").path(0).path("size").asInt())
					.as(condition + " " + word)
					.isPositive());
		}
		assertThat(page).contains("<option value=\"exosome\">Exosome</option>",
				"<option value=\"PROTEIN\">protein</option>", "<input type=\"text\" id=\"A.minStudies\"");
	}

	@Test
	void whatWasAskedForStaysInTheForm() {
		String page = page("/sets?A.detectedIn=secretome&A.detectedIn=!exosome&A.year=2010..&A.minStudies=2"
				+ "&Other.detectedIn=exosome,microvesicle");
		assertThat(page).contains("<option value=\"secretome\" selected=\"selected\">Secretome</option>",
				"<option value=\"!exosome\" selected=\"selected\">not Exosome</option>",
				"<option value=\"2010..\" selected=\"selected\">", "name=\"A.minStudies\" value=\"2\"",
				"<option value=\"exosome,microvesicle\" selected=\"selected\">Exosome or Microvesicle</option>",
				"<legend>Set Other</legend>");
	}

	@Test
	void emptyFieldsAreLeftOutOfTheAddress() {
		Http.Answer answer = this.http.get("/sets?A.detectedIn=exosome&A.family=&A.minStudies=&B.detectedIn=secretome"
				+ "&B.kind=&C.detectedIn=&expression=A+-+B", "Accept", "text/html");
		assertThat(answer.status()).isEqualTo(302);
		URI location = URI.create(answer.header("Location"));
		assertThat(location.getRawPath()).isEqualTo("/sets");
		assertThat(location.getRawQuery())
			.isEqualTo("A.detectedIn=exosome&B.detectedIn=secretome&expression=A%20-%20B");
	}

	@Test
	void aQuestionCanBeSharedAndDownloaded() {
		String page = page("/sets?A.detectedIn=exosome&B.detectedIn=secretome&expression=B-A");
		assertThat(page).contains("href=\"/sets?A.detectedIn=exosome&amp;B.detectedIn=secretome&amp;expression=B-A\"");
		List<String> links = texts("href=\"(/api/v1/set-operations[^\"]*)\"", page);
		assertThat(links).anyMatch((link) -> link.endsWith("return=INTERSECTIONS&amp;format=csv"))
			.anyMatch((link) -> link.endsWith("return=INTERSECTIONS"))
			.anyMatch((link) -> link.endsWith("&amp;format=csv") && !link.contains("return"));
		assertThat(links).allSatisfy(
				(link) -> assertThat(this.http.get(link.replace("&amp;", "&")).status()).as(link).isEqualTo(200));
	}

	@ParameterizedTest
	@CsvSource({ "A.detectedIn=&B.detectedIn=,sets,none is given", "expression=A,sets,none is given",
			"A.detectedIn=exosome,sets,one is given",
			"A.kind=RNA&B.kind=RNA&C.kind=RNA&D.kind=RNA&E.kind=RNA&F.kind=RNA&G.kind=RNA,sets,7 are given",
			"A.detectedIn=exosme&B.detectedIn=secretome,A.detectedIn,<code>exosome</code>",
			"A.detectedIn=exosome&B.nope=3,B.nope,is not a condition",
			"A.detectedIn=exosome&B.minStudies=x,B.minStudies,whole number",
			"A.detectedIn=exosome&B.kind=PROTEN,B.kind,<code>PROTEIN</code>",
			"A.detectedIn=exosome&B.kind=RNA&expression=A-,expression,At position 3",
			"A.detectedIn=exosome&B.kind=RNA&expression=A,B,does not occur in the expression",
			"A.detectedIn=exosome&B.kind=RNA&cursor=x,cursor,cursor",
			"A.detectedIn=exosome&B.kind=RNA&subject=x,subject,is not a parameter" })
	void whatIsWrongIsSaidByTheParameter(String query, String parameter, String hint) {
		Http.Answer answer = this.http.get("/sets?" + query, "Accept", "text/html");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.header("ETag")).isEmpty();
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		String page = answer.text().replace("&#39;", "'");
		assertThat(page)
			.contains("<code>" + parameter + "</code>", hint, "This question cannot be answered",
					"<details class=\"panel\" open=\"open\">")
			.doesNotContain("<svg role=\"group\"");
		if (page.contains("id=\"" + parameter + "\"")) {
			assertThat(page).containsPattern("aria-invalid=\"true\"[^>]* id=\"" + Pattern.quote(parameter) + "\"|id=\""
					+ Pattern.quote(parameter) + "\"[^>]*aria-invalid=\"true\"");
		}
		Http.Answer problem = this.http.get("/sets?" + query, "Accept", "application/json");
		assertThat(problem.status()).isEqualTo(400);
		assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
		assertThat(problem.json().path("errors").path(0).path("parameter").asString()).isEqualTo(parameter);
	}

	@Test
	void thePageStaysSmallWhateverItIsAskedFor() {
		for (String many : List.of("&S%d.detectedIn=exosome", "&A.detectedIn=exosome%d")) {
			StringBuilder query = new StringBuilder("/sets?A.detectedIn=exosome&B.detectedIn=secretome");
			for (int i = 0; i < 900; i++) {
				query.append(String.format(many, i));
			}
			Http.Answer answer = this.http.get(query.toString(), "Accept", "text/html");
			assertThat(answer.status()).isIn(400, 422);
			assertThat(answer.bytes().length).isLessThan(200_000);
		}
	}

	@Test
	void whatSomebodyTypesIsShownAsTextOnly() {
		String page = this.http
			.get("/sets?A.detectedIn=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&B.kind=RNA", "Accept", "text/html")
			.text();
		assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
	}

	private JsonNode api(String query) {
		Http.Answer answer = this.http.get("/api/v1/set-operations?" + query);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.json();
	}

	private String page(String path) {
		Http.Answer answer = this.http.get(path, "Accept", "text/html");
		assertThat(answer.status()).as(path).isEqualTo(200);
		return answer.text().replace("&#39;", "'");
	}

	private static List<String> slugs(String page) {
		return texts("<th scope=\"row\"><a href=\"/molecules/([^\"]*)\"", page);
	}

	private static List<String> texts(String pattern, String page) {
		return Pattern.compile(pattern).matcher(page).results().map((found) -> found.group(1)).toList();
	}

}
