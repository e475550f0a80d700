package org.secretome.api;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.secretome.Http;
import org.secretome.ServiceTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * The list contract, held against every collection with every filter and sort that it
 * declares.
 */
@ServiceTest
class ListContractTests {

	/** Fixed, so that a failure can be repeated. */
	private final Random random = new Random(20261124);

	@Autowired
	private Http http;

	@Autowired
	private List<Catalogue<?>> catalogues;

	@TestFactory
	Stream<DynamicTest> followingNextGivesEveryRecordOnceAndTheCsvHasAsManyRows() {
		return this.catalogues.stream()
			.flatMap((catalogue) -> questions(catalogue).stream()
				.map((question) -> dynamicTest(catalogue.path() + "?" + question, () -> walk(catalogue, question))));
	}

	private List<String> questions(Catalogue<?> catalogue) {
		List<String> questions = new ArrayList<>();
		questions.add("");
		catalogue.sorts().keySet().forEach((sort) -> {
			questions.add("sort=" + sort);
			questions.add("sort=-" + sort + ",slug".repeat(sort.equals("slug") ? 0 : 1));
		});
		catalogue.filters().values().forEach((filter) -> {
			questions.add(filter.name() + "=" + encode(filter.example()));
			if (filter.kind() != Catalogue.Filter.Kind.TEXT) {
				List<String> sorts = List.copyOf(catalogue.sorts().keySet());
				questions.add(filter.name() + "=!" + encode(filter.example()) + "&sort=-"
						+ sorts.get(this.random.nextInt(sorts.size())));
			}
		});
		return questions;
	}

	private void walk(Catalogue<?> catalogue, String question) throws IOException {
		JsonNode first = get("/api/v1/" + catalogue.path() + "?pageSize=0&" + question);
		long total = first.path("page").path("total").asLong();
		int size = (int) Math.max(1, Math.min(200, total / (2 + this.random.nextInt(4))));
		List<String> slugs = new ArrayList<>();
		String next = "/api/v1/" + catalogue.path() + "?pageSize=" + size + (question.isEmpty() ? "" : "&" + question);
		while (next != null) {
			Http.Answer answer = this.http.get(next);
			assertThat(answer.status()).as(answer.text()).isEqualTo(200);
			JsonNode page = answer.json();
			page.path("items").forEach((item) -> slugs.add(item.path("slug").asString()));
			assertThat(page.path("page").path("total").asLong()).isEqualTo(total);
			assertThat(answer.header("X-Total-Count")).isEqualTo(Long.toString(total));
			next = page.path("page").path("next").asString(null);
			assertThat(page.path("page").path("complete").asBoolean()).isEqualTo(next == null);
			assertThat(answer.header("Link")).isEqualTo((next != null) ? "<" + next + ">; rel=\"next\"" : "");
		}
		assertThat(slugs).hasSize((int) total).doesNotHaveDuplicates();
		List<CSVRecord> rows = csv("/api/v1/" + catalogue.path() + "?format=csv&" + question);
		assertThat(rows.stream().map((row) -> row.get("slug"))).containsExactlyElementsOf(slugs);
	}

	@TestFactory
	Stream<DynamicTest> everyExampleFindsSomething() {
		return filters((catalogue, filter) -> {
			long found = total(catalogue, filter.name() + "=" + encode(filter.example()));
			assertThat(found).isPositive();
		});
	}

	@TestFactory
	Stream<DynamicTest> notIsTheComplement() {
		return filters((catalogue, filter) -> {
			if (filter.kind() != Catalogue.Filter.Kind.TEXT) {
				String value = encode(filter.example());
				assertThat(
						total(catalogue, filter.name() + "=" + value) + total(catalogue, filter.name() + "=!" + value))
					.isEqualTo(total(catalogue, ""));
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> aFacetCountsWhatItsFilterFindsAndLeavesItselfAside() {
		return filters((catalogue, filter) -> {
			if (filter.facet() != null) {
				JsonNode counted = get("/api/v1/" + catalogue.path() + "?pageSize=0&facets=" + filter.name() + "&"
						+ filter.name() + "=" + encode(filter.example()));
				JsonNode values = counted.path("facets").path(0).path("values");
				assertThat(values).isNotEmpty();
				values.valueStream().limit(8).forEach((value) -> {
					String flat = catalogue.hasHierarchy() ? "&includeDescendants=false" : "";
					assertThat(total(catalogue,
							filter.name() + "=" + encode(value.path("value").asString().replace(",", "\\,")) + flat))
						.as(value.toString())
						.isEqualTo(value.path("count").asLong());
				});
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> everyFormatHoldsTheWholeResult() {
		return this.catalogues.stream().map((catalogue) -> dynamicTest(catalogue.path(), () -> {
			long total = total(catalogue, "");
			Http.Answer lines = this.http.get("/api/v1/" + catalogue.path() + "?format=ndjson&fields=slug");
			assertThat(lines.text().lines()).hasSize((int) total).allMatch((line) -> line.startsWith("{\"slug\":"));
			Http.Answer tabs = this.http.get("/api/v1/" + catalogue.path(), "Accept", "text/tab-separated-values");
			assertThat(tabs.header("Content-Type")).isEqualTo("text/tab-separated-values;charset=UTF-8");
			try (var rows = CSVFormat.TDF.builder()
				.setHeader()
				.setSkipHeaderRecord(true)
				.get()
				.parse(new StringReader(tabs.text()))) {
				assertThat(rows.getRecords()).hasSize((int) total);
			}
		}));
	}

	@Test
	void orIsACommaAndIsARepetition() {
		long vesicles = totalOf("components", "kind=VESICLE");
		long families = totalOf("components", "kind=FACTOR_FAMILY");
		assertThat(totalOf("components", "kind=VESICLE,FACTOR_FAMILY")).isEqualTo(vesicles + families);
		assertThat(totalOf("components", "kind=VESICLE&kind=FACTOR_FAMILY")).isZero();
	}

	@Test
	void aComponentStandsForItsDescendantsUnlessToldNot() {
		long all = totalOf("components", "parent=secretome");
		long direct = totalOf("components", "parent=secretome&includeDescendants=false");
		assertThat(direct).isPositive().isLessThan(all);
	}

	@Test
	void aRangeMayBeOpenOnEitherSide() {
		long all = totalOf("references", "year=..2100");
		assertThat(totalOf("references", "year=..2019") + totalOf("references", "year=2020..")).isEqualTo(all);
		assertThat(totalOf("references", "year=2020") + totalOf("references", "year=2021"))
			.isEqualTo(totalOf("references", "year=2020,2021"))
			.isEqualTo(totalOf("references", "year=2020..2021"));
	}

	@Test
	void freeTextNeedsEveryWordAndTakesWildcardsLiterally() {
		assertThat(totalOf("components", "q=vesicle%20extracellular")).isPositive()
			.isLessThanOrEqualTo(totalOf("components", "q=vesicle"));
		for (String odd : List.of("%25", "_", "!", "%5C", "'", "%22", "*:*", "a%20AND", "x".repeat(9000))) {
			assertThat(this.http.get("/api/v1/components?q=" + odd).status()).as(odd).isEqualTo(200);
		}
		assertThat(totalOf("components", "q=%25")).isLessThan(totalOf("components", ""));
	}

	@Test
	void onlyTheFieldsAskedForAreShown() {
		JsonNode item = get("/api/v1/components?pageSize=1&fields=slug,name").path("items").path(0);
		assertThat(item.propertyNames()).containsExactlyInAnyOrder("slug", "name");
	}

	@Test
	void theCsvHasTheFieldsAsColumns() throws IOException {
		List<CSVRecord> rows = csv("/api/v1/components?format=csv&fields=name,kind");
		assertThat(rows.get(0).getParser().getHeaderNames()).containsExactly("name", "kind");
	}

	@Test
	void nothingIsNullAndEveryRecordHasTypeSlugNameTimesVersionAndSelf() {
		for (Catalogue<?> catalogue : this.catalogues) {
			JsonNode item = get("/api/v1/" + catalogue.path() + "?pageSize=1").path("items").path(0);
			assertThat(item.propertyNames()).as(catalogue.path())
				.contains("type", "slug", "name", "createdAt", "updatedAt", "version", "links");
			assertThat(item.valueStream().noneMatch(JsonNode::isNull)).as(catalogue.path()).isTrue();
			String self = item.path("links").path("self").asString();
			assertThat(get(self).path("slug")).as(self).isEqualTo(item.path("slug"));
		}
	}

	@Test
	void everyReferenceThatARecordNamesCanBeRead() throws IOException {
		Set<String> known = new HashSet<>();
		csv("/api/v1/references?format=csv&fields=slug").forEach((row) -> known.add(row.get("slug")));
		for (Catalogue<?> catalogue : this.catalogues) {
			if (catalogue.fields().contains("references")) {
				for (CSVRecord row : csv("/api/v1/" + catalogue.path() + "?format=csv&fields=slug,references")) {
					if (!row.get("references").isEmpty()) {
						assertThat(known).as(catalogue.path() + " " + row.get("slug"))
							.contains(row.get("references").split("\\|", -1));
					}
				}
			}
		}
	}

	private Stream<DynamicTest> filters(Check check) {
		return this.catalogues.stream()
			.flatMap((catalogue) -> catalogue.filters()
				.values()
				.stream()
				.map((filter) -> dynamicTest(catalogue.path() + " " + filter.name(),
						() -> check.on(catalogue, filter))));
	}

	private long total(Catalogue<?> catalogue, String question) {
		return totalOf(catalogue.path(), question);
	}

	private long totalOf(String collection, String question) {
		return get("/api/v1/" + collection + "?pageSize=0&" + question).path("page").path("total").asLong();
	}

	private JsonNode get(String path) {
		Http.Answer answer = this.http.get(path.replaceAll("[?&]$", ""));
		assertThat(answer.status()).as(path + " " + answer.text()).isEqualTo(200);
		return answer.json();
	}

	private List<CSVRecord> csv(String path) throws IOException {
		Http.Answer answer = this.http.get(path.replaceAll("[?&]$", ""));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
		return CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(answer.text()))
			.getRecords();
	}

	private static String encode(String value) {
		return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8).replace("+", "%20");
	}

	private interface Check {

		void on(Catalogue<?> catalogue, Catalogue.Filter filter) throws Exception;

	}

}
