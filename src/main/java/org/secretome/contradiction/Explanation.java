package org.secretome.contradiction;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says in words what stands against what, and whether the contexts explain it. */
final class Explanation {

	private Explanation() {
	}

	static String of(Side left, Side right, List<ContextDifference> differences) {
		return "On one side: " + sentence(left.statement()) + " " + support(left) + " On the other: "
				+ sentence(right.statement()) + " " + support(right) + " " + context(differences);
	}

	private static String support(Side side) {
		long references = side.entries().stream().flatMap((entry) -> entry.references().stream()).distinct().count();
		String certainty = (side.certainty() != null)
				? ", certainty " + side.certainty().name().toLowerCase(Locale.ROOT).replace('_', ' ') : "";
		return "(" + count(side.entries().size(), "entry", "entries") + ", "
				+ count(references, "reference", "references") + certainty + ")";
	}

	private static String context(List<ContextDifference> differences) {
		String explained = named(differences.stream().filter(ContextDifference::explains).toList());
		if (!explained.isEmpty()) {
			return "The two speak of different things, which explains the contradiction: " + explained + ".";
		}
		String missing = differences.stream()
			.filter((difference) -> difference.relation() == Relation.MISSING)
			.map(ContextDifference::dimension)
			.collect(Collectors.joining(", "));
		return missing.isEmpty() ? "Nothing on record tells the contexts of the two apart."
				: "Only one of the two names its " + missing + "; nothing on record explains the contradiction.";
	}

	private static String named(List<ContextDifference> differences) {
		return differences.stream()
			.map((difference) -> difference.dimension() + " \"" + Objects.requireNonNull(difference.left())
					+ "\" against \"" + Objects.requireNonNull(difference.right()) + "\"")
			.collect(Collectors.joining(", "));
	}

	static String sentence(String text) {
		return text.endsWith(".") ? text : text + ".";
	}

	static String count(long number, String one, String many) {
		return number + " " + ((number == 1) ? one : many);
	}

}
