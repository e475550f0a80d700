package org.secretome.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/**
 * One text for one JSON value (RFC 8785): no spaces, members sorted by UTF-16 code units,
 * strings with the fewest escapes, numbers as ECMAScript prints them.
 */
final class CanonicalJson {

	private static final int SIGNIFICANT_DIGITS = 17;

	/** From here on ECMAScript writes an exponent. */
	private static final int LARGE = 21;

	private static final int SMALL = -6;

	private CanonicalJson() {
	}

	static String of(JsonNode value) {
		StringBuilder out = new StringBuilder();
		write(value, out);
		return out.toString();
	}

	private static void write(JsonNode value, StringBuilder out) {
		if (value.isObject()) {
			TreeMap<String, JsonNode> members = new TreeMap<>();
			value.properties().forEach((member) -> members.put(member.getKey(), member.getValue()));
			String separator = "{";
			for (var member : members.entrySet()) {
				string(member.getKey(), out.append(separator));
				write(member.getValue(), out.append(':'));
				separator = ",";
			}
			out.append(members.isEmpty() ? "{}" : "}");
		}
		else if (value.isArray()) {
			String separator = "[";
			for (JsonNode item : value) {
				write(item, out.append(separator));
				separator = ",";
			}
			out.append(value.isEmpty() ? "[]" : "]");
		}
		else if (value.isString()) {
			string(value.asString(), out);
		}
		else {
			out.append(value.isNumber() ? number(value.doubleValue()) : value.toString());
		}
	}

	private static void string(String text, StringBuilder out) {
		out.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '"', '\\' -> out.append('\\').append(c);
				case '\b' -> out.append("\\b");
				case '\t' -> out.append("\\t");
				case '\n' -> out.append("\\n");
				case '\f' -> out.append("\\f");
				case '\r' -> out.append("\\r");
				default -> out.append((c < ' ') ? "\\u%04x".formatted((int) c) : String.valueOf(c));
			}
		}
		out.append('"');
	}

	/**
	 * The fewest digits that read back as the same number. {@code Double.toString} of
	 * Java 17 sometimes has more of them.
	 */
	static String number(double value) {
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException("No JSON number: " + value);
		}
		if (value == 0) {
			return "0";
		}
		BigDecimal shortest = shortest(new BigDecimal(Math.abs(value))).stripTrailingZeros();
		String digits = shortest.unscaledValue().toString();
		int point = digits.length() - shortest.scale();
		String text;
		if (point > LARGE || point <= SMALL) {
			int exponent = point - 1;
			text = digits.charAt(0) + ((digits.length() > 1) ? "." + digits.substring(1) : "") + "e"
					+ ((exponent > 0) ? "+" : "") + exponent;
		}
		else {
			text = shortest.toPlainString();
		}
		return (value < 0) ? "-" + text : text;
	}

	private static BigDecimal shortest(BigDecimal exact) {
		for (int digits = 1; digits < SIGNIFICANT_DIGITS; digits++) {
			// The nearest may miss where the value is a power of two, as its neighbours
			// are unevenly far away.
			for (RoundingMode mode : List.of(RoundingMode.HALF_EVEN, RoundingMode.FLOOR, RoundingMode.CEILING)) {
				BigDecimal candidate = exact.round(new MathContext(digits, mode));
				if (candidate.doubleValue() == exact.doubleValue()) {
					return candidate;
				}
			}
		}
		return exact.round(new MathContext(SIGNIFICANT_DIGITS, RoundingMode.HALF_EVEN));
	}

}
