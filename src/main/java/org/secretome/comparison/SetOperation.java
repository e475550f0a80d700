package org.secretome.comparison;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Selection;

/**
 * A question about sets of molecules, read and checked.
 *
 * @param text the expression as it was written
 * @param expression the same, read
 * @param sets the sets by name
 * @param difference what counts as absent
 * @param minStudies how many studies must have put a molecule into the sets that it is in
 * @param form what the answer shows
 * @param pageSize how many items a page has
 * @param cursor the place to continue from
 */
public record SetOperation(String text, SetExpression expression, Map<String, Named> sets, Difference difference,
		int minStudies, Form form, int pageSize, @Nullable String cursor) {

	/** What counts as absent from a set that is subtracted. */
	public enum Difference {

		/** Whatever is not recorded in it. */
		OPEN,

		/** What is recorded as not detected where the set's molecules were measured. */
		STRICT

	}

	/** What an answer shows. */
	public enum Form {

		ITEMS, COUNT, INTERSECTIONS

	}

	/**
	 * A named set.
	 *
	 * @param written its conditions as they were written
	 * @param conditions the same, read
	 */
	public record Named(Map<String, List<String>> written, List<Selection.Condition> conditions) {

		/** The conditions as query parameters. */
		String query(String prefix) {
			List<String> parts = new ArrayList<>();
			this.written.forEach((condition, values) -> values
				.forEach((value) -> parts.add(encode(prefix + condition) + "=" + encode(value))));
			return String.join("&", parts);
		}

	}

	/** The address of this question, whatever the page. */
	public String address() {
		return address(this.text, this.form, this.difference, this.minStudies);
	}

	/** The address of another question about the same sets. */
	String address(String expression, Form form, Difference difference, int minStudies) {
		StringBuilder address = new StringBuilder("/api/v1/set-operations?expression=").append(encode(expression));
		this.sets.forEach((name, set) -> address.append('&').append(set.query(name + ".")));
		if (difference != Difference.OPEN) {
			address.append("&difference=").append(difference);
		}
		if (minStudies > 0) {
			address.append("&minStudies=").append(minStudies);
		}
		if (form != Form.ITEMS) {
			address.append("&return=").append(form);
		}
		return address.toString();
	}

	/** Leaves what a query may hold and people read more easily. */
	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8)
			.replace("+", "%20")
			.replace("%2C", ",")
			.replace("%28", "(")
			.replace("%29", ")")
			.replace("%21", "!");
	}

}
