package org.secretome.comparison;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What is drawn, cut and missed, whatever is on record. */
class TraceGraphTests {

	private static final TraceRules RULES = TraceRules.read();

	private static final String PRODUCT = "product/serum";

	@Test
	void whatIsOverTheCapIsCountedInOneNode() {
		List<TraceFact> facts = new ArrayList<>();
		facts.add(fact("claim", PRODUCT, "claim/works", "claim"));
		IntStream.range(0, 40).forEach((i) -> facts.add(fact("evidence", "claim/works", "evidence/e" + i, "evidence")));
		Trace trace = trace(facts);
		int cap = RULES.kind("evidence").cap();
		assertThat(nodes(trace, "evidence")).hasSize(cap);
		Trace.Node more = nodes(trace, "more").get(0);
		assertThat(more.count()).isEqualTo(40 - cap);
		assertThat(more.label()).startsWith((40 - cap) + " more");
		assertThat(more.links()).containsEntry("all", "/api/v1/evidence?claim=works");
		assertThat(trace.caps()).containsEntry("evidence", cap);
	}

	@Test
	void whatWasNotReadIsCountedToo() {
		TraceFact known = fact("preparation", PRODUCT, "preparation/spun", "preparation");
		List<TraceFact> facts = new ArrayList<>(List.of(known));
		IntStream.range(0, RULES.kind("molecule").cap())
			.forEach((i) -> facts.add(new TraceFact("molecule", known.id(), "molecule/m" + i, "molecule", "m" + i, "M",
					"DETECTED", null, null, List.of(), Map.of(), 1_000_000)));
		assertThat(nodes(trace(facts), "more").get(0).count()).isEqualTo(1_000_000 - RULES.kind("molecule").cap());
	}

	@Test
	void whatHangsOnACutNodeIsNotDrawn() {
		List<TraceFact> facts = new ArrayList<>();
		int cap = RULES.kind("claim").cap();
		for (int i = 0; i <= cap; i++) {
			facts.add(fact("claim", PRODUCT, "claim/c" + i, "claim"));
			facts.add(fact("evidence", "claim/c" + i, "evidence/e" + i, "evidence"));
		}
		Trace trace = trace(facts);
		assertThat(nodes(trace, "evidence")).hasSize(cap).noneMatch((node) -> node.id().equals("evidence/e" + cap));
	}

	@Test
	void withNothingOnRecordEveryLinkIsAGapAndEachHangsOnTheOneBefore() {
		Trace trace = trace(List.of());
		assertThat(trace.completeness().met()).isZero();
		assertThat(trace.completeness().share()).isZero();
		assertThat(nodes(trace, "gap")).hasSize(RULES.links().size());
		for (TraceRules.Link link : RULES.links()) {
			String parent = link.from().equals("product") ? PRODUCT : "gap/" + link.from();
			assertThat(trace.edges()).contains(new Trace.Edge(parent, "gap/" + link.id(), "GAP"));
		}
	}

	@Test
	void backgroundRetractedAndIndirectEvidenceMeetNoLink() {
		Map<String, String> good = Map.of("direction", "SUPPORTS", "design", "RCT", "sponsor", "INDEPENDENT",
				"directness", "1.0", "kind", "EFFICACY", "publication", "PUBLISHED");
		assertThat(states(good)).containsEntry("study", "MET")
			.containsEntry("controlled-study", "MET")
			.containsEntry("independent-evidence", "MET")
			.containsEntry("evidence", "MET")
			.containsEntry("safety", "GAP");
		assertThat(states(with(good, "direction", "INCONCLUSIVE"))).containsEntry("study", "MET");
		assertThat(states(with(good, "direction", "BACKGROUND"))).containsEntry("study", "GAP")
			.containsEntry("evidence", "GAP");
		assertThat(states(with(good, "publication", "RETRACTED"))).containsEntry("study", "GAP")
			.containsEntry("evidence", "GAP");
		assertThat(states(with(good, "directness", "0.8"))).containsEntry("study", "GAP")
			.containsEntry("evidence", "MET");
		assertThat(states(with(good, "design", "EXPERT_OPINION"))).containsEntry("study", "GAP")
			.containsEntry("evidence", "MET");
		assertThat(states(with(good, "sponsor", "UNKNOWN"))).containsEntry("independent-evidence", "GAP")
			.containsEntry("study", "MET");
		assertThat(states(with(good, "kind", "SAFETY"))).containsEntry("safety", "MET");
	}

	@Test
	void evidenceOnTheKindOfMaterialMeetsNoLink() {
		Map<String, String> traits = Map.of("direction", "SUPPORTS", "design", "RCT", "sponsor", "INDEPENDENT",
				"directness", "1.0", "kind", "SAFETY", "publication", "PUBLISHED");
		Trace trace = trace(List.of(fact("preparation", PRODUCT, "preparation/spun", "preparation"),
				fact("component", "preparation/spun", "component/exosome", "component"),
				fact("class-claim", "component/exosome", "claim/safe", "claim"),
				fact("class-molecule", "component/exosome", "molecule/egf", "molecule"),
				new TraceFact("class-evidence", "claim/safe", "evidence/e", "evidence", "e", "E", "SUPPORTS", null,
						null, List.of(), traits, 0)));
		assertThat(nodes(trace, "evidence")).hasSize(1);
		assertThat(
				trace.completeness().links().stream().filter((link) -> link.state().equals("MET")).map(Trace.Link::id))
			.containsExactly("preparation", "component");
	}

	@Test
	void oneClaimWithoutEvidenceIsAGapOfThatClaimAlone() {
		Trace trace = trace(
				List.of(fact("claim", PRODUCT, "claim/a", "claim"), fact("claim", PRODUCT, "claim/b", "claim"),
						new TraceFact("evidence", "claim/a", "evidence/e", "evidence", "e", "E", "SUPPORTS", null, null,
								List.of(), Map.of("direction", "SUPPORTS", "publication", "PUBLISHED"), 0)));
		assertThat(nodes(trace, "gap").stream().map(Trace.Node::id)).contains("gap/evidence/claim/b")
			.doesNotContain("gap/evidence/claim/a", "gap/evidence");
		assertThat(trace.completeness()
			.links()
			.stream()
			.filter((link) -> link.id().equals("evidence"))
			.map(Trace.Link::state)).containsExactly("GAP");
	}

	@Test
	void everyLinkHangsOnOneBeforeItAndAsksForFactsThatAreDrawn() {
		List<String> before = new ArrayList<>(List.of("product"));
		for (TraceRules.Link link : RULES.links()) {
			assertThat(before).contains(link.from()).doesNotContain(link.id());
			link.metBy().forEach((condition) -> assertThat(RULES.kind(condition.fact()).cap()).isPositive());
			assertThat(link.question()).endsWith("?");
			before.add(link.id());
		}
	}

	@Test
	void labelsAreCutBetweenSignsAndNotWithinOne() {
		Trace trace = trace(List.of(new TraceFact("dose", PRODUCT, "dose/1", "dose", null, "\uD83E\uDDEC".repeat(500),
				"RECORDED", null, null, List.of("r"), Map.of(), 0)));
		String label = nodes(trace, "dose").get(0).label();
		assertThat(label.codePointCount(0, label.length())).isEqualTo(140);
		assertThat(label).endsWith("\u2026");
		assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(label)).isTrue();
	}

	@Test
	void theFullestTraceThatTheCapsAllowStaysReadable() {
		String preparation = "preparation/0-0-a-preparation-with-a-rather-long-name";
		Map<String, String> hangOn = Map.of("dose-method", "dose", "evidence", "claim", "class-evidence", "class-claim",
				"class-claim", "component", "class-molecule", "component");
		List<String> ofProduct = List.of("maker", "label", "regulatory-status", "dose", "preparation",
				"product-storage");
		List<TraceFact> facts = new ArrayList<>();
		for (TraceRules.Kind kind : RULES.facts()) {
			String parent = hangOn.get(kind.fact());
			List<String> under = (parent != null)
					? facts.stream().filter((fact) -> fact.fact().equals(parent)).map(TraceFact::id).toList()
					: List.of(ofProduct.contains(kind.fact()) ? PRODUCT : preparation);
			under = kind.fact().equals("claim") ? List.of(PRODUCT, preparation) : under;
			for (int p = 0; p < under.size() && !kind.fact().equals("reference"); p++) {
				for (int i = 0; i < kind.cap() + 9; i++) {
					facts.add(full(kind.fact(), under.get(p), p + "-" + i));
				}
			}
		}
		TraceGraph graph = graph();
		graph.draw(facts);
		graph.expect(facts);
		graph.cite(graph.cited()
			.stream()
			.collect(Collectors.toMap((slug) -> slug,
					(slug) -> new TraceFact("reference", "", "reference/" + slug, "reference", slug,
							"title ".repeat(100), "EXPRESSION_OF_CONCERN", null, "TRIAL_REGISTRATION", List.of(slug),
							Map.of(), 0))));
		Trace trace = graph.within(RULES.mostDepth());
		assertThat(trace.nodes().size()).isGreaterThan(150);
		assertThat(trace.beyondDepth()).isZero();
		assertThat(new JsonMapper().writeValueAsBytes(trace).length).isLessThan(200_000);
	}

	/** A fact with as much text as its kind can have. */
	private static TraceFact full(String fact, String parent, String number) {
		String type = fact.replace("class-", "");
		String id = type + "/" + number + "-a-" + type + "-with-a-rather-long-name";
		boolean name = List.of("molecule", "species", "tissue", "cell-type", "identity-rung").contains(type);
		boolean silent = List.of("molecule", "species", "tissue", "cell-type", "donor", "claim", "maker")
			.contains(type);
		String text = type.equals("evidence")
				? "NON_RANDOMISED_CONTROLLED, 100000 participants, sponsor INTERESTED_PARTY, EXPRESSION_OF_CONCERN"
				: "text ".repeat(400);
		return new TraceFact(fact, parent, id, type, slug(id), "word ".repeat(name ? 12 : 400),
				"PRELIMINARY_REFUTATION", null, silent ? null : text, List.of("reference-of-" + fact + number),
				Map.of(), 0);
	}

	private static Map<String, String> states(Map<String, String> traits) {
		Trace trace = trace(List.of(fact("claim", PRODUCT, "claim/a", "claim"), new TraceFact("evidence", "claim/a",
				"evidence/e", "evidence", "e", "E", "SUPPORTS", null, null, List.of(), traits, 0)));
		return trace.completeness().links().stream().collect(Collectors.toMap(Trace.Link::id, Trace.Link::state));
	}

	private static Map<String, String> with(Map<String, String> traits, String trait, String value) {
		return traits.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(entry) -> entry.getKey().equals(trait) ? value : entry.getValue()));
	}

	private static TraceFact fact(String fact, String parent, String id, String type) {
		return new TraceFact(fact, parent, id, type, slug(id), id, "RECORDED", null, null, List.of(), Map.of(), 0);
	}

	private static @Nullable String slug(String id) {
		return id.substring(id.indexOf('/') + 1);
	}

	private static Trace trace(List<TraceFact> facts) {
		TraceGraph graph = graph();
		graph.draw(facts);
		graph.expect(facts);
		return graph.within(RULES.mostDepth());
	}

	private static TraceGraph graph() {
		return new TraceGraph(RULES, TraceGraph.node(PRODUCT, "product", "serum", "Serum", null, List.of()));
	}

	private static List<Trace.Node> nodes(Trace trace, String type) {
		return trace.nodes().stream().filter((node) -> Objects.equals(node.type(), type)).toList();
	}

}
