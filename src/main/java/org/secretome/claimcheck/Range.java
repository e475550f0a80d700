package org.secretome.claimcheck;

import org.jspecify.annotations.Nullable;

/**
 * A part of a text.
 *
 * @param start offset of its first UTF-16 code unit
 * @param end offset after its last
 */
record Range(int start, int end) {

	/** The part without blanks around it, or nothing if it is blank. */
	static @Nullable Range trimmed(String text, int start, int end) {
		int from = start;
		int to = end;
		while (from < to && isBlank(text.charAt(from))) {
			from++;
		}
		while (to > from && isBlank(text.charAt(to - 1))) {
			to--;
		}
		return (from < to) ? new Range(from, to) : null;
	}

	private static boolean isBlank(char letter) {
		return Character.isWhitespace(letter) || Character.isISOControl(letter) || letter == '\u00A0';
	}

	String of(String text) {
		return text.substring(this.start, this.end);
	}

}
