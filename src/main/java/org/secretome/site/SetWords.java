package org.secretome.site;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says in words what a set asks for.
 *
 * @param names of components, by slug
 */
record SetWords(Site site, Map<String, String> names) {

	static final String LEAST_STUDIES = "minStudies";

	/** What a condition is called; what is not here is called by its own name. */
	private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("detectedIn", "Found in"),
			Map.entry("notDetectedIn", "Looked for and not found in"), Map.entry("onlyIn", "Found nowhere but in"),
			Map.entry("family", "Family"), Map.entry("kind", "Kind of molecule"),
			Map.entry("species", "Molecule of species"), Map.entry("sourceSpecies", "From species"),
			Map.entry("sourceTissue", "From tissue"), Map.entry("cellType", "From cells"),
			Map.entry("isolationMethod", "Isolated by"), Map.entry("dataset", "Data set"),
			Map.entry(LEAST_STUDIES, "Studies, at least"), Map.entry("year", "Published in"),
			Map.entry("includeDescendants", "Parts count as the whole"));

	/** Conditions whose values say nothing without them. */
	private static final List<String> NEVER_BARE = List.of("notDetectedIn", "onlyIn", LEAST_STUDIES, "year",
			"includeDescendants");

	/** The conditions of a set, each with its name. */
	public String full(Map<String, List<String>> conditions) {
		return conditions.entrySet()
			.stream()
			.map((condition) -> named(condition.getKey(), condition.getValue()))
			.collect(Collectors.joining("; "));
	}

	/** The least that tells a set from others. */
	String brief(Map<String, List<String>> conditions) {
		return conditions.entrySet()
			.stream()
			.map((condition) -> NEVER_BARE.contains(condition.getKey())
					? named(condition.getKey(), condition.getValue()) : all(condition.getValue()))
			.collect(Collectors.joining(", "));
	}

	/** The conditions that every set has, with the same values. */
	static Map<String, List<String>> shared(List<Map<String, List<String>>> sets) {
		Map<String, List<String>> shared = new LinkedHashMap<>(sets.get(0));
		sets.forEach((set) -> shared.entrySet().retainAll(set.entrySet()));
		return sets.contains(shared) ? Map.of() : shared;
	}

	/** The conditions of a set that are not among those. */
	static Map<String, List<String>> without(Map<String, List<String>> conditions, Map<String, List<String>> those) {
		Map<String, List<String>> rest = new LinkedHashMap<>(conditions);
		rest.entrySet().removeAll(those.entrySet());
		return rest;
	}

	String label(String condition) {
		String label = LABELS.get(condition);
		return (label != null) ? label : this.site.title(condition);
	}

	/** One value as it was written: words with commas between them, or all but those. */
	String value(String written) {
		if (written.startsWith("!")) {
			return "not " + value(written.substring(1));
		}
		return Arrays.stream(written.split(",")).map(this::word).collect(Collectors.joining(" or "));
	}

	private String word(String word) {
		String name = this.names.get(word);
		return (name != null) ? name : this.site.words(word);
	}

	private String named(String condition, List<String> values) {
		return label(condition) + ": " + all(values);
	}

	private String all(List<String> values) {
		return values.stream().map(this::value).collect(Collectors.joining(" and "));
	}

}
