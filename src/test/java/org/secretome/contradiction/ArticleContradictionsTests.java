package org.secretome.contradiction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secretome.Http;
import org.secretome.ServiceTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The contradictions of the article that are known from the dossier, by the ids of the
 * dossier: which of them the rules find.
 */
@ServiceTest
class ArticleContradictionsTests {

	private static final Pattern SLUG = Pattern.compile("`([a-z-]+--[a-z0-9-]+)`");

	@Autowired
	private Http http;

	private final Map<String, Set<String>> ids = new HashMap<>();

	@BeforeEach
	void readTheIdsOfTheDossier() throws IOException {
		for (JsonNode claim : records("claims")) {
			for (JsonNode said : claim.path("appearances")) {
				keep("claim/" + claim.path("slug").asString() + " " + said.path("locator").asString(""), said);
			}
		}
		for (JsonNode component : records("components")) {
			for (JsonNode value : component.path("characteristics")) {
				keep("component/" + component.path("slug").asString() + " " + value.path("attribute").asString(),
						value);
			}
		}
		for (JsonNode status : records("regulation")) {
			keep("regulatory-status/" + status.path("slug").asString() + " " + status.path("jurisdiction").asString(),
					status);
		}
	}

	@ParameterizedTest
	@CsvSource({ "SAME_SOURCE,S53,S54,OPEN", "SAME_SOURCE,S53,S58,OPEN", "LABEL_IDENTITY,,,OPEN",
			"SAME_SOURCE,S49,S51,EXPLAINED", "OPPOSITE_PREDICATE,S49,S51,EXPLAINED", "SAME_SOURCE,S63,S64,OPEN",
			"SAME_SOURCE,S46,S06,OPEN", "CLASS_MEMBER,S46,,OPEN", "OPPOSITE_PREDICATE,S46,,OPEN",
			"SAME_SOURCE,S60,S14,OPEN", "SAME_SOURCE,S60,S67,OPEN", "STATEMENT_VS_REGULATOR,S60,G01,OPEN",
			"STATEMENT_VS_REGULATOR,S60,G31,OPEN", "OPPOSITE_PREDICATE,S23,D10,OPEN", "QUANTITY,S21,D21,OPEN",
			"QUANTITY,S21,D27,OPEN", "CLASS_MEMBER,S22,D10,OPEN", "OPPOSITE_PREDICATE,S22,D10,OPEN",
			"STATEMENT_VS_REGULATOR,S14,,OPEN", "STATEMENT_VS_REGULATOR,S70,G11,OPEN",
			"STATEMENT_VS_REGULATOR,S69,,OPEN", "STATEMENT_VS_REGULATOR,S63,G01,OPEN", "OPPOSITE_PREDICATE,S66,,OPEN",
			"SAME_SOURCE,S65,S66,OPEN" })
	void theRulesFind(ContradictionKind kind, String one, String other, ContradictionStatus status) {
		assertThat(sides(kind, status)).as(kind + " " + one + " " + other)
			.anySatisfy((sides) -> assertThat((stands(sides.get(0), one) && stands(sides.get(1), other))
					|| (stands(sides.get(1), one) && stands(sides.get(0), other)))
				.isTrue());
	}

	/** Nobody on record says the opposite of it; the evidence only goes against it. */
	@Test
	void theRulesDoNotFindThatFreezingIsNoUniqueAdvantage() {
		for (ContradictionKind kind : ContradictionKind.values()) {
			for (ContradictionStatus status : ContradictionStatus.values()) {
				assertThat(sides(kind, status).stream().flatMap(List::stream).flatMap(Set::stream))
					.doesNotContain("S30");
			}
		}
		assertThat(this.http.get("/api/v1/claims/secretome-freezes-better-than-exosomes")
			.json()
			.path("verdict")
			.asString()).isEqualTo("REFUTED");
	}

	@Test
	void everyContradictionThatThePageOnCurationNamesIsFound() throws IOException {
		Set<String> named = SLUG.matcher(Files.readString(Path.of("docs", "curation.md")))
			.results()
			.map((result) -> result.group(1))
			.collect(Collectors.toSet());
		Set<String> found = new HashSet<>();
		this.http.get("/api/v1/contradictions?pageSize=200")
			.json()
			.path("items")
			.forEach((item) -> found.add(item.path("slug").asString()));
		assertThat(named).hasSizeGreaterThan(11);
		assertThat(found).containsAll(named);
	}

	private static boolean stands(Set<String> side, String id) {
		return id == null || side.contains(id);
	}

	/** The ids of both sides of every contradiction of a kind. */
	private List<List<Set<String>>> sides(ContradictionKind kind, ContradictionStatus status) {
		return this.http.get("/api/v1/contradictions?pageSize=200&kind=" + kind + "&status=" + status)
			.json()
			.path("items")
			.valueStream()
			.map((item) -> this.http.get(item.path("links").path("self").asString()).json())
			.map((one) -> List.of(idsOf(one.path("left")), idsOf(one.path("right"))))
			.toList();
	}

	private Set<String> idsOf(JsonNode side) {
		Set<String> found = new HashSet<>();
		side.path("entries")
			.forEach((entry) -> found.addAll(this.ids
				.getOrDefault(entry.path("record").asString() + " " + entry.path("locator").asString(""), Set.of())));
		return found;
	}

	private void keep(String key, JsonNode node) {
		node.path("dossierIds")
			.forEach((id) -> this.ids.computeIfAbsent(key, (any) -> new HashSet<>()).add(id.asString()));
	}

	private static List<JsonNode> records(String folder) throws IOException {
		List<JsonNode> records = new ArrayList<>();
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath:knowledge/" + folder + "/*.yaml")) {
			new YAMLMapper().readTree(file.getContentAsString(StandardCharsets.UTF_8)).forEach(records::add);
		}
		return records;
	}

}
