package org.secretome.search;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Problem;

/**
 * What is asked of everything at once.
 *
 * @param q free text
 * @param types the types of record that are shown
 * @param pageSize 0 to 200
 * @param cursor where to continue; null for the first page
 */
public record SearchQuestion(String q, List<String> types, int pageSize, @Nullable String cursor) {

	static final int LONGEST = 10_000;

	static final int LARGEST_PAGE = 200;

	/**
	 * Reads a question.
	 * @throws Problem if a value cannot be taken
	 */
	public static SearchQuestion of(String q, @Nullable String types, int pageSize, @Nullable String cursor) {
		return new SearchQuestion(text("q", q), types(types), size(pageSize), cursor);
	}

	static String text(String parameter, String text) {
		if (text.isBlank()) {
			throw Problem.invalidValue(parameter, "'" + parameter + "' has no value.", List.of());
		}
		if (text.length() > LONGEST) {
			throw Problem.invalidValue(parameter, "'" + parameter + "' takes at most " + LONGEST + " characters.",
					List.of());
		}
		return text;
	}

	static int size(int pageSize) {
		if (pageSize < 0 || pageSize > LARGEST_PAGE) {
			throw Problem.invalidValue("pageSize",
					"'pageSize' is a whole number from 0 to " + LARGEST_PAGE + "; 0 gives counts only.", List.of());
		}
		return pageSize;
	}

	static List<String> types(@Nullable String types) {
		if (types == null) {
			return IndexedTypes.SHOWN;
		}
		List<String> asked = Arrays.stream(types.split(",", -1)).map(String::strip).distinct().toList();
		for (String type : asked) {
			if (!IndexedTypes.SHOWN.contains(type)) {
				throw Problem.invalidValue("types", "'" + type + "' is not a type of record that is searched.",
						IndexedTypes.SHOWN);
			}
		}
		return IndexedTypes.SHOWN.stream().filter(asked::contains).toList();
	}

	boolean isNarrowed() {
		return this.types.size() < IndexedTypes.SHOWN.size();
	}

	/** What a cursor is bound to. */
	String key() {
		return "search\n" + this.q + "\n" + this.types;
	}

}
