package org.secretome.comparison;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A trace as a Mermaid flow chart. Nodes are numbered, so that no slug is read as a word
 * of the language; in labels everything but letters, digits and a few harmless signs is
 * written as an entity.
 */
final class TraceMermaid {

	private static final String HARMLESS = " .,()/+-'";

	private TraceMermaid() {
	}

	static String of(Trace trace) {
		StringBuilder out = new StringBuilder("flowchart LR\n");
		Map<String, String> names = new HashMap<>();
		for (Trace.Node node : trace.nodes()) {
			String name = "n" + names.size();
			names.put(node.id(), name);
			out.append("  ").append(name).append("[\"").append(escape(label(node))).append("\"]");
			if (node.type().equals("gap")) {
				out.append(":::gap");
			}
			out.append('\n');
		}
		for (Trace.Edge edge : trace.edges()) {
			out.append("  ")
				.append(names.get(edge.from()))
				.append(" -->|\"")
				.append(escape(words(edge.kind())))
				.append("\"| ")
				.append(names.get(edge.to()))
				.append('\n');
		}
		return out.append("  classDef gap stroke-dasharray:4\n").toString();
	}

	/**
	 * Type first: it tells a gap without its line style, and keeps a label from being
	 * taken for a list of Markdown.
	 */
	private static String label(Trace.Node node) {
		if (node.type().equals("gap")) {
			return "GAP - " + node.label();
		}
		String state = switch (node.state()) {
			case "RECORDED", "NOT_SHOWN" -> "";
			default ->
				" - " + (node.state() + ((node.certainty() != null) ? ", " + node.certainty() : "")).replace('_', ' ');
		};
		return words(node.type()) + " - " + node.label() + state;
	}

	private static String words(String name) {
		return name.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
	}

	static String escape(String label) {
		StringBuilder out = new StringBuilder();
		label.codePoints().forEach((sign) -> {
			if (Character.isLetterOrDigit(sign) || HARMLESS.indexOf(sign) >= 0) {
				out.appendCodePoint(sign);
			}
			else if (Character.isWhitespace(sign)) {
				out.append(' ');
			}
			else if (!isInvisible(sign)) {
				out.append('#').append(sign).append(';');
			}
		});
		return out.toString();
	}

	/** Signs that only steer: controls, direction marks, halves of pairs. */
	private static boolean isInvisible(int sign) {
		return switch (Character.getType(sign)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
					Character.UNASSIGNED ->
				true;
			default -> false;
		};
	}

}
