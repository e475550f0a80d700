package org.secretome.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.secretome.Http;
import org.secretome.ServiceTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A page shows what the API returns. */
@ServiceTest
class PageContentTests {

	@Autowired
	private Http http;

	@Test
	void homeAnswersTheQuestionFromTheComparison() {
		JsonNode comparison = this.http.get("/api/v1/comparisons").json();
		String home = page("/");
		assertThat(home).contains(comparison.path("relation").path("text").asString(),
				"Head to head: " + comparison.path("headToHead").path("studies").asInt() + " studies",
				"not a systematic review");
		for (String slug : List.of("secretome", "exosome", "soluble-fraction")) {
			assertThat(home).contains(this.http.get("/api/v1/components/" + slug).json().path("plain").asString());
		}
		JsonNode conflicts = this.http.get("/api/v1/claims?verdict=CONFLICTING&sort=-evidence&pageSize=5").json();
		assertThat(home).contains(conflicts.path("page").path("total").asInt() + " of ");
		conflicts.path("items").forEach((claim) -> assertThat(home).contains(claim.path("name").asString()));
	}

	@Test
	void theTellingRowsDifferOrConflictAndTheSurestComeFirst() {
		List<String> labels = texts("<th scope=\"row\"><a href=\"/compare/[^\"]*\">([^<]*)</a></th>", page("/"));
		List<String> order = List.of("HIGH", "MODERATE", "LOW", "VERY_LOW", "");
		List<Integer> places = new ArrayList<>();
		JsonNode comparison = this.http.get("/api/v1/comparisons").json();
		for (String label : labels) {
			comparison.path("groups")
				.valueStream()
				.flatMap((group) -> group.path("rows").valueStream())
				.filter((row) -> row.path("label").asString().equals(label))
				.forEach((row) -> {
					assertThat(row.path("agreement").asString().equals("DIFFERENT") || row.path("cells")
						.valueStream()
						.anyMatch((cell) -> cell.path("state").asString().equals("CONFLICTING"))).as(label).isTrue();
					places.add(row.path("cells")
						.valueStream()
						.mapToInt((cell) -> order.indexOf(cell.path("certainty").asString("")))
						.min()
						.orElseThrow());
				});
		}
		assertThat(places).hasSize(10).isSorted();
	}

	@Test
	void everyRecordedSizeOfTheDrawingNamesItsSource() {
		String home = page("/");
		JsonNode sizes = this.http.get("/api/v1/components/exosome/characteristics").json().path("items");
		sizes.valueStream()
			.filter((value) -> value.path("attribute").asString().equals("diameter"))
			.forEach((value) -> value.path("references")
				.forEach((reference) -> assertThat(home).contains(">" + reference.asString() + "</a>")));
	}

	@Test
	void theMatrixHasEveryRowOfTheAnswerInTheOrderAskedFor() {
		JsonNode comparison = this.http.get("/api/v1/comparisons?subjects=secretome,exosome").json();
		List<String> rows = texts("<tr id=\"([^\"]*)\">", page("/compare?subjects=secretome,exosome"));
		assertThat(rows).isEqualTo(comparison.path("groups")
			.valueStream()
			.flatMap((group) -> group.path("rows").valueStream())
			.map((row) -> row.path("attribute").asString())
			.toList());
		List<String> gaps = texts("<tr id=\"([^\"]*)\">", page("/compare?subjects=secretome,exosome&first=gaps"));
		assertThat(gaps).containsExactlyInAnyOrderElementsOf(rows);
		int unknown = comparison.path("summary").path("unknown").asInt();
		assertThat(gaps.subList(0, unknown)).allSatisfy((row) -> assertThat(
				comparison.path("gaps").valueStream().anyMatch((gap) -> gap.asString().startsWith(row + "/")))
			.isTrue());
	}

	@Test
	void aCellLeadsToItsClaimsEvidenceAndReferences() {
		String row = page("/compare/works-in-patients?subjects=secretome,exosome");
		JsonNode cell = this.http.get("/api/v1/comparisons?subjects=secretome,exosome&dimensions=efficacy")
			.json()
			.path("groups")
			.path(0)
			.path("rows")
			.path(0)
			.path("cells")
			.path(1);
		assertThat(cell.path("claims")).isNotEmpty();
		cell.path("claims")
			.forEach((claim) -> assertThat(row).contains("/claims/" + claim.asString(),
					this.http.get("/api/v1/claims/" + claim.asString()).json().path("name").asString()));
		assertThat(cell.path("references")).isNotEmpty();
		cell.path("references").forEach((reference) -> assertThat(row).contains(">" + reference.asString() + "</a>"));
		assertThat(row).contains("evidence items take a side");
	}

	@Test
	void aComparisonCanBeSharedAndDownloaded() {
		String page = page("/compare?subjects=exosome&subjects=microvesicle&dimensions=size&first=contradictions");
		assertThat(page)
			.contains("href=\"/compare?subjects=exosome,microvesicle&amp;dimensions=size&amp;first=contradictions\"");
		for (String format : List.of("csv", "markdown")) {
			String address = "/api/v1/comparisons?subjects=exosome,microvesicle&dimensions=size&format=" + format;
			assertThat(page).contains("href=\"" + address.replace("&", "&amp;") + "\"");
			assertThat(this.http.get(address).status()).isEqualTo(200);
		}
	}

	@Test
	void aListShowsWhatTheApiLists() {
		for (String query : List.of("", "?kind=VESICLE", "?kind=VESICLE,FRACTION&q=vesicle",
				"?pageSize=5&sort=-name")) {
			List<String> names = this.http.get("/api/v1/components" + query)
				.json()
				.path("items")
				.valueStream()
				.map((item) -> item.path("name").asString())
				.toList();
			assertThat(texts("<h2><a href=\"/components/[^\"]*\">([^<]*)</a></h2>", page("/components" + query)))
				.isEqualTo(names);
		}
	}

	@Test
	void theNextPageContinuesTheList() {
		List<String> seen = new ArrayList<>();
		String path = "/glossary?pageSize=50";
		while (path != null) {
			String page = page(path);
			seen.addAll(texts("<h2><a href=\"[^\"]*\">([^<]*)</a></h2>", page));
			List<String> next = texts("class=\"button\" href=\"([^\"]*)\" rel=\"nofollow next\"", page);
			path = next.isEmpty() ? null : next.get(0).replace("&amp;", "&");
		}
		assertThat(seen)
			.hasSize(this.http.get("/api/v1/glossary?pageSize=0").json().path("page").path("total").asInt());
	}

	@Test
	void aFacetNarrowsTheListAndAnotherClickWidensItAgain() {
		String narrowed = page("/components?kind=VESICLE");
		assertThat(narrowed).contains("id=\"kind-FRACTION\" href=\"/components?kind=VESICLE,FRACTION\"",
				"id=\"kind-VESICLE\" href=\"/components\"");
	}

	@Test
	void aMoleculeShowsItsStudiesByComponentAndDataSet() {
		List<String> studies = this.http.get("/api/v1/molecules/egf/localisation")
			.json()
			.path("items")
			.valueStream()
			.flatMap((place) -> place.path("studiesByDataset").valueStream())
			.map(JsonNode::asString)
			.toList();
		assertThat(studies).isNotEmpty();
		assertThat(texts("<td><strong class=\"number\">(\\d+)</strong>", page("/molecules/egf"))).isEqualTo(studies);
	}

	@Test
	void aTrialOfTheMethodologyGivesTheVerdictOfThePreview() {
		JsonNode preview = this.http
			.post("/api/v1/assessments/preview", """
					{"profile": "THERAPEUTIC", "evidence": [
					 {"id": "EVD-1", "dir": "SUPPORTS", "design": "RCT", "n": 25},
					 {"id": "EVD-2", "dir": "REFUTES", "design": "COHORT", "rob": "LOW"}]}""", "Content-Type",
					"application/json")
			.json();
		String page = page("/methodology?profile=THERAPEUTIC&dir=SUPPORTS&design=RCT&rob=&n=25&sponsor="
				+ "&dir=REFUTES&design=COHORT&rob=LOW&n=&sponsor=");
		assertThat(page).contains(preview.path("inputHash").asString(),
				"<td class=\"number\">" + preview.path("support").asString() + "</td>");
	}

	private String page(String path) {
		Http.Answer answer = this.http.get(path, "Accept", "text/html");
		assertThat(answer.status()).as(path).isEqualTo(200);
		return answer.text().replace("&#39;", "'");
	}

	private static List<String> texts(String pattern, String page) {
		return Pattern.compile(pattern).matcher(page).results().map((found) -> found.group(1)).toList();
	}

}
