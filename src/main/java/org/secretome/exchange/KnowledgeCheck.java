package org.secretome.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a schema cannot see: links to records that do not exist, citations of what may not
 * be cited, duplicates, values that do not fit their attribute, a hierarchy that bites
 * its own tail.
 */
class KnowledgeCheck {

	private static final Map<String, String> FOLDER_OF_TYPE = Map.of("component", "components", "product", "products",
			"preparation", "preparations", "molecule", "molecules", "term", "glossary");

	private static final Map<String, String> VALUE_OF_TYPE = Map.of("YES_NO", "state", "QUANTITY", "quantity", "TEXT",
			"text", "LIST", "list", "COUNT", "nothing written by hand");

	private final Map<String, Map<String, WrittenRecord>> byFolder = new HashMap<>();

	private final List<KnowledgeFault> faults;

	private KnowledgeCheck(List<KnowledgeFault> faults) {
		this.faults = faults;
	}

	/** Adds a fault for everything that is wrong between records. */
	static void check(List<WrittenRecord> records, Map<String, String> links, List<KnowledgeFault> faults) {
		KnowledgeCheck check = new KnowledgeCheck(faults);
		check.collect(records);
		check.identifiers(records);
		for (WrittenRecord record : records) {
			record.forEachLeaf((path, leaf) -> {
				String target = links.get(path);
				if (target != null) {
					check.link(record, leaf, target);
				}
			});
			check.quantities(record, record.node());
			switch (record.folder()) {
				case "components" -> check.characteristics(record);
				case "glossary" -> check.notAComponent(record);
				case "preparations" -> check.methods(record);
				case "claims" -> check.condition(record);
				default -> {
				}
			}
		}
		check.hierarchy();
	}

	private void collect(List<WrittenRecord> records) {
		for (WrittenRecord record : records) {
			WrittenRecord earlier = this.byFolder.computeIfAbsent(record.folder(), (any) -> new HashMap<>())
				.putIfAbsent(record.slug(), record);
			if (earlier != null) {
				this.faults.add(record.fault(record.node(),
						"duplicate: also in " + earlier.file() + ":" + WrittenRecord.lineOf(earlier.node())));
			}
		}
	}

	/**
	 * The same DOI, PubMed or trial number on two references is one reference written
	 * twice.
	 */
	private void identifiers(List<WrittenRecord> records) {
		Map<String, WrittenRecord> seen = new HashMap<>();
		for (WrittenRecord record : records) {
			if (record.folder().equals("references")) {
				for (String scheme : List.of("doi", "pmid", "nct")) {
					String id = record.text(scheme).toLowerCase(java.util.Locale.ROOT);
					WrittenRecord other = id.isEmpty() ? null : seen.putIfAbsent(scheme + " " + id, record);
					if (other != null && !record.text("url").contains("/table/")) {
						this.faults.add(record.fault(record.node(),
								scheme + " " + id + " is also that of '" + other.slug() + "'"));
					}
				}
			}
		}
	}

	private void link(WrittenRecord record, JsonNode leaf, String target) {
		String value = leaf.asString("");
		String folder = target;
		String slug = value;
		if (target.equals("typed")) {
			int slash = value.indexOf('/');
			folder = FOLDER_OF_TYPE.getOrDefault(value.substring(0, Math.max(slash, 0)), "");
			slug = value.substring(slash + 1);
		}
		Map<String, WrittenRecord> known = this.byFolder.getOrDefault(folder, Map.of());
		WrittenRecord found = known.get(slug);
		if (found == null) {
			String near = nearest(slug, known.keySet());
			this.faults.add(record.fault(leaf, "there is no '" + slug + "' in " + folder
					+ ((near != null) ? "; did you mean '" + near + "'?" : "")));
		}
		else if (folder.equals("references") && !found.node().path("citable").asBoolean(false)) {
			this.faults.add(record.fault(leaf, "reference '" + slug + "' is not citable"));
		}
	}

	private static @Nullable String nearest(String slug, Set<String> known) {
		LevenshteinDistance distance = new LevenshteinDistance(4);
		return known.stream()
			.filter((candidate) -> distance.apply(slug, candidate) >= 0)
			.min(java.util.Comparator.comparingInt((candidate) -> distance.apply(slug, candidate)))
			.orElse(null);
	}

	private void quantities(WrittenRecord record, JsonNode node) {
		if (node.isObject() && node.has("min") && node.has("max")
				&& node.path("min").asDouble(0) > node.path("max").asDouble(0)) {
			this.faults.add(record.fault(node, "the smallest value is above the largest"));
		}
		node.forEach((child) -> quantities(record, child));
	}

	private void characteristics(WrittenRecord record) {
		for (JsonNode value : record.node().path("characteristics")) {
			WrittenRecord attribute = this.byFolder.getOrDefault("attributes", Map.of())
				.get(value.path("attribute").asString(""));
			if (attribute == null) {
				continue;
			}
			JsonNode unit = value.path("quantity").path("unit");
			String wanted = VALUE_OF_TYPE.getOrDefault(attribute.text("valueType"), "");
			if (attribute.node().path("derived").asBoolean(false)) {
				this.faults.add(record.fault(value, "'" + attribute.slug() + "' is computed, never written by hand"));
			}
			else if (!value.has(wanted) && !value.path("state").asString("").equals("NOT_APPLICABLE")) {
				this.faults.add(record.fault(value, "'" + attribute.slug() + "' takes a " + wanted));
			}
			else if (unit.isString() && !unit.asString().equals(attribute.text("unit"))) {
				this.faults
					.add(record.fault(value, "'" + attribute.slug() + "' is given in " + attribute.text("unit")));
			}
		}
	}

	private void notAComponent(WrittenRecord record) {
		if (this.byFolder.getOrDefault("components", Map.of()).containsKey(record.slug())) {
			this.faults
				.add(record.fault(record.node(), "a component has this slug; its words belong to the component"));
		}
	}

	private void methods(WrittenRecord record) {
		for (JsonNode step : record.node().path("steps")) {
			kindOf(record, step.path("method"), "METHOD");
		}
	}

	private void condition(WrittenRecord record) {
		kindOf(record, record.node().path("qualifiers").path("condition"), "CONDITION");
	}

	private void kindOf(WrittenRecord record, JsonNode slug, String kind) {
		WrittenRecord term = this.byFolder.getOrDefault("glossary", Map.of()).get(slug.asString(""));
		if (term != null && !term.text("kind").equals(kind)) {
			this.faults.add(record.fault(slug, "'" + term.slug() + "' is a " + term.text("kind") + ", not a " + kind));
		}
	}

	private void hierarchy() {
		Map<String, WrittenRecord> components = this.byFolder.getOrDefault("components", Map.of());
		for (WrittenRecord start : components.values()) {
			Set<String> above = new HashSet<>();
			Deque<String> next = new ArrayDeque<>(parents(start));
			while (!next.isEmpty()) {
				String slug = next.pop();
				if (slug.equals(start.slug())) {
					this.faults.add(start.fault(start.node(), "stands above itself in the hierarchy"));
					break;
				}
				WrittenRecord parent = components.get(slug);
				if (parent != null && above.add(slug)) {
					next.addAll(parents(parent));
				}
			}
		}
	}

	private static List<String> parents(WrittenRecord component) {
		return component.node()
			.path("parents")
			.valueStream()
			.map((parent) -> parent.path("component").asString(""))
			.toList();
	}

}
