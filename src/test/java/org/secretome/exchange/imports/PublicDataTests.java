package org.secretome.exchange.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secretome.Http;
import org.secretome.TestDatabase;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The public data sets as they are published, imported beside the shipped content; what
 * is known of them from elsewhere must be in the base, and questions about them have the
 * same answer over HTTP and in plain SQL.
 */
@Tag("database")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({ Importing.class, Http.class })
@EnabledIf(value = "isThere", disabledReason = "The folder ../shared/data with the public data sets is missing")
class PublicDataTests {

	private static final Path DATA = Path.of("../shared/data");

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	/** What each import said, by data set. */
	private static final Map<String, ImportDetail> DONE = new HashMap<>();

	@Autowired
	private Importing importing;

	@Autowired
	private Http http;

	static boolean isThere() {
		return Files.isDirectory(DATA);
	}

	@BeforeAll
	static void everythingIsImported(@Autowired Importing importing) throws IOException {
		for (String[] set : new String[][] { { "hgnc", "hgnc", "hgnc", ".gz" },
				{ "exocarta", "exocarta", "exocarta", ".txt" },
				{ "vesiclepedia", "vesiclepedia", "vesiclepedia", ".txt" },
				{ "gmt", "gene-ontology", "go", ".gmt" } }) {
			DONE.put(set[1], importing.run(set[0], set[1], files(set[2], set[3])));
		}
	}

	@Test
	void everyRowIsInTheBaseOrOnTheListOfRejectedRows() {
		assertThat(DONE.values()).allSatisfy((done) -> {
			assertThat(done.summary().message()).isEqualTo("Complete.");
			assertThat(this.importing.count(
					"select count(*) from import_rejection r join import_job j on j.id = r.job_id " + "where j.slug = '"
							+ done.summary().slug() + "' and r.severity = 'REJECTED' and r.reason <> ''"))
				.as("rejected with a reason")
				.isEqualTo(done.summary().rejected());
		});
		assertThat(done("hgnc").rowsRead()).isEqualTo(43_882);
		assertThat(done("exocarta").rowsRead()).isEqualTo(286 + this.importing.observations("exocarta"));
		assertThat(done("vesiclepedia").rowsRead())
			.isEqualTo(3_481 + this.importing.observations("vesiclepedia") + done("vesiclepedia").rejected());
		assertThat(done("vesiclepedia").rejected()).isEqualTo(11);
		assertThat(done("exocarta").rejected() + done("gene-ontology").rejected() + done("hgnc").rejected()).isZero();
	}

	@Test
	void exocarta() {
		assertThat(sources("exocarta")).containsExactlyInAnyOrder(46_878L, 286L);
		assertThat(this.importing.observations("exocarta")).isEqualTo(46_878);
		assertThat(this.importing
			.count("select count(*) from observation_summary o join molecule m on m.slug = o.molecule "
					+ "where o.dataset = 'exocarta' and m.kind = 'PROTEIN' and m.species = 'human'"))
			.isEqualTo(32_085);
		assertThat(this.importing
			.strings("select m.symbol || ' ' || count(distinct o.preparation) from observation_summary o "
					+ "join molecule m on m.slug = o.molecule where o.dataset = 'exocarta' and m.kind = 'PROTEIN' "
					+ "and m.species = 'human' group by m.slug, m.symbol order by count(distinct o.preparation) desc, m.symbol "
					+ "fetch first 4 rows only"))
			.containsExactly("CD9 74", "PDCD6IP 74", "ACTB 67", "CD63 66");
		assertThat(
				this.importing.strings("select distinct molecule from observation_summary where dataset = 'exocarta' "
						+ "and molecule in ('cd9', 'cd63')"))
			.hasSize(2);
	}

	@Test
	void vesiclepedia() {
		assertThat(sources("vesiclepedia")).containsExactlyInAnyOrder(3_481L, 22_858L, 4_031L, 38L, 4_438L);
		assertThat(this.importing.count("select count(*) from preparation where dataset_slug = 'vesiclepedia' "
				+ "and slug in (select preparation_slug from preparation_raw where column_name = 'EXPERIMENT ID')"))
			.isEqualTo(3_481);
		assertThat(this.importing.count("select count(distinct raw_value) from preparation_raw r join preparation p "
				+ "on p.slug = r.preparation_slug where p.dataset_slug = 'vesiclepedia' and column_name = 'PUBMED ID'"))
			.as("with 0, which stands for none")
			.isEqualTo(619);
		for (String[] rows : new String[][] { { "mirna", "22847" }, { "lipid", "4031" }, { "ptm", "38" },
				{ "gpad", "4438" } }) {
			assertThat(this.importing
				.count("select count(*) from observation where slug like 'vesiclepedia-" + rows[0] + "-%'")).as(rows[0])
				.isEqualTo(Long.parseLong(rows[1]));
		}
	}

	@Test
	void lipidsThatASpreadsheetMadeTimesAreRepairedAndFlagged() {
		assertThat(this.importing.strings("select raw_value from import_rejection where severity = 'FLAGGED' "
				+ "and reason like 'a spreadsheet had%'"))
			.hasSize(188)
			.allSatisfy((time) -> assertThat(time).matches("[0-9.]+"))
			.contains("1.833333333", "1.91875", "2");
		assertThat(this.importing.strings("select symbol from molecule where kind = 'LIPID' and retired_at is null"))
			.hasSizeGreaterThan(500)
			.noneMatch((name) -> name.matches("[0-9.,]+"));
		for (String name : List.of("44:0", "46:3", "48:0")) {
			assertThat(this.importing.count(
					"select count(*) from observation_summary where dataset = 'vesiclepedia' and molecule in (select slug "
							+ "from molecule where kind = 'LIPID' and symbol = '" + name + "')"))
				.as(name)
				.isPositive();
		}
	}

	@Test
	void geneOntology() {
		for (String[] set : new String[][] { { "GO:0070062", "exosome", "2109" },
				{ "GO:0005615", "extracellular-space", "3284" }, { "GO:1990742", "microvesicle", "5" } }) {
			assertThat(this.importing
				.count("select count(*) from observation_summary o join observation x on x.slug = o.slug "
						+ "where o.dataset = 'gene-ontology' and not x.curated and o.component = '" + set[1]
						+ "' and o.locator like '" + set[0] + "%'"))
				.as(set[1])
				.isEqualTo(Long.parseLong(set[2]));
		}
		for (String[] family : new String[][] { { "cytokine", "GO:0005125", "237" },
				{ "growth-factor", "GO:0008083", "162" } }) {
			assertThat(this.importing.count("select count(*) from molecule_imported_family where component_slug = '"
					+ family[0] + "' and locator like '" + family[1] + "%'"))
				.as(family[0])
				.isEqualTo(Long.parseLong(family[2]));
		}
	}

	@Test
	void growthFactorsOutsideOfVesiclesAreTheSameOverHttpAndInSql() {
		SortedSet<String> answer = answer("A.detectedIn=extracellular-space&B.family=growth-factor&C.detectedIn=exosome"
				+ "&D.detectedIn=microvesicle&expression=(A%26B)-C-D");

		assertThat(answer).hasSizeGreaterThan(50)
			.isEqualTo(inSql(found("extracellular-space", "", 1)
					+ " intersect select molecule_slug from molecule_family where component_slug = 'growth-factor' except "
					+ found("exosome", "", 1) + " except " + found("microvesicle", "", 1)));
	}

	/**
	 * No experiment of these files took exosomes of mesenchymal cells by size exclusion,
	 * so that the first question has the empty answer; the others ask for less.
	 */
	@ParameterizedTest
	@CsvSource({ "size-exclusion-chromatography, mesenchymal-stem-cell, 2, false", ", mesenchymal-stem-cell, 2, true",
			"size-exclusion-chromatography, , 1, true",
			"differential-ultracentrifugation, mesenchymal-stem-cell, 1, true" })
	void moleculesOfAMethodAndACellAreTheSameOverHttpAndInSql(String method, String cell, int studies, boolean any) {
		String conditions = "";
		StringBuilder set = new StringBuilder("A.detectedIn=exosome&A.minStudies=" + studies);
		if (method != null) {
			set.append("&A.isolationMethod=").append(method);
			conditions += has("preparation_step", "method_slug", method);
		}
		if (cell != null) {
			set.append("&A.cellType=").append(cell);
			conditions += has("preparation_cell_type", "cell_type", cell);
		}
		SortedSet<String> answer = answer(set + "&B.detectedIn=microvesicle&expression=A-B");

		assertThat(answer)
			.isEqualTo(inSql(found("exosome", conditions, studies) + " except " + found("microvesicle", "", 1)));
		assertThat(!answer.isEmpty()).isEqualTo(any);
	}

	/** The whole answer, once the index has what was imported. */
	private SortedSet<String> answer(String question) {
		long exocarta = this.importing.count("select count(distinct molecule) from observation_summary "
				+ "where dataset = 'exocarta' and result in ('DETECTED', 'ENRICHED')");
		long ontology = this.importing.count("select count(distinct molecule) from observation_summary "
				+ "where dataset = 'gene-ontology' and result in ('DETECTED', 'ENRICHED')");
		Instant end = Instant.now().plus(PATIENCE);
		JsonNode sets = null;
		while (sets == null || sets.path(0).path("size").asLong() != exocarta
				|| sets.path(1).path("size").asLong() != ontology) {
			assertThat(Instant.now()).as("the index has what was imported: " + sets).isBefore(end);
			sets = this.http.get("/api/v1/set-operations?A.dataset=exocarta&B.dataset=gene-ontology&return=COUNT")
				.json()
				.path("sets");
		}
		Http.Answer answer = this.http.get("/api/v1/set-operations?" + question + "&format=csv");
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return new TreeSet<>(
				answer.text().lines().skip(1).map((line) -> line.substring(0, line.indexOf(','))).toList());
	}

	private SortedSet<String> inSql(String query) {
		return new TreeSet<>(this.importing.strings(query));
	}

	/**
	 * Found in a component or what lies below it, by so many studies. What was found in a
	 * preparation was found in everything that this was taken for, as far as it lies
	 * below what the finding names.
	 */
	private static String found(String component, String conditions, int studies) {
		return "(select m.slug from molecule m join observation o on o.molecule_id = m.id "
				+ "join reference r on r.id = o.reference_id left join preparation p on p.id = o.preparation_id "
				+ "where m.retired_at is null and o.result in ('DETECTED', 'ENRICHED')" + conditions
				+ " and (o.component_id in (select c.id from component c join component_closure z "
				+ "on z.descendant_slug = c.slug where z.ancestor_slug = '" + component + "') "
				+ "or (o.preparation_id, o.component_id) in (select t.id, c.id from preparation_component x "
				+ "join preparation t on t.slug = x.preparation_slug "
				+ "join component_closure z on z.descendant_slug = x.component_slug and z.ancestor_slug = '" + component
				+ "' join component_closure b on b.descendant_slug = x.component_slug "
				+ "join component c on c.slug = b.ancestor_slug)) group by m.slug "
				+ "having count(distinct r.study_cluster) >= " + studies + ")";
	}

	private static String has(String table, String column, String word) {
		return " and p.slug in (select preparation_slug from " + table + " where " + column + " = '" + word + "')";
	}

	private static ImportJob done(String dataset) {
		return Objects.requireNonNull(DONE.get(dataset)).summary();
	}

	private static List<Long> sources(String dataset) {
		return Objects.requireNonNull(DONE.get(dataset)).sources().stream().map(ImportDetail.Source::rows).toList();
	}

	private static Path[] files(String folder, String end) throws IOException {
		try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
			Path[] found = files.filter((file) -> file.toString().endsWith(end)).sorted().toArray(Path[]::new);
			assertThat(List.of(found)).as(Arrays.toString(found)).isNotEmpty();
			return found;
		}
	}

}
