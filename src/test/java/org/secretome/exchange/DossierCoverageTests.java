package org.secretome.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that the dossier knows is lost on the way into the knowledge files. */
class DossierCoverageTests {

	private static final YAMLMapper YAML = new YAMLMapper();

	private static final Path LEFT_OUT = Path.of("docs", "data.md");

	private static final Path DOSSIER = Path.of("..", "shared", "knowledge", "dossier.yaml");

	/** What the dossier calls a result and what an evidence item calls it. */
	private static final Map<String, String> RANKING = Map.of("secretome_better", "FIRST_BETTER", "ev_better",
			"SECOND_BETTER", "mixed", "MIXED", "both_work_unranked", "BOTH_WORK_UNRANKED", "unknown", "NOT_REPORTED");

	private static Map<String, Entry> index;

	private static Map<String, Set<String>> written;

	private static Map<String, String> leftOut;

	@BeforeAll
	static void read() throws IOException {
		index = index();
		written = written();
		leftOut = leftOut();
	}

	@Test
	void everyEntryIsInTheFilesOrIsLeftOutWithAReason() {
		Map<String, List<String>> lost = index.values()
			.stream()
			.filter((entry) -> !written.containsKey(entry.id()) && !leftOut.containsKey(entry.id()))
			.collect(Collectors.groupingBy(Entry::section, TreeMap::new,
					Collectors.mapping(Entry::id, Collectors.toList())));

		print();
		assertThat(lost).isEmpty();
		assertThat(leftOut.values()).allSatisfy((reason) -> assertThat(reason).isNotBlank());
	}

	@Test
	void noEntryIsBothInTheFilesAndLeftOut() {
		assertThat(leftOut.keySet()).allSatisfy((id) -> assertThat(written.getOrDefault(id, Set.of())).isEmpty());
	}

	@Test
	void theFilesAndTheListOfWhatIsLeftOutKnowNoOtherEntries() {
		Set<String> unknown = new TreeSet<>(written.keySet());
		unknown.addAll(leftOut.keySet());
		unknown.removeAll(index.keySet());

		assertThat(unknown).isEmpty();
	}

	@Test
	void everyDirectComparisonIsCountedOnceAndAsTheDossierHasIt() throws IOException {
		Map<String, List<String>> rankings = new TreeMap<>();
		for (JsonNode item : records("evidence")) {
			if (item.path("comparisonClass").asString("").equals("DIRECT")) {
				item.path("dossierIds")
					.forEach((id) -> rankings.computeIfAbsent(id.asString(), (any) -> new ArrayList<>())
						.add(item.path("ranking").asString("")));
			}
		}

		Map<String, List<String>> expected = new TreeMap<>();
		index.values()
			.stream()
			.filter((entry) -> entry.comparisonClass().equals("direct"))
			.forEach((entry) -> expected.put(entry.id(),
					List.of(Objects.requireNonNull(RANKING.get(entry.direction())))));
		assertThat(expected).hasSize(33);
		assertThat(rankings).isEqualTo(expected);
	}

	@Test
	void theIndexIsThatOfTheDossier() throws IOException {
		Assumptions.assumeTrue(Files.exists(DOSSIER),
				() -> "The dossier is not beside the project (" + DOSSIER + "); its index is not compared with it");
		Map<String, Entry> now = new LinkedHashMap<>();
		YAML.readTree(Files.readString(DOSSIER)).properties().forEach((section) -> {
			for (JsonNode node : section.getValue()) {
				entry(section.getKey(), node).ifPresent((entry) -> now.put(entry.id(), entry));
			}
		});

		assertThat(index).isEqualTo(now);
	}

	/**
	 * Growth factors are known by their symbol; the article's contradictions have no id.
	 */
	private static Optional<Entry> entry(String section, JsonNode node) {
		String id = section.equals("growth_factors") ? "F-" + node.path("symbol").asString("").toUpperCase(Locale.ROOT)
				: node.path("id").asString("");
		if (id.isEmpty()) {
			return Optional.empty();
		}
		boolean comparison = section.equals("head_to_head");
		return Optional.of(new Entry(section, id, comparison ? node.path("direction").asString("") : "",
				comparison ? node.path("comparison_class").asString("") : ""));
	}

	private static void print() {
		Map<String, int[]> counts = new LinkedHashMap<>();
		for (Entry entry : index.values()) {
			int[] count = counts.computeIfAbsent(entry.section(), (any) -> new int[3]);
			count[0]++;
			count[1] += written.containsKey(entry.id()) ? 1 : 0;
			count[2] += leftOut.containsKey(entry.id()) ? 1 : 0;
		}
		counts.forEach((section, count) -> System.out.printf("%-20s %3d entries, %3d in the files, %2d left out%n",
				section, count[0], count[1], count[2]));
	}

	private static Map<String, Entry> index() throws IOException {
		Map<String, Entry> entries = new LinkedHashMap<>();
		try (InputStream in = Objects
			.requireNonNull(DossierCoverageTests.class.getResourceAsStream("/dossier-index.tsv"))) {
			new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach((line) -> {
				String[] cells = line.split("\t", -1);
				Entry twice = entries.put(cells[1], new Entry(cells[0], cells[1], cells[2], cells[3]));
				assertThat(twice).isNull();
			});
		}
		return entries;
	}

	/** Every id with the files that name it. */
	private static Map<String, Set<String>> written() throws IOException {
		Map<String, Set<String>> found = new TreeMap<>();
		for (Resource file : files("*")) {
			collect(YAML.readTree(file.getContentAsString(StandardCharsets.UTF_8)), String.valueOf(file.getFilename()),
					found);
		}
		return found;
	}

	private static void collect(JsonNode node, String file, Map<String, Set<String>> found) {
		node.path("dossierIds")
			.forEach((id) -> found.computeIfAbsent(id.asString(), (any) -> new HashSet<>()).add(file));
		node.forEach((child) -> collect(child, file, found));
	}

	private static List<JsonNode> records(String folder) throws IOException {
		List<JsonNode> records = new ArrayList<>();
		for (Resource file : files(folder)) {
			YAML.readTree(file.getContentAsString(StandardCharsets.UTF_8)).forEach(records::add);
		}
		return records;
	}

	private static Resource[] files(String folder) throws IOException {
		return new PathMatchingResourcePatternResolver().getResources("classpath:knowledge/" + folder + "/*.yaml");
	}

	/** The rows of the table under "Left out": id and reason. */
	private static Map<String, String> leftOut() throws IOException {
		String text = Files.readString(LEFT_OUT);
		int table = text.indexOf("\n## Left out");
		assertThat(table).as("the heading 'Left out' in " + LEFT_OUT).isPositive();
		Map<String, String> rows = new LinkedHashMap<>();
		Matcher row = Pattern.compile("(?m)^\\| ([A-Z0-9-]+) \\| ([^|]+) \\| ([^|]*) \\|$")
			.matcher(text.substring(table));
		while (row.find()) {
			rows.put(row.group(1), row.group(3));
		}
		return rows;
	}

	/** One entry of the dossier; direction and class only of comparisons. */
	private record Entry(String section, String id, String direction, String comparisonClass) {
	}

}
