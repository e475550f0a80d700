package org.secretome.claimcheck;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Cuts text into words. Letters are folded one by one, so every word keeps its place in
 * the text whatever stands in it: invisible characters are skipped, all others part
 * words.
 */
final class Tokens {

	/** Signs that carry meaning in claims. */
	private static final String SIGNS = "%$€";

	/** Far longer than any word; what is longer is no word. */
	private static final int LONGEST = 60;

	private final EnglishStemmer stemmer = new EnglishStemmer();

	private final Map<String, String> stems = new HashMap<>();

	/** The words between two offsets. */
	List<Token> of(String text, int from, int to) {
		List<Token> tokens = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		int start = from;
		int end = from;
		int capitals = 0;
		int last = from;
		int not = -1;
		for (int at = from; at < to;) {
			int point = text.codePointAt(at);
			int next = at + Character.charCount(point);
			if (Character.isLetterOrDigit(point)) {
				if (word.length() == 0) {
					start = at;
				}
				last = at;
				end = next;
				capitals += Character.isUpperCase(point) ? 1 : Character.isDigit(point) ? 2 : 0;
				fold(point, word);
			}
			else if (isApostrophe(point)) {
				not = (word.length() > 1 && word.charAt(word.length() - 1) == 'n') ? last : -1;
			}
			else if (!isInvisible(point)) {
				add(tokens, start, not, end, word, capitals);
				not = -1;
				capitals = 0;
				if (SIGNS.indexOf(point) >= 0) {
					String sign = Character.toString(point);
					tokens.add(new Token(at, next, sign, sign, sign, false));
				}
			}
			at = next;
		}
		add(tokens, start, not, end, word, capitals);
		return tokens;
	}

	List<Token> of(String text) {
		return of(text, 0, text.length());
	}

	/**
	 * Adds what was read; "aren't" is two words.
	 * @param not where the second one starts, or -1
	 */
	private void add(List<Token> tokens, int start, int not, int end, StringBuilder letters, int capitals) {
		int verb = letters.length() - 2;
		if (not >= 0 && verb > 0 && letters.indexOf("nt", verb) == verb) {
			letters.setLength(verb);
			add(tokens, start, -1, not, letters, capitals);
			tokens.add(new Token(not, end, "not", "not", "not", false));
			return;
		}
		if (letters.length() > 0) {
			String word = letters.substring(0, Math.min(letters.length(), LONGEST));
			letters.setLength(0);
			tokens.add(new Token(start, end, word, singular(word), this.stems.computeIfAbsent(word, this::stem),
					capitals >= 2));
		}
	}

	private String stem(String word) {
		this.stemmer.setCurrent(word);
		this.stemmer.stem();
		return this.stemmer.getCurrent();
	}

	private static void fold(int point, StringBuilder word) {
		if (point < 128) {
			word.append((char) Character.toLowerCase(point));
			return;
		}
		Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
			.toLowerCase(Locale.ROOT)
			.codePoints()
			.filter(Character::isLetterOrDigit)
			.forEach(word::appendCodePoint);
	}

	/** Marks of direction, joiners, and accents that stand alone. */
	private static boolean isInvisible(int point) {
		int type = Character.getType(point);
		return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
	}

	private static boolean isApostrophe(int point) {
		return point == '\u2019' || point == '\'';
	}

	static String singular(String word) {
		int length = word.length();
		if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
			return (length == 3 && word.endsWith("vs")) ? word.substring(0, 2) : word;
		}
		if (word.endsWith("ies") && length > 4) {
			return word.substring(0, length - 3) + "y";
		}
		if (word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses")) {
			return word.substring(0, length - 2);
		}
		return word.substring(0, length - 1);
	}

}
