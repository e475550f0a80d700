package org.secretome.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Resource;

/**
 * Draws facts as nodes and edges under a product: capped, with what is not shown counted,
 * and with a gap at each expected link that no fact meets. The order of what comes out is
 * that of the rules and of what goes in.
 */
class TraceGraph {

	private static final int LABEL = 140;

	private static final int TEXT = 200;

	/** Records that have a page of their own under the type's collection. */
	private static final Set<String> RESOURCES = Set.of("product", "organisation", "regulatory-status", "preparation",
			"component", "molecule", "claim", "evidence", "reference");

	private final TraceRules rules;

	private final Trace.Node root;

	private final Map<String, Trace.Node> nodes = new LinkedHashMap<>();

	private final Set<Trace.Edge> edges = new LinkedHashSet<>();

	private final List<Trace.Link> links = new ArrayList<>();

	TraceGraph(TraceRules rules, Trace.Node root) {
		this.rules = rules;
		this.root = root;
		this.nodes.put(root.id(), root);
	}

	static Trace.Node node(String id, String type, @Nullable String slug, String label, @Nullable String text,
			List<String> references) {
		return new Trace.Node(id, type, slug, cut(label, LABEL), "RECORDED", null, cutOrNone(text), null, null, null,
				references, (slug != null) ? Map.of("self", Resource.address(type, slug)) : Map.of());
	}

	/** Draws facts; what hangs on a node that is not drawn is not drawn either. */
	void draw(List<TraceFact> facts) {
		Map<String, Map<String, List<TraceFact>>> byKind = facts.stream()
			.collect(Collectors.groupingBy(TraceFact::fact,
					Collectors.groupingBy(TraceFact::parent, LinkedHashMap::new, Collectors.toList())));
		for (TraceRules.Kind kind : this.rules.facts()) {
			byKind.getOrDefault(kind.fact(), Map.of()).forEach((parent, children) -> {
				if (this.nodes.containsKey(parent)) {
					draw(kind, parent, children);
				}
			});
		}
	}

	private void draw(TraceRules.Kind kind, String parent, List<TraceFact> children) {
		children.stream().limit(kind.cap()).forEach((fact) -> {
			this.nodes.putIfAbsent(fact.id(), node(kind, fact));
			this.edges.add(new Trace.Edge(parent, fact.id(), kind.edge()));
		});
		int total = Math.max(children.size(), children.get(0).ofTotal());
		if (total > kind.cap()) {
			String id = "more/" + kind.fact() + "/" + parent;
			int count = total - kind.cap();
			this.nodes.put(id,
					new Trace.Node(id, "more", null, count + " more (" + children.get(0).type() + ")", "NOT_SHOWN",
							null, null, null, null, count, List.of(),
							(kind.all() != null) ? Map.of("all", filled(kind.all(), "", parent)) : linksOf(parent)));
			this.edges.add(new Trace.Edge(parent, id, "MORE"));
		}
	}

	private Trace.Node node(TraceRules.Kind kind, TraceFact fact) {
		return new Trace.Node(fact.id(), fact.type(), fact.slug(), cut(fact.label(), LABEL), fact.state(),
				fact.certainty(), cutOrNone(fact.text()), null, null, null, fact.references(), links(kind, fact));
	}

	/** A fact without a page is found on that of the record that states it. */
	private Map<String, String> links(TraceRules.Kind kind, TraceFact fact) {
		String slug = fact.slug();
		if (kind.address() != null) {
			return Map.of("self", filled(kind.address(), (slug != null) ? slug : "", fact.parent()));
		}
		if (slug != null && RESOURCES.contains(fact.type())) {
			return Map.of("self", Resource.address(fact.type(), slug));
		}
		return linksOf(fact.parent());
	}

	private Map<String, String> linksOf(String id) {
		Trace.Node node = this.nodes.get(id);
		return (node != null) ? node.links() : Map.of();
	}

	private static String filled(String address, String slug, String parent) {
		return address.replace("{slug}", slug).replace("{parent}", parent.substring(parent.indexOf('/') + 1));
	}

	/** Draws the references of the nodes that the rules name. */
	void cite(Map<String, TraceFact> references) {
		TraceRules.Kind kind = this.rules.kind("reference");
		for (Trace.Node node : List.copyOf(this.nodes.values())) {
			List<TraceFact> cited = this.rules.cites().contains(node.type())
					? node.references().stream().filter(references::containsKey).map(references::get).toList()
					: List.of();
			if (!cited.isEmpty()) {
				draw(kind, node.id(), cited);
			}
		}
	}

	/** The references that {@link #cite} would draw. */
	Set<String> cited() {
		return this.nodes.values()
			.stream()
			.filter((node) -> this.rules.cites().contains(node.type()))
			.flatMap((node) -> node.references().stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * Holds the expected links against all facts, drawn or not, and draws a gap for each
	 * that none meets. A gap hangs on the gap before it where the link before it is
	 * missing as well.
	 */
	void expect(List<TraceFact> facts) {
		Map<String, List<String>> ends = new HashMap<>();
		ends.put("product", List.of(this.root.id()));
		for (TraceRules.Link link : this.rules.links()) {
			List<TraceFact> found = facts.stream().filter(link::isMetBy).toList();
			Set<String> served = found.stream().map(TraceFact::parent).collect(Collectors.toSet());
			List<String> each = facts.stream()
				.filter((fact) -> fact.fact().equals(link.forEach()))
				.map(TraceFact::id)
				.toList();
			List<String> missing = each.stream().filter((id) -> !served.contains(id)).toList();
			boolean met = !found.isEmpty() && missing.isEmpty();
			this.links.add(new Trace.Link(link.id(), link.from(), link.question(), met ? "MET" : "GAP", found.size()));
			if (met) {
				ends.put(link.id(), found.stream().map(TraceFact::id).filter(this.nodes::containsKey).toList());
			}
			else if (missing.isEmpty()) {
				String id = "gap/" + link.id();
				gap(link, id, ends.getOrDefault(link.from(), List.of()));
				ends.put(link.id(), List.of(id));
			}
			else {
				missing.stream()
					.filter(this.nodes::containsKey)
					.forEach((parent) -> gap(link, "gap/" + link.id() + "/" + parent, List.of(parent)));
			}
		}
	}

	private void gap(TraceRules.Link link, String id, Collection<String> parents) {
		this.nodes.put(id,
				new Trace.Node(id, "gap", null, link.gap().missing(), "UNKNOWN", null, null, link.gap().why(),
						link.gap().collection(), null, List.of(),
						Map.of("collection", "/api/v1/" + link.gap().collection())));
		parents.forEach((parent) -> this.edges.add(new Trace.Edge(parent, id, "GAP")));
	}

	/** What lies within so many edges of the product. */
	Trace within(int depth) {
		Map<String, Integer> distances = distances();
		Set<String> shown = this.nodes.keySet()
			.stream()
			.filter((id) -> distances.getOrDefault(id, Integer.MAX_VALUE) <= depth)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		int met = (int) this.links.stream().filter((link) -> link.state().equals("MET")).count();
		Map<String, Integer> caps = new LinkedHashMap<>();
		this.rules.facts().forEach((kind) -> caps.put(kind.fact(), kind.cap()));
		String product = String.valueOf(this.root.slug());
		return new Trace(product, this.root.label(), this.rules.id(), depth,
				new Trace.Completeness(met, this.links.size(), share(met, this.links.size()), List.copyOf(this.links)),
				caps, this.nodes.size() - shown.size(), shown.stream().map(this.nodes::get).toList(),
				this.edges.stream().filter((edge) -> shown.contains(edge.from()) && shown.contains(edge.to())).toList(),
				this.rules.caveats(), Map.of("self", "/api/v1/products/" + product + "/trace"));
	}

	private Map<String, Integer> distances() {
		Map<String, List<String>> next = this.edges.stream()
			.collect(Collectors.groupingBy(Trace.Edge::from, Collectors.mapping(Trace.Edge::to, Collectors.toList())));
		Map<String, Integer> distances = new HashMap<>(Map.of(this.root.id(), 0));
		Deque<String> open = new ArrayDeque<>(List.of(this.root.id()));
		while (!open.isEmpty()) {
			String from = open.removeFirst();
			int distance = distances.getOrDefault(from, 0) + 1;
			for (String to : next.getOrDefault(from, List.of())) {
				if (distances.putIfAbsent(to, distance) == null) {
					open.addLast(to);
				}
			}
		}
		return distances;
	}

	private static double share(int met, int expected) {
		return (expected > 0) ? Math.round(10_000.0 * met / expected) / 10_000.0 : 0;
	}

	private static @Nullable String cutOrNone(@Nullable String text) {
		return (text != null && !text.isBlank()) ? cut(text, TEXT) : null;
	}

	/** Shortens a text between two code points. */
	private static String cut(String text, int most) {
		return (text.codePointCount(0, text.length()) <= most) ? text
				: text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "\u2026";
	}

}
