package org.secretome.api;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The cells of a table that a spreadsheet may open. */
public final class Cells {

	private Cells() {
	}

	/**
	 * A value as text: lists joined by a bar, anything deeper as JSON, nothing for what
	 * is absent.
	 */
	static String of(@Nullable JsonNode value) {
		if (value == null || value.isNull()) {
			return "";
		}
		if (value.isNumber() || value.isBoolean()) {
			return value.asString();
		}
		if (value.isArray() && value.valueStream().allMatch(JsonNode::isValueNode)) {
			return harmless(value.valueStream().map(JsonNode::asString).collect(Collectors.joining("|")));
		}
		return harmless(value.isValueNode() ? value.asString() : value.toString());
	}

	/** A text that no spreadsheet takes for a formula (OWASP, CSV injection). */
	public static String harmless(String text) {
		return (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
