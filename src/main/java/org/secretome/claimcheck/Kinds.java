package org.secretome.claimcheck;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is a kind of what, by type and slug; being a part of something is no kind. */
final class Kinds {

	private final Map<String, Set<String>> above = new HashMap<>();

	private final Map<String, String> labels = new HashMap<>();

	private final Set<String> conditions = new HashSet<>();

	void add(String component, String ancestor) {
		this.above.computeIfAbsent("component/" + component, (any) -> new HashSet<>()).add("component/" + ancestor);
	}

	void addLabel(String product, String component) {
		this.labels.put("product/" + product, "component/" + component);
	}

	void addCondition(String term) {
		this.conditions.add("term/" + term);
	}

	boolean isCondition(String record) {
		return this.conditions.contains(record);
	}

	/** Whether one record is the other or a kind of it. */
	boolean isA(String record, String other) {
		return record.equals(other) || this.above.getOrDefault(record, Set.of()).contains(other);
	}

	/** Whether a product is sold under the name of a component or of a kind of it. */
	boolean isLabelled(String product, String component) {
		String label = this.labels.get(product);
		return label != null && isA(label, component);
	}

	/** The component and all that it is a kind of; for a product, those of its label. */
	Set<String> andAbove(String record) {
		Set<String> all = new HashSet<>(Set.of(record));
		all.addAll(this.above.getOrDefault(record, Set.of()));
		return all;
	}

}
