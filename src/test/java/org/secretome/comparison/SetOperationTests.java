package org.secretome.comparison;

import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secretome.Http;
import org.secretome.ServiceTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Set operations over HTTP, on the content that is shipped. */
@ServiceTest
class SetOperationTests {

	private static final String PATH = "/api/v1/set-operations";

	private static final String LOST = "A.detectedIn=extracellular-space&B.family=growth-factor&C.detectedIn=exosome"
			+ "&D.detectedIn=microvesicle&expression=" + encode("(A & B) - (C | D)");

	/** Molecules found in a component; of imported experiments with several, too. */
	private static final String FOUND_IN = """
			select o.molecule_id from observation o
			join component c on c.id = o.component_id
			join reference r on r.id = o.reference_id
			left join preparation p on p.id = o.preparation_id
			where o.result in ('DETECTED', 'ENRICHED') and (
			    c.slug in (select z.descendant_slug from component_closure z where z.ancestor_slug = '%1$s')
			    or exists (select 1 from preparation_component x
			        join component_closure z on z.descendant_slug = x.component_slug and z.ancestor_slug = '%1$s'
			        join component_closure y on y.descendant_slug = x.component_slug and y.ancestor_slug = c.slug
			        where x.preparation_slug = p.slug))
			""";

	@Autowired
	private Http http;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void growthFactorsThatAreLostWithExosomesAgreeWithSql() {
		List<String> expected = this.jdbc
			.sql("""
					select m.slug from molecule m where m.retired_at is null
					    and m.slug in (select f.molecule_slug from molecule_family f
					        join component_closure z on z.descendant_slug = f.component_slug and z.ancestor_slug = 'growth-factor')
					    and m.id in (%s) and m.id not in (%s) and m.id not in (%s)
					"""
				.formatted(FOUND_IN.formatted("extracellular-space"), FOUND_IN.formatted("exosome"),
						FOUND_IN.formatted("microvesicle")))
			.query(String.class)
			.list();
		assertThat(expected).hasSizeGreaterThan(50);
		assertThat(slugs(LOST)).containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void foundInExosomesByChromatographyFromMesenchymalCellsAgreesWithSql() {
		for (int studies : new int[] { 1, 2 }) {
			List<String> expected = this.jdbc.sql("""
					select m.slug from molecule m where m.retired_at is null
					    and m.id in (%s and exists (select 1 from preparation_step s where s.preparation_slug = p.slug
					            and s.method_slug = 'size-exclusion-chromatography')
					        and exists (select 1 from preparation_cell_type t where t.preparation_slug = p.slug
					            and t.cell_type = 'mesenchymal-stem-cell')
					        group by o.molecule_id having count(distinct r.study_cluster) >= %d)
					    and m.id not in (%s)
					""".formatted(FOUND_IN.formatted("exosome"), studies, FOUND_IN.formatted("microvesicle")))
				.query(String.class)
				.list();
			assertThat(slugs("A.detectedIn=exosome&A.isolationMethod=size-exclusion-chromatography"
					+ "&A.cellType=mesenchymal-stem-cell&A.minStudies=" + studies
					+ "&B.detectedIn=microvesicle&expression=A%20-%20B"))
				.containsExactlyInAnyOrderElementsOf(expected);
		}
	}

	@Test
	void anAddressAndABodyGetTheSameAnswer() {
		JsonNode byAddress = get(LOST + "&difference=OPEN&pageSize=3");
		JsonNode byBody = post(
				"""
						{"expression": "(A & B) - (C | D)", "sets": {"A": {"detectedIn": "extracellular-space"},
						 "B": {"family": "growth-factor"}, "C": {"detectedIn": ["exosome"]}, "D": {"detectedIn": "microvesicle"}},
						 "difference": "OPEN", "pageSize": 3, "return": "ITEMS"}
						""",
				200)
			.json();
		assertThat(byBody).isEqualTo(byAddress);
		assertThat(get(byBody.path("links").path("self").asString().replaceFirst(".*\\?", "") + "&pageSize=3"))
			.isEqualTo(byBody);
	}

	@Test
	void pagesAddUpToTheTotalAndToTheTable() throws IOException {
		List<String> slugs = slugs(LOST);
		assertThat(slugs).doesNotHaveDuplicates().isSorted();
		assertThat(get(LOST + "&pageSize=0").path("total").asInt()).isEqualTo(slugs.size());
		assertThat(get(LOST + "&return=COUNT").path("total").asInt()).isEqualTo(slugs.size());
		assertThat(table(LOST).stream().map((row) -> row.get("slug"))).containsExactlyElementsOf(slugs);
	}

	@Test
	void aCursorContinuesItsOwnQuestionOnly() {
		String next = get(LOST + "&pageSize=3").path("page").path("next").asString();
		String cursor = next.replaceFirst(".*cursor=", "");
		assertThat(get("A.detectedIn=secretome&cursor=" + cursor, 400).path("type").asString())
			.isEqualTo("/problems/cursor-mismatch");
		assertThat(get(LOST + "&cursor=x", 400).path("type").asString()).isEqualTo("/problems/cursor-mismatch");
		assertThat(get(LOST + "&pageSize=7&cursor=" + cursor).path("items")).hasSize(7);
	}

	@Test
	void everyItemSaysWhoPutItThere() {
		JsonNode answer = get(LOST + "&pageSize=200");
		for (JsonNode item : answer.path("items")) {
			assertThat(words(item.path("sets"))).as(item.toString()).containsExactly("A", "B");
			assertThat(item.path("studies").asInt()).isPositive();
			assertThat(item.path("datasets")).isNotEmpty();
			assertThat(item.path("references")).isNotEmpty();
			assertThat(item.path("absentFrom").isArray()).isTrue();
		}
		for (JsonNode set : answer.path("sets")) {
			if (!set.path("name").asString().equals("B")) {
				assertThat(set.path("references")).as(set.toString()).isNotEmpty();
			}
		}
	}

	@Test
	void membershipByFamilyAloneIsSaidByTheMolecule() {
		for (JsonNode item : get("A.family=growth-factor").path("items")) {
			assertThat(item.path("measurements").asInt()).isZero();
			assertThat(item.path("references")).isNotEmpty();
		}
	}

	@Test
	void strictKeepsRecordedAbsenceAndSaysHowManyAreLeftOut() {
		// The shipped content records few failures to detect, so the set subtracted is of
		// those.
		String question = "A.detectedIn=secretome&B.notDetectedIn=extracellular-vesicle&expression=A-B";
		JsonNode open = get(question);
		JsonNode strict = get(question + "&difference=STRICT");
		JsonNode absence = strict.path("absence");
		assertThat(strict.path("total").asInt()).isPositive().isLessThan(open.path("total").asInt());
		assertThat(absence.path("leftOut").asInt())
			.isEqualTo(open.path("total").asInt() - strict.path("total").asInt());
		assertThat(open.path("absence").path("recorded")).isEqualTo(strict.path("total"));
		assertThat(open.path("absence").path("leftOut").asInt()).isZero();
		for (JsonNode item : strict.path("items")) {
			assertThat(item.path("absentFrom").path(0).path("set").asString()).isEqualTo("B");
			assertThat(item.path("absentFrom").path(0).path("references")).isNotEmpty();
		}
		assertThat(strict.path("caveats").toString()).contains(absence.path("leftOut").asString());
	}

	@Test
	void intersectionsAreExactAndAddUp() throws IOException {
		String question = "A.detectedIn=extracellular-space&B.family=growth-factor,cytokine&C.detectedIn=exosome&return=INTERSECTIONS";
		JsonNode answer = get(question);
		int sum = 0;
		for (JsonNode row : answer.path("intersections")) {
			sum += row.path("count").asInt();
			assertThat(this.http.get(row.path("items").asString() + "&pageSize=0").json().path("total"))
				.as(row.toString())
				.isEqualTo(row.path("count"));
		}
		assertThat(answer.path("total").asInt()).isEqualTo(sum);
		for (JsonNode set : answer.path("sets")) {
			int inSet = answer.path("intersections")
				.valueStream()
				.filter((row) -> words(row.path("sets")).contains(set.path("name").asString()))
				.mapToInt((row) -> row.path("count").asInt())
				.sum();
			assertThat(set.path("size").asInt()).isEqualTo(inSet);
		}
		List<CSVRecord> rows = table(question);
		assertThat(rows).hasSameSizeAs(answer.path("intersections"));
		assertThat(rows.get(0).getParser().getHeaderNames()).containsExactly("A", "B", "C", "count");
		assertThat(rows.get(0).get("count")).isEqualTo(answer.path("intersections").path(0).path("count").asString());
	}

	@Test
	void studiesOfTheResultAreThoseOfAllItsSets() {
		int any = get("A.detectedIn=secretome&minStudies=1").path("total").asInt();
		JsonNode two = get("A.detectedIn=secretome&minStudies=2&pageSize=200");
		assertThat(two.path("total").asInt()).isPositive().isLessThan(any);
		two.path("items").forEach((item) -> assertThat(item.path("studies").asInt()).isGreaterThan(1));
		assertThat(get("A.family=growth-factor&minStudies=1").path("total").asInt()).isZero();
	}

	@Test
	void withoutSetsItAsksWhatExosomesLack() {
		assertThat(get("").path("expression").asString()).isEqualTo("A - B");
		assertThat(get("").path("total"))
			.isEqualTo(this.http.get("/api/v1/comparisons").json().path("molecules").path("onlyFirst"));
	}

	@Test
	void aSetLinksToTheSameMoleculesAsAList() {
		JsonNode answer = get(
				"A.detectedIn=secretome&A.detectedIn=!exosome&A.family=growth-factor&B.dataset=gene-ontology"
						+ "&B.includeDescendants=false&C.minStudies=2");
		for (JsonNode set : answer.path("sets")) {
			JsonNode list = this.http.get(set.path("links").path("molecules").asString() + "&pageSize=0").json();
			assertThat(list.path("page").path("total")).as(set.toString()).isEqualTo(set.path("size"));
		}
	}

	@Test
	void answersToAddressesAreCachedAndThoseToBodiesAreNot() {
		Http.Answer first = this.http.get(PATH + "?" + LOST);
		assertThat(this.http.get(PATH + "?" + LOST, "If-None-Match", first.header("ETag")).status()).isEqualTo(304);
		assertThat(post("{\"sets\": {\"A\": {\"kind\": \"PROTEIN\"}}}", 200).header("Cache-Control"))
			.isEqualTo("no-store");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			A.detectIn=exosome                ; unknown-parameter ; A.detectIn         ; A.detectedIn
			A.detectedIn=exosom               ; invalid-value     ; A.detectedIn       ; exosome
			A.detectedIn=exosome,mikrovesicle ; invalid-value     ; A.detectedIn       ; microvesicle
			A.detectedIn=!exosom              ; invalid-value     ; A.detectedIn       ; exosome
			A.detectedIn=                     ; invalid-value     ; A.detectedIn       ;
			A.isolationMethod=ultrafiltraton  ; invalid-value     ; A.isolationMethod  ; ultrafiltration
			A.kind=PROTIEN                    ; invalid-value     ; A.kind             ; PROTEIN
			A.year=soon                       ; invalid-value     ; A.year             ;
			A.year=2020..2010                 ; invalid-value     ; A.year             ;
			A.minStudies=0                    ; invalid-value     ; A.minStudies       ;
			A.minStudies=many                 ; invalid-value     ; A.minStudies       ;
			A.includeDescendants=false        ; invalid-value     ; A                  ;
			A.kind=RNA&A.includeDescendants=0 ; invalid-value     ; A.includeDescendants ;
			A.q=egf                           ; unknown-parameter ; A.q                ;
			diference=STRICT                  ; unknown-parameter ; diference          ; difference
			difference=STRIKT                 ; invalid-value     ; difference         ; STRICT
			return=ITEM                       ; invalid-value     ; return             ; ITEMS
			minStudies=-1                     ; invalid-value     ; minStudies         ;
			pageSize=201                      ; invalid-value     ; pageSize           ;
			1.detectedIn=exosome              ; unknown-parameter ; 1.detectedIn       ; A.detectedIn
			expression=A%20-                  ; invalid-value     ; expression         ;
			expression=A-D                    ; invalid-value     ; expression         ;
			expression=A                      ; invalid-value     ; B                  ;
			expression=A-B&expression=B-A     ; invalid-value     ; expression         ;
			""")
	void aFaultInAnAddressNamesItsPlace(String query, String type, String parameter, String suggestion) {
		JsonNode problem = get(query, 400);
		assertThat(problem.path("type").asString()).isEqualTo("/problems/" + type);
		JsonNode fault = problem.path("errors")
			.valueStream()
			.filter((error) -> error.path("parameter").asString().equals(parameter))
			.findFirst()
			.orElseThrow(() -> new AssertionError(problem.toString()));
		assertThat(fault.path("detail").asString()).isNotBlank();
		assertThat(fault.path("suggestion").asString(null)).isEqualTo(suggestion);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			[]                                                                    ; ~~
			{}                                                                    ; /sets
			{"sets": {}}                                                          ; /sets
			{"sets": []}                                                          ; /sets
			{"sets": {"A": 1}}                                                    ; /sets/A
			{"sets": {"A": {}}}                                                   ; /sets/A
			{"sets": {"A": {"detectedIn": null}}}                                 ; /sets/A/detectedIn
			{"sets": {"A": {"detectedIn": {"a": 1}}}}                             ; /sets/A/detectedIn
			{"sets": {"A": {"detectedIn": []}}}                                   ; /sets/A/detectedIn
			{"sets": {"A": {"detectedIn": "exosom"}}}                             ; /sets/A/detectedIn
			{"sets": {"A": {"detectIn": "exosome"}}}                              ; /sets/A/detectIn
			{"sets": {"A/B": {"kind": "RNA"}}}                                    ; /sets/A~1B
			{"sets": {"A": {"kind": "RNA"}}, "expression": "A &"}                 ; /expression
			{"sets": {"A": {"kind": "RNA"}}, "expression": {}}                    ; /expression
			{"sets": {"A": {"kind": "RNA"}}, "expression": null}                  ; /expression
			{"sets": {"A": {"kind": "RNA"}, "B": {"kind": "RNA"}}, "expression": "A"} ; /sets/B
			{"sets": {"A": {"kind": "RNA"}}, "difference": "NONE"}                ; /difference
			{"sets": {"A": {"kind": "RNA"}}, "expresion": "A"}                    ; /expresion
			{"sets": {"A": {"kind": "RNA"}}, "minStudies": 1.5}                   ; /minStudies
			{"sets": {"A": {"kind": "RNA"}}, "pageSize": 1000}                    ; /pageSize
			""")
	void aFaultInABodyPointsToItsPlace(String body, String pointer) {
		JsonNode problem = post(body, 422).json();
		assertThat(problem.path("type").asString()).isEqualTo("/problems/validation-failed");
		assertThat(problem.path("errors").valueStream().map((error) -> error.path("pointer").asString()))
			.contains((pointer != null) ? pointer : "");
	}

	@Test
	void everyFaultIsReportedAtOnce() {
		JsonNode problem = post(
				"""
						{"sets": {"A": {"detectedIn": "exosom", "knd": "RNA"}, "B": {"family": "growth"}}, "expression": "A ! B",
						 "return": "ALL"}
						""",
				422)
			.json();
		assertThat(problem.path("errors")).hasSize(5);
	}

	@Test
	void whatNoAnswerCouldHoldIsTooComplex() {
		StringBuilder nine = new StringBuilder();
		for (char name = 'A'; name < 'J'; name++) {
			nine.append(name).append(".kind=RNA&");
		}
		StringBuilder values = new StringBuilder("A.detectedIn=exosome");
		for (int i = 0; i < 200; i++) {
			values.append(",exosome");
		}
		for (String query : List.of(nine.substring(0, nine.length() - 1), values.toString(),
				"expression=" + encode("A - ".repeat(300) + "B"),
				"expression=" + encode("(".repeat(21) + "A - B" + ")".repeat(21)))) {
			assertThat(get(query, 422).path("type").asString()).isEqualTo("/problems/query-too-complex");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "\"A\"", "{\"sets\":" })
	void whatIsNoJsonIsMalformed(String body) {
		Http.Answer answer = this.http.post(PATH, body, "Content-Type", "application/json");
		assertThat(answer.status()).isIn(400, 422);
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
	}

	private List<String> slugs(String query) {
		List<String> slugs = new ArrayList<>();
		String next = PATH + "?" + query + "&pageSize=17";
		while (next != null) {
			Http.Answer answer = this.http.get(next);
			assertThat(answer.status()).as(answer.text()).isEqualTo(200);
			answer.json().path("items").forEach((item) -> slugs.add(item.path("slug").asString()));
			next = answer.json().path("page").path("next").asString(null);
		}
		return slugs;
	}

	private List<CSVRecord> table(String query) throws IOException {
		Http.Answer answer = this.http.get(PATH + "?" + query, "Accept", "text/csv");
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).startsWith("text/csv");
		return CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(answer.text()))
			.getRecords();
	}

	private JsonNode get(String query) {
		return get(query, 200);
	}

	private JsonNode get(String query, int status) {
		Http.Answer answer = this.http.get(PATH + (query.isEmpty() ? "" : "?" + query));
		assertThat(answer.status()).as(answer.text()).isEqualTo(status);
		return answer.json();
	}

	private Http.Answer post(String body, int status) {
		Http.Answer answer = this.http.post(PATH, body, "Content-Type", "application/json");
		assertThat(answer.status()).as(answer.text()).isEqualTo(status);
		return answer;
	}

	private static List<String> words(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).toList();
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
