package org.secretome.exchange.imports;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Texts of data sets, cut to the columns that take them. */
final class Texts {

	private static final int SEARCHABLE = 4000;

	private Texts() {
	}

	static String cut(String text, int length) {
		if (text.length() <= length) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
		return text.substring(0, end) + "…";
	}

	static @Nullable String cutOrNull(@Nullable String text, int length) {
		return (text != null) ? cut(text, length) : null;
	}

	/** The words that free text looks through. */
	static String search(Collection<String> words) {
		String text = words.stream()
			.map((word) -> word.toLowerCase(Locale.ROOT))
			.distinct()
			.collect(Collectors.joining(" "));
		return text.substring(0, Math.min(text.length(), SEARCHABLE));
	}

}
