package org.secretome.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secretome.Http;
import org.secretome.ServiceTest;
import org.secretome.Statements;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** From every product of the shipped content to the evidence on it, over HTTP. */
@ServiceTest
class TraceTests {

	private static final int MOST_BYTES = 200_000;

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@Test
	void plateletExtractSoldAsExosomesIsTracedToOpinionsAndGaps() {
		JsonNode trace = trace("plated-serum");
		assertThat(node(trace, "label/plated-serum").path("state").asString()).isEqualTo("SAYS_MORE");
		assertThat(node(trace, "justified-term/platelet-extract").path("state").asString()).isEqualTo("JUSTIFIED");
		assertThat(ids(trace, "component")).containsExactly("component/platelet-extract");
		assertThat(node(trace, "identity-rung/exosome").path("state").asString()).isEqualTo("NOT_KNOWN");
		assertThat(ids(trace, "donor")).hasSize(1);
		assertThat(node(trace, "claim/plated-serum-contains-exosomes").path("state").asString())
			.isEqualTo("INSUFFICIENT");
		assertThat(gaps(trace)).contains("particle-analysis", "dose", "dose-method", "storage", "isolation", "making",
				"molecules", "regulatory-status", "controlled-study", "independent-evidence");
		assertThat(gaps(trace)).as("two series of patients are on record").doesNotContain("study", "evidence");
		assertThat(edges(trace)).contains("product/plated-serum PREPARED_AS preparation/plated-platelet-extract",
				"preparation/plated-platelet-extract DESCRIBED_AS component/platelet-extract",
				"preparation/plated-platelet-extract GAP gap/particle-analysis", "gap/dose GAP gap/dose-method",
				"product/plated-serum CLAIMED claim/plated-serum-reduces-facial-redness",
				"claim/plated-serum-reduces-facial-redness EVIDENCE evidence/plated-serum-reduces-facial-redness--kaufman2023",
				"evidence/plated-serum-reduces-facial-redness--kaufman2023 TAKEN_FROM reference/kaufman2023");
	}

	@Test
	void fibroblastConditionedMediumIsWhatItIsAndItsStudyIsAGap() {
		JsonNode trace = trace("tns-advanced-plus");
		assertThat(node(trace, "justified-term/conditioned-medium").path("state").asString()).isEqualTo("JUSTIFIED");
		assertThat(node(trace, "identity-rung/conditioned-medium").path("state").asString()).isEqualTo("MET");
		assertThat(ids(trace, "cell-type")).containsExactly("cell-type/fibroblast");
		assertThat(ids(trace, "step")).hasSize(2);
		assertThat(node(trace, "claim/tns-advanced-plus-improves-photoaged-skin").path("state").asString())
			.isEqualTo("NO_COUNTED_EVIDENCE");
		assertThat(edges(trace)).contains(
				"claim/tns-advanced-plus-improves-photoaged-skin GAP gap/evidence/claim/tns-advanced-plus-improves-photoaged-skin");
		assertThat(gaps(trace))
			.contains("particle-analysis", "dose", "dose-method", "storage", "isolation", "molecules", "study",
					"tissue")
			.doesNotContain("making", "component", "identity", "preparation");
		assertThat(edges(trace)).as("what others found in such media is told apart")
			.contains("component/conditioned-medium FOUND_IN_THIS_KIND molecule/il6");
	}

	@Test
	void aProductWithoutPreparationAnswersWithAChainOfGaps() {
		JsonNode trace = trace("exo-rna");
		assertThat(edges(trace)).contains("product/exo-rna GAP gap/preparation", "gap/preparation GAP gap/donor",
				"gap/preparation GAP gap/component", "gap/preparation GAP gap/particle-analysis",
				"product/exo-rna GAP gap/claims", "gap/claims GAP gap/evidence");
		assertThat(node(trace, "label/exo-rna").path("state").asString()).isEqualTo("NOT_KNOWN");
		assertThat(ids(trace, "regulatory-status")).hasSize(1);
	}

	@Test
	void everyGapSaysWhatIsMissingWhyItMattersAndWhereItBelongs() {
		for (String slug : products()) {
			for (JsonNode gap : nodes(trace(slug), "gap")) {
				assertThat(gap.path("state").asString()).isEqualTo("UNKNOWN");
				assertThat(gap.path("label").asString()).endsWith(".");
				assertThat(gap.path("why").asString()).endsWith(".");
				assertThat(gap.path("references")).isEmpty();
				assertThat(gap.path("links").path("collection").asString())
					.isEqualTo("/api/v1/" + gap.path("collection").asString());
			}
		}
		TraceRules.read()
			.links()
			.stream()
			.map((link) -> link.gap().collection())
			.distinct()
			.forEach((collection) -> assertThat(this.http.get("/api/v1/" + collection + "?pageSize=0").status())
				.as(collection)
				.isEqualTo(200));
	}

	@Test
	void everyTraceIsAGraphWithoutLooseEndsAndNamesExistingReferencesOnly() {
		Set<String> citable = Set.copyOf(slugs("/api/v1/references?pageSize=200&fields=slug"));
		for (String slug : products()) {
			JsonNode trace = trace(slug);
			List<String> ids = trace.path("nodes").valueStream().map((node) -> node.path("id").asString()).toList();
			assertThat(ids).as(slug).doesNotHaveDuplicates().startsWith("product/" + slug);
			Set<String> reached = new HashSet<>(Set.of("product/" + slug));
			trace.path("edges").forEach((edge) -> {
				assertThat(ids).as(slug).contains(edge.path("from").asString(), edge.path("to").asString());
				reached.add(edge.path("to").asString());
			});
			assertThat(edges(trace)).doesNotHaveDuplicates();
			assertThat(reached).as(slug).containsAll(ids);
			trace.path("nodes").forEach((node) -> {
				assertThat(citable).as(slug + " " + node)
					.containsAll(node.path("references").valueStream().map(JsonNode::asString).toList());
				if (!List.of("gap", "more", "claim").contains(node.path("type").asString())) {
					assertThat(node.path("references")).as(node.path("id").asString()).isNotEmpty();
				}
			});
			assertThat(trace.path("beyondDepth").asInt()).as(slug).isZero();
		}
	}

	@Test
	void anybodyCanCountTheCompletenessAgain() {
		Set<String> shares = new HashSet<>();
		for (String slug : products()) {
			JsonNode trace = trace(slug);
			JsonNode completeness = trace.path("completeness");
			List<JsonNode> links = completeness.path("links").valueStream().toList();
			long met = links.stream().filter((link) -> link.path("state").asString().equals("MET")).count();
			assertThat(links).hasSize(TraceRules.read().links().size());
			assertThat(completeness.path("expected").asInt()).isEqualTo(links.size());
			assertThat(completeness.path("met").asLong()).isEqualTo(met);
			assertThat(completeness.path("share").asDouble())
				.isEqualTo(Math.round(10_000.0 * met / links.size()) / 10_000.0);
			assertThat(gaps(trace)).as("a gap is drawn at each link that is not met, and at no other")
				.containsExactlyInAnyOrderElementsOf(links.stream()
					.filter((link) -> link.path("state").asString().equals("GAP"))
					.map((link) -> link.path("id").asString())
					.toList());
			shares.add(completeness.path("share").asString());
		}
		assertThat(shares).hasSizeGreaterThan(5);
	}

	@Test
	void whatIsUnknownIsNeverShownAsNo() {
		for (String slug : products()) {
			JsonNode trace = trace(slug);
			trace.path("nodes").forEach((node) -> {
				assertThat(node.path("state").asString()).isNotIn("NO", "ABSENT", "");
				if (node.path("state").asString().equals("NOT_MET")) {
					assertThat(node.path("references")).as(slug + " " + node).isNotEmpty();
				}
			});
			assertThat(
					trace.path("completeness").path("links").valueStream().map((link) -> link.path("state").asString()))
				.containsAnyOf("MET", "GAP")
				.isSubsetOf("MET", "GAP");
		}
	}

	@Test
	void verdictsAndRungsAreThoseOfTheirOwnPages() {
		Map<String, String> verdicts = new TreeMap<>();
		pages("/api/v1/claims?pageSize=200&fields=slug,verdict")
			.forEach((claim) -> verdicts.put(claim.path("slug").asString(), claim.path("verdict").asString()));
		for (String slug : products()) {
			JsonNode trace = trace(slug);
			nodes(trace, "claim").forEach((claim) -> assertThat(claim.path("state").asString())
				.isEqualTo(verdicts.get(claim.path("slug").asString())));
			for (JsonNode preparation : nodes(trace, "preparation")) {
				JsonNode identity = this.http
					.get("/api/v1/preparations/" + preparation.path("slug").asString() + "/identity")
					.json();
				assertThat(nodes(trace, "identity-rung").stream().map((rung) -> rung.path("state").asString()).toList())
					.isEqualTo(
							identity.path("rungs").valueStream().map((rung) -> rung.path("state").asString()).toList());
				assertThat(nodes(trace, "justified-term").stream().map((term) -> term.path("slug").asString()).toList())
					.isEqualTo(identity.has("justifiedTerm") ? List.of(identity.path("justifiedTerm").asString())
							: List.of());
			}
		}
	}

	@Test
	void whatIsCutIsCountedAsItsListCountsIt() {
		Set<String> checked = new HashSet<>();
		Map<String, Integer> caps = new TreeMap<>();
		for (String slug : products()) {
			JsonNode trace = trace(slug);
			trace.path("caps").properties().forEach((cap) -> caps.put(cap.getKey(), cap.getValue().asInt()));
			for (JsonNode more : nodes(trace, "more")) {
				String all = more.path("links").path("all").asString("");
				String fact = more.path("id").asString().split("/", -1)[1];
				if (!all.isEmpty() && checked.add(all)) {
					assertThat(this.http.get(all + "&pageSize=0").json().path("page").path("total").asInt()).as(all)
						.isEqualTo(more.path("count").asInt() + caps.getOrDefault(fact, 0));
				}
			}
		}
		assertThat(checked).hasSizeGreaterThan(5);
	}

	@Test
	void everyNodePointsToAPageThatAnswers() {
		Set<String> addresses = new LinkedHashSet<>();
		for (String slug : List.of("plated-serum", "zofin", "orthokine", "exo-rna")) {
			trace(slug).path("nodes").forEach((node) -> {
				assertThat(node.path("links").isEmpty()).as(node.path("id").asString()).isFalse();
				node.path("links").forEach((link) -> addresses.add(link.asString()));
			});
		}
		addresses.forEach((address) -> assertThat(this.http.get(address).status()).as(address).isEqualTo(200));
	}

	@Test
	void anAnswerStaysReadableAndIsTheSameEveryTime() {
		for (String slug : products()) {
			Http.Answer json = this.http.get(address(slug));
			Http.Answer mermaid = this.http.get(address(slug), "Accept", "text/vnd.mermaid");
			assertThat(json.bytes().length).as(slug).isLessThan(MOST_BYTES);
			assertThat(mermaid.bytes().length).as(slug).isLessThan(MOST_BYTES);
			assertThat(this.http.get(address(slug)).text()).isEqualTo(json.text());
			assertThat(this.http.get(address(slug) + "?format=mermaid").text()).isEqualTo(mermaid.text());
		}
	}

	@Test
	void theFlowChartHasALineForEachNodeAndEdge() {
		for (String slug : products()) {
			JsonNode trace = trace(slug);
			Http.Answer answer = this.http.get(address(slug) + "?format=mermaid");
			assertThat(answer.header("Content-Type")).startsWith("text/vnd.mermaid");
			List<String> lines = answer.text().lines().toList();
			assertThat(lines.get(0)).isEqualTo("flowchart LR");
			assertThat(lines.stream().filter((line) -> line.matches("  n\\d+\\[\"[^\"\\[\\]`<>{}&%_:]+\"](:::gap)?")))
				.hasSize(trace.path("nodes").size());
			assertThat(lines.stream().filter((line) -> line.matches("  n\\d+ -->\\|\"[a-z ]+\"\\| n\\d+")))
				.hasSize(trace.path("edges").size());
			assertThat(lines.stream().filter((line) -> line.contains("[\"GAP - ") && line.endsWith(":::gap")))
				.hasSize(nodes(trace, "gap").size());
			assertThat(lines).hasSize(trace.path("nodes").size() + trace.path("edges").size() + 2);
		}
	}

	@Test
	void eachStepOfDepthAddsNodesAndTakesNoneAway() {
		List<String> before = List.of("product/exoflo");
		JsonNode full = trace("exoflo");
		for (int depth = 1; depth <= TraceRules.read().mostDepth(); depth++) {
			JsonNode trace = this.http.get(address("exoflo") + "?depth=" + depth).json();
			List<String> ids = trace.path("nodes").valueStream().map((node) -> node.path("id").asString()).toList();
			assertThat(ids).containsAll(before).hasSizeGreaterThan(before.size());
			assertThat(ids.size() + trace.path("beyondDepth").asInt()).isEqualTo(full.path("nodes").size());
			assertThat(trace.path("completeness")).isEqualTo(full.path("completeness"));
			assertThat(trace.path("depth").asInt()).isEqualTo(depth);
			trace.path("edges")
				.forEach((edge) -> assertThat(ids).contains(edge.path("from").asString(), edge.path("to").asString()));
			before = ids;
		}
		assertThat(this.http.get(address("exoflo") + "?depth=1")
			.json()
			.path("nodes")
			.valueStream()
			.map((node) -> node.path("type").asString())).contains("preparation", "claim").doesNotContain("evidence");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "0", "6", "-1", "99999999999999999999", "two", "1,2", "1.5", "%20", "1&depth=2", "01", "%2B1" })
	void aDepthThatIsNoneIsRefusedWithThoseThatAre(String depth) {
		for (String format : List.of("json", "mermaid")) {
			Http.Answer answer = this.http.get(address("exoflo") + "?format=" + format + "&depth=" + depth);
			assertThat(answer.status()).as(answer.text()).isEqualTo(400);
			assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
			JsonNode error = answer.json().path("errors").path(0);
			assertThat(error.path("parameter").asString()).isEqualTo("depth");
			assertThat(error.path("allowed").valueStream().map(JsonNode::asString)).containsExactly("1", "2", "3", "4",
					"5");
		}
	}

	@Test
	void otherFormatsParametersAndProductsAreRefused() {
		assertThat(this.http.get(address("no-such")).status()).isEqualTo(404);
		assertThat(this.http.get(address("no-such") + "?format=mermaid").header("Content-Type"))
			.isEqualTo("application/problem+json");
		assertThat(this.http.get(address("%27%3B--")).status()).isEqualTo(400);
		assertThat(this.http.get(address("exoflo") + "?dept=1")
			.json()
			.path("errors")
			.path(0)
			.path("suggestion")
			.asString()).isEqualTo("depth");
		assertThat(this.http.get(address("exoflo") + "?format=csv").json().path("errors").path(0).path("allowed"))
			.hasSize(2);
		assertThat(this.http.get(address("exoflo"), "Accept", "text/csv").status()).isEqualTo(406);
	}

	@Test
	void theNumberOfStatementsDoesNotDependOnTheProduct() throws Exception {
		int few = count("kimera", "amnio2x");
		int many = count("zofin", "zofin");
		assertThat(many).isEqualTo(few).isLessThanOrEqualTo(16);
		assertThat(count("without preparation", "exo-rna")).isLessThan(few);
	}

	@Test
	void everyMethodThatLosesSomethingIsAnIsolation() {
		List<String> separating = TraceRules.read()
			.links()
			.stream()
			.filter((link) -> link.id().equals("isolation"))
			.flatMap((link) -> link.metBy().stream())
			.flatMap((condition) -> Stream.ofNullable(condition.where()))
			.flatMap((where) -> where.getOrDefault("method", List.of()).stream())
			.toList();
		pages("/api/v1/glossary?kind=METHOD&pageSize=200").stream()
			.filter((method) -> !method.path("loses").isEmpty())
			.forEach((method) -> assertThat(separating).contains(method.path("slug").asString()));
		assertThat(slugs("/api/v1/glossary?kind=METHOD&pageSize=200&fields=slug")).containsAll(separating);
	}

	private int count(String name, String slug) throws Exception {
		return this.statements.during(() -> {
			Http.Answer answer = this.http.get(address(slug));
			assertThat(answer.status()).as(name).isEqualTo(200);
			return answer;
		}).size();
	}

	private static String address(String slug) {
		return "/api/v1/products/" + slug + "/trace";
	}

	private JsonNode trace(String slug) {
		Http.Answer answer = this.http.get(address(slug));
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.json();
	}

	private static JsonNode node(JsonNode trace, String id) {
		return trace.path("nodes")
			.valueStream()
			.filter((node) -> node.path("id").asString().equals(id))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no " + id));
	}

	private static List<JsonNode> nodes(JsonNode trace, String type) {
		return trace.path("nodes").valueStream().filter((node) -> node.path("type").asString().equals(type)).toList();
	}

	private static List<String> ids(JsonNode trace, String type) {
		return nodes(trace, type).stream().map((node) -> node.path("id").asString()).toList();
	}

	/** The links at which a gap is drawn, each once. */
	private static Set<String> gaps(JsonNode trace) {
		return ids(trace, "gap").stream().map((id) -> id.split("/", -1)[1]).collect(Collectors.toSet());
	}

	private static List<String> edges(JsonNode trace) {
		return trace.path("edges")
			.valueStream()
			.map((edge) -> edge.path("from").asString() + " " + edge.path("kind").asString() + " "
					+ edge.path("to").asString())
			.toList();
	}

	private List<String> products() {
		return slugs("/api/v1/products?pageSize=200&fields=slug");
	}

	private List<String> slugs(String address) {
		return pages(address).stream().map((item) -> item.path("slug").asString()).toList();
	}

	private List<JsonNode> pages(String address) {
		List<JsonNode> items = new ArrayList<>();
		String next = address;
		while (!next.isEmpty()) {
			JsonNode page = this.http.get(next).json();
			page.path("items").forEach(items::add);
			next = page.path("page").path("next").asString("");
		}
		assertThat(items).isNotEmpty();
		return items;
	}

}
