package org.secretome.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secretome.Http;
import org.secretome.ServiceTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The question the base exists for, answered over HTTP from its own content. */
@ServiceTest
class ComparisonTests {

	private static final Set<String> RESTS_ON_SOURCES = Set.of("YES", "NO", "PARTIAL", "VALUE", "CONFLICTING");

	private static final Map<String, String> TALLY_OF_DIRECTION = Map.of("secretome_better", "firstBetter", "ev_better",
			"secondBetter", "equal", "equivalent", "mixed", "mixed", "both_work_unranked", "bothWorkUnranked",
			"unknown", "notReported");

	@Autowired
	private Http http;

	@Test
	void secretomeAndExosomeAreComparedInAtLeastFortyRowsOfAllDimensions() {
		JsonNode comparison = compare("secretome,exosome");
		assertThat(rows(comparison)).hasSizeGreaterThanOrEqualTo(40);
		assertThat(comparison.path("groups").valueStream().map((group) -> group.path("dimension").asString()))
			.containsExactly("definition", "composition", "size", "biogenesis", "markers", "isolation", "storage",
					"dose", "manufacturing", "efficacy", "safety", "regulation", "evidence-base");
		long answered = rows(comparison).stream()
			.filter((row) -> row.path("cells").valueStream().noneMatch((cell) -> state(cell).equals("UNKNOWN")))
			.count();
		assertThat(answered).isGreaterThanOrEqualTo(40);
	}

	@Test
	void withoutParametersSecretomeIsComparedWithExosome() {
		assertThat(this.http.get("/api/v1/comparisons").json()).isEqualTo(compare("secretome,exosome"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "secretome,exosome", "exosome,microvesicle", "soluble-fraction,growth-factor,cytokine",
			"secretome,exosome,product/exoflo,product/plated-serum,conditioned-medium,platelet-extract",
			"product/xoglo,preparation/platelet-exosome-product" })
	void noCellThatSaysAnythingIsWithoutReferencesAndNoUnknownCellHasAny(String subjects) {
		rows(compare(subjects)).forEach((row) -> row.path("cells").forEach((cell) -> {
			String where = row.path("attribute").asString() + " " + cell;
			if (RESTS_ON_SOURCES.contains(state(cell))) {
				assertThat(cell.path("references")).as(where).isNotEmpty();
			}
			if (state(cell).equals("UNKNOWN")) {
				assertThat(cell.path("references")).as(where).isEmpty();
				assertThat(cell.path("evidence").asInt()).as(where).isZero();
			}
			cell.path("statements")
				.forEach((statement) -> assertThat(statement.path("references")).as(where).isNotEmpty());
		}));
	}

	@Test
	void gapsAreListed() {
		JsonNode comparison = compare("secretome,exosome");
		List<String> unknown = rows(comparison).stream()
			.flatMap((row) -> row.path("cells")
				.valueStream()
				.filter((cell) -> state(cell).equals("UNKNOWN"))
				.map((cell) -> row.path("attribute").asString() + "/" + cell.path("subject").asString()))
			.toList();
		assertThat(comparison.path("gaps").valueStream().map(JsonNode::asString)).containsExactlyElementsOf(unknown);
	}

	@Test
	void theHeadToHeadTallyIsThatOfTheDirectStudiesOfTheDossier() throws IOException {
		Map<String, Long> expected;
		try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/dossier-index.tsv"));
				var index = CSVFormat.TDF.builder()
					.setHeader()
					.setSkipHeaderRecord(true)
					.get()
					.parse(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)))) {
			expected = index.stream()
				.filter((entry) -> entry.get("comparison_class").equals("direct"))
				.collect(Collectors.groupingBy(
						(entry) -> Objects.requireNonNull(TALLY_OF_DIRECTION.get(entry.get("direction"))),
						Collectors.counting()));
		}
		JsonNode tally = compare("secretome,exosome").path("headToHead");
		TALLY_OF_DIRECTION.values()
			.forEach((count) -> assertThat(tally.path(count).asLong()).as(count)
				.isEqualTo(expected.getOrDefault(count, 0L)));
		assertThat(tally.path("studies").asLong())
			.isEqualTo(expected.values().stream().mapToLong(Long::longValue).sum());
	}

	@Test
	void theTallyIsCountedFromTheEvidenceThatItPointsTo() {
		JsonNode tally = compare("secretome,exosome").path("headToHead");
		JsonNode evidence = this.http.get(tally.path("evidence").asString() + "&pageSize=200").json();
		Map<String, Long> rankings = evidence.path("items")
			.valueStream()
			.map((item) -> item.path("ranking").asString())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		assertThat(tally.path("firstBetter").asLong()).isEqualTo(rankings.getOrDefault("FIRST_BETTER", 0L));
		assertThat(tally.path("secondBetter").asLong()).isEqualTo(rankings.getOrDefault("SECOND_BETTER", 0L));
		assertThat(tally.path("studies").asLong()).isEqualTo(evidence.path("page").path("total").asLong());
	}

	@Test
	void theTallyTurnsWithTheSubjects() {
		JsonNode one = compare("secretome,exosome").path("headToHead");
		JsonNode other = compare("exosome,secretome").path("headToHead");
		assertThat(other.path("firstBetter")).isEqualTo(one.path("secondBetter"));
		assertThat(other.path("secondBetter")).isEqualTo(one.path("firstBetter"));
		assertThat(other.path("mixed")).isEqualTo(one.path("mixed"));
	}

	@Test
	void neitherSideWinsTheHeadToHeadStudiesAndTheComparisonSaysSo() throws IOException {
		String claim = "whole-secretome-outperforms-its-vesicles-in-models";
		JsonNode assessment = this.http.get("/api/v1/claims/" + claim + "/assessment").json();
		assertThat(assessment.path("verdict").asString()).isEqualTo("CONFLICTING");
		assertThat(assessment.path("support").asDouble()).isPositive();
		assertThat(assessment.path("refute").asDouble()).isPositive();
		for (String subjects : List.of("secretome,exosome", "exosome,secretome", "secretome,extracellular-vesicle")) {
			JsonNode comparison = compare(subjects);
			JsonNode shown = comparison.path("headToHead").path("verdicts");
			assertThat(shown).as(subjects).hasSize(1);
			assertThat(shown.path(0).path("claim").asString()).isEqualTo(claim);
			assertThat(shown.path(0).path("verdict")).isEqualTo(assessment.path("verdict"));
			assertThat(shown.path(0).path("certainty")).isEqualTo(assessment.path("certainty"));
			JsonNode cell = cell(comparison, "better-in-laboratory", subjects.startsWith("exosome") ? 1 : 0);
			assertThat(state(cell)).isEqualTo("CONFLICTING");
			assertThat(cell.path("claims").toString()).contains(claim);
			assertThat(cell.path("contradictions").toString()).contains(claim);
			assertThat(cell.path("evidence").asInt()).as("both sides and the mixed ones")
				.isEqualTo(assessment.path("tally").path("SUPPORTS").asInt()
						+ assessment.path("tally").path("REFUTES").asInt()
						+ assessment.path("tally").path("MIXED").asInt());
			assertThat(this.http.get("/api/v1/comparisons?format=markdown&subjects=" + subjects).text())
				.contains(claim + ": CONFLICTING (VERY_LOW)");
		}
	}

	@Test
	void whatTheArticleSaysOfTheTwoIsAnsweredWithAVerdict() {
		Map<String, String> verdicts = Map.of("whole-secretome-outperforms-exosomes-in-patients", "INSUFFICIENT",
				"it-is-known-which-of-the-two-suits-which-condition", "PRELIMINARY_REFUTATION",
				"secretome-freezes-better-than-exosomes", "REFUTED", "secretome-is-the-same-as-exosomes", "REFUTED",
				"secretome-contains-soluble-factors-and-vesicles", "SUPPORTED");
		verdicts.forEach((slug, verdict) -> {
			JsonNode claim = this.http.get("/api/v1/claims/" + slug).json();
			assertThat(claim.path("verdict").asString()).as(slug).isEqualTo(verdict);
			assertThat(this.http.get("/api/v1/claims/" + slug + "/appearances").text()).as(slug)
				.contains("onedaymd-secretome-exosome");
		});
	}

	@Test
	void registeredTrialsAreCountedByMaterialPhaseAndStatus() {
		JsonNode comparison = compare("secretome,exosome");
		for (int subject = 0; subject < 2; subject++) {
			String material = (subject == 0) ? "secretome" : "extracellular-vesicle";
			JsonNode list = this.http
				.get("/api/v1/references?pageSize=0&facets=trialStatus,trialPhase&trialMaterial=" + material)
				.json();
			long total = list.path("page").path("total").asLong();
			assertThat(cell(comparison, "registered-trials", subject).path("quantities")
				.path(0)
				.path("quantity")
				.path("max")
				.asLong()).isEqualTo(total).isPositive();
			JsonNode byStatus = cell(comparison, "registered-trials-by-status", subject);
			assertThat(byStatus.path("statements")
				.valueStream()
				.mapToLong((statement) -> statement.path("quantity").path("max").asLong())
				.sum()).isEqualTo(total);
			assertThat(byStatus.path("statements")).hasSize(list.path("facets").path(0).path("values").size());
		}
		assertThat(this.http.get("/api/v1/references?pageSize=0&trialMaterial=secretome,extracellular-vesicle")
			.json()
			.path("page")
			.path("total")
			.asLong()).isEqualTo(49);
	}

	@Test
	void aPartAndItsWholeAreNamedAsSuchAndWarnedAbout() {
		JsonNode comparison = compare("secretome,exosome");
		assertThat(comparison.path("relation").path("kind").asString()).isEqualTo("WHOLE_AND_PART");
		assertThat(comparison.path("caveats").toString()).contains("part of the other");
		assertThat(compare("extracellular-vesicle,exosome").path("relation").path("kind").asString())
			.isEqualTo("KIND_OF");
		assertThat(compare("exosome,microvesicle").path("relation").path("kind").asString()).isEqualTo("SIBLINGS");
		assertThat(compare("secretome,product/exoflo").has("relation")).isFalse();
	}

	@Test
	void moleculesInCommonAreThoseThatTheListsFind() {
		JsonNode molecules = compare("secretome,exosome").path("molecules");
		for (String set : List.of("onlyFirst", "both", "onlySecond")) {
			assertThat(this.http.get(molecules.path("links").path(set).asString() + "&pageSize=0")
				.json()
				.path("page")
				.path("total")).as(set).isEqualTo(molecules.path(set));
		}
		assertThat(molecules.path("onlySecond").asInt()).as("what is in the part is in the whole").isZero();
	}

	@Test
	void onlyTheDimensionsAskedForAreShown() {
		assertThat(this.http.get("/api/v1/comparisons?dimensions=size,dose")
			.json()
			.path("groups")
			.valueStream()
			.map((group) -> group.path("dimension").asString())).containsExactly("size", "dose");
	}

	@Test
	void theSummaryCountsEachRowOnce() {
		JsonNode comparison = compare("secretome,exosome,microvesicle");
		JsonNode summary = comparison.path("summary");
		assertThat(Stream.of("same", "overlapping", "different", "notComparable", "unknown")
			.mapToInt((word) -> summary.path(word).asInt())
			.sum()
				+ rows(comparison).stream()
					.filter((row) -> row.path("agreement").asString().equals("CONFLICTING"))
					.count())
			.isEqualTo(summary.path("rows").asInt())
			.isEqualTo(rows(comparison).size());
	}

	@Test
	void theTableHasALineForEachCellAndTheDocumentARowForEachRow() throws IOException {
		int rows = rows(compare("secretome,exosome")).size();
		String csv = this.http.get("/api/v1/comparisons?format=csv").text();
		try (var table = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(csv))) {
			assertThat(table.getRecords()).hasSize(2 * rows);
		}
		Http.Answer markdown = this.http.get("/api/v1/comparisons", "Accept", "text/markdown");
		assertThat(markdown.header("Content-Type")).startsWith("text/markdown");
		assertThat(markdown.text()).startsWith("# Secretome and Exosome").contains("| Diameter |");
	}

	private JsonNode compare(String subjects) {
		Http.Answer answer = this.http.get("/api/v1/comparisons?subjects=" + subjects);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.json();
	}

	private static List<JsonNode> rows(JsonNode comparison) {
		return comparison.path("groups").valueStream().flatMap((group) -> group.path("rows").valueStream()).toList();
	}

	private static JsonNode cell(JsonNode comparison, String attribute, int subject) {
		return rows(comparison).stream()
			.filter((row) -> row.path("attribute").asString().equals(attribute))
			.findFirst()
			.orElseThrow()
			.path("cells")
			.path(subject);
	}

	private static String state(JsonNode cell) {
		return cell.path("state").asString();
	}

}
