package org.secretome.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads the value of a filter's parameter, or says what it should have been. */
final class FilterValues {

	private static final int MAX_VALUES = 200;

	private static final int MAX_TEXT = 10_000;

	private static final int MAX_WORDS = 64;

	private static final int MAX_COUNT = 1000;

	/** A comma separates values; one that belongs to a value has a backslash in front. */
	private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private static final Pattern RANGE = Pattern.compile("(-?\\d{1,9})?(\\.\\.)?(-?\\d{1,9})?");

	private FilterValues() {
	}

	/** The conditions that one value of a filter's parameter stands for. */
	static List<Listing.Criterion> read(Catalogue.Filter filter, String value, boolean descendants) {
		boolean text = filter.kind() == Catalogue.Filter.Kind.TEXT || filter.kind() == Catalogue.Filter.Kind.WRITTEN;
		boolean negated = value.startsWith("!") && !text;
		String given = negated ? value.substring(1) : value;
		if (given.isBlank()) {
			throw Problem.invalidValue(filter.name(), "'" + filter.name() + "' has no value.", filter.allowed());
		}
		return switch (filter.kind()) {
			case SINGLE ->
				List.of(new Listing.Criterion(filter, negated, List.of(given.toLowerCase(Locale.ROOT)), descendants));
			case TEXT -> {
				words(given);
				yield List.of(new Listing.Criterion(filter, false, List.of(given), descendants));
			}
			case WRITTEN -> words(given).stream()
				.map((word) -> word.replace("!", "!!").replace("%", "!%").replace("_", "!_"))
				.map((word) -> new Listing.Criterion(filter, false, List.of("%" + word + "%"), descendants))
				.toList();
			case FLAG ->
				List.of(new Listing.Criterion(filter, negated, List.of(flag(filter.name(), given)), descendants));
			case RANGE -> List.of(new Listing.Criterion(filter, negated,
					split(filter.name(), given).stream().<Object>map((part) -> interval(filter.name(), part)).toList(),
					descendants));
			case AT_LEAST ->
				List.of(new Listing.Criterion(filter, negated, List.of(count(filter.name(), given)), descendants));
			case WORDS -> List.of(new Listing.Criterion(filter, negated,
					split(filter.name(), given).stream().<Object>map((word) -> word(filter, word)).toList(),
					descendants));
		};
	}

	static boolean flag(String name, String value) {
		return switch (value) {
			case "true" -> true;
			case "false" -> false;
			default -> throw Problem.invalidValue(name, "'" + name + "' is true or false.", List.of("true", "false"));
		};
	}

	/** The values between commas; none may be empty. */
	static List<String> split(String name, String value) {
		List<String> parts = Arrays.stream(COMMA.split(value, -1))
			.map((part) -> part.replace("\\,", ",").strip())
			.toList();
		if (parts.size() > MAX_VALUES) {
			throw Problem.invalidValue(name, "'" + name + "' takes at most " + MAX_VALUES + " values.", List.of());
		}
		if (parts.contains("")) {
			throw Problem.invalidValue(name, "'" + name + "' has an empty value between commas.", List.of());
		}
		return parts;
	}

	private static String word(Catalogue.Filter filter, String word) {
		if (!filter.allowed().isEmpty() && !filter.allowed().contains(word)) {
			String detail = "'" + word + "' is not a value of '" + filter.name() + "'.";
			throw new Problem(ProblemType.INVALID_VALUE, detail, List.of(new Fault(filter.name(), null, detail,
					Suggestion.nearest(word, filter.allowed()), filter.allowed())));
		}
		return word;
	}

	private static List<String> words(String text) {
		if (text.length() > MAX_TEXT) {
			throw Problem.invalidValue("q", "'q' takes at most " + MAX_TEXT + " characters.", List.of());
		}
		List<String> words = SPACE.splitAsStream(text.toLowerCase(Locale.ROOT).strip()).distinct().toList();
		if (words.size() > MAX_WORDS) {
			String detail = "'q' takes at most " + MAX_WORDS + " different words.";
			throw new Problem(ProblemType.QUERY_TOO_COMPLEX, detail,
					List.of(Fault.ofParameter("q", detail, List.of())));
		}
		return words;
	}

	private static Interval interval(String name, String value) {
		Matcher matcher = RANGE.matcher(value);
		if (!matcher.matches() || (matcher.group(1) == null && matcher.group(3) == null)
				|| (matcher.group(2) == null && matcher.group(3) != null && matcher.group(1) != null)) {
			throw Problem.invalidValue(name,
					"'" + value + "' is neither a whole number nor a range such as 2018..2026.", List.of());
		}
		Long low = (matcher.group(1) != null) ? Long.valueOf(matcher.group(1)) : null;
		Long high = (matcher.group(3) != null) ? Long.valueOf(matcher.group(3)) : null;
		if (matcher.group(2) == null) {
			Long only = (low != null) ? low : high;
			return new Interval(only, only);
		}
		if (low != null && high != null && low > high) {
			throw Problem.invalidValue(name, "'" + value + "' is an empty range: " + low + " is above " + high + ".",
					List.of());
		}
		return new Interval(low, high);
	}

	private static int count(String name, String value) {
		if (!value.matches("\\d{1,4}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MAX_COUNT) {
			throw Problem.invalidValue(name, "'" + name + "' is a whole number from 1 to " + MAX_COUNT + ".",
					List.of());
		}
		return Integer.parseInt(value);
	}

}
