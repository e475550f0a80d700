package org.secretome.exchange.format;

import java.util.Collection;
import java.util.List;

/** The components of the base, as far as formats need them. */
interface Parts {

	/** Whether the base has a component with this slug. */
	boolean has(String slug);

	/** A component and all that stands above it, nearest first. */
	List<String> upwards(String slug);

	/** The nearest component that is or stands above each of some components. */
	default String common(Collection<String> components) {
		List<List<String>> paths = components.stream().distinct().map(this::upwards).toList();
		return paths.get(0)
			.stream()
			.filter((candidate) -> paths.stream().allMatch((path) -> path.contains(candidate)))
			.findFirst()
			.orElse(WHOLE);
	}

	/** What everything that cells release is part of. */
	String WHOLE = "secretome";

}
