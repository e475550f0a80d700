package org.secretome.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a question. Nothing in it is syntax: what another search engine takes for
 * an operator is a word here, or nothing.
 *
 * @param whole the whole question as an identifier would be written
 * @param stem the whole question in stems
 * @param words its words that mean something
 * @param ignored how many further words were not looked at
 */
record Words(String whole, String stem, List<Word> words, int ignored) {

	/** What is looked at of a question; the rest of a longer one is not. */
	static final int MOST_WORDS = 32;

	private static final int LONGEST_WORD = 100;

	private static final int LONGEST_IDENTIFIER = 300;

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

	private static final Pattern DOI_PREFIX = Pattern.compile("^(https?://(dx\\.)?doi\\.org/|doi:\\s*)");

	private static final Pattern JOINER = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

	private static final EnglishAnalysis ANALYSIS = new EnglishAnalysis();

	private static final EnglishAnalysis TYPED = new EnglishAnalysis(EnglishAnalysis.PLAIN);

	static Words of(String question) {
		Map<String, Word> words = new LinkedHashMap<>();
		int ignored = 0;
		for (String given : SPACE.splitAsStream(question).toList()) {
			if (given.isEmpty() || given.length() > LONGEST_WORD) {
				ignored += given.isEmpty() ? 0 : 1;
				continue;
			}
			String key = given.toLowerCase(Locale.ROOT);
			if (words.containsKey(key)) {
				continue;
			}
			if (words.size() == MOST_WORDS) {
				ignored++;
				continue;
			}
			List<String> parts = ANALYSIS.words(given);
			if (!parts.isEmpty()) {
				words.put(key, new Word(given, parts));
			}
		}
		String whole = normal(SPACE.matcher(question).replaceAll(" "));
		List<Word> all = List.copyOf(words.values());
		String stem = all.stream().flatMap((word) -> word.parts().stream()).collect(Collectors.joining(" "));
		return new Words((whole.length() <= LONGEST_IDENTIFIER) ? whole : "", stem, all, ignored);
	}

	/**
	 * An identifier or a name as it is compared: lower case, a DOI without its resolver.
	 */
	static String normal(String identifier) {
		return DOI_PREFIX.matcher(identifier.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
	}

	/** The words of something half typed, cut to the length that is indexed. */
	static List<String> beginnings(String typed) {
		return TYPED.words(typed)
			.stream()
			.map((word) -> word.substring(0, Math.min(word.length(), EnglishAnalysis.LONGEST_BEGINNING)))
			.distinct()
			.limit(MOST_WORDS)
			.toList();
	}

	/** Runs of neighbouring words that may be one name, up to a length. */
	List<Span> spans(int longest) {
		List<Span> spans = new ArrayList<>();
		for (int from = 0; from < this.words.size(); from++) {
			StringBuilder stem = new StringBuilder();
			for (int to = from; to < Math.min(from + longest, this.words.size()); to++) {
				stem.append(stem.isEmpty() ? "" : " ").append(String.join(" ", this.words.get(to).parts()));
				spans.add(new Span(from, to, stem.toString()));
			}
		}
		return spans;
	}

	/**
	 * One word.
	 *
	 * @param given as it was written
	 * @param parts its stems; several where a hyphen or the like joins them
	 */
	record Word(String given, List<String> parts) {

		/** The word without what joins its parts, so that "IL-6" is "IL6". */
		String joined() {
			return JOINER.matcher(this.given).replaceAll("");
		}

		String normal() {
			return Words.normal(this.given);
		}

		/** A symbol or an identifier is right or wrong, but not nearly right. */
		boolean mayBeMisspelt() {
			return this.parts.size() == 1 && this.parts.get(0).length() > 3
					&& this.given.codePoints().noneMatch(Character::isDigit);
		}

	}

	/**
	 * A run of words.
	 *
	 * @param from the first
	 * @param to the last
	 * @param stem all of them in stems
	 */
	record Span(int from, int to, String stem) {

		boolean covers(int word) {
			return this.from <= word && word <= this.to;
		}

	}

}
