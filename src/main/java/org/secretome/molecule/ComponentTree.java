package org.secretome.molecule;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The components as a {@link SetIndex} knows them.
 *
 * @param names what each is called
 * @param descendants each with everything below it and itself
 */
record ComponentTree(SortedMap<String, String> names, Map<String, Set<String>> descendants) {

	/** The components and, where wanted, everything below them. */
	SortedSet<String> closure(Collection<String> components, boolean withDescendants) {
		SortedSet<String> all = new TreeSet<>(components);
		if (withDescendants) {
			components.forEach((component) -> all.addAll(this.descendants.getOrDefault(component, Set.of())));
		}
		return all;
	}

	boolean isBelow(String component, String other) {
		return !component.equals(other) && this.descendants.getOrDefault(other, Set.of()).contains(component);
	}

}
