package org.secretome.claimcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;

/**
 * Finds sentences by the Unicode rules (UAX 29, as ICU implements them) and does not end
 * one at an abbreviation. A line that is merely wrapped is no end either.
 */
final class Sentences {

	private final List<String> abbreviations;

	Sentences(List<String> abbreviations) {
		this.abbreviations = abbreviations;
	}

	/** The sentences of a text, in order and without blanks around them. */
	List<Range> of(String text) {
		FilteredBreakIteratorBuilder filter = FilteredBreakIteratorBuilder.getEmptyInstance();
		this.abbreviations.forEach(filter::suppressBreakAfter);
		BreakIterator breaks = filter.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(Locale.ENGLISH));
		breaks.setText(unwrapped(text));
		List<Range> sentences = new ArrayList<>();
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			Range sentence = Range.trimmed(text, start, end);
			if (sentence != null) {
				sentences.add(sentence);
			}
			start = end;
		}
		return sentences;
	}

	/** The text of the same length in which line ends within a sentence are blanks. */
	private static String unwrapped(String text) {
		char[] letters = text.toCharArray();
		for (int i = 0; i < letters.length; i++) {
			if ((letters[i] == '\n' || letters[i] == '\r') && continues(letters, i)) {
				letters[i] = ' ';
			}
		}
		return new String(letters);
	}

	private static boolean continues(char[] letters, int at) {
		int next = at + 1;
		if (letters[at] == '\r' && next < letters.length && letters[next] == '\n') {
			next++;
		}
		while (next < letters.length && (letters[next] == ' ' || letters[next] == '\t')) {
			next++;
		}
		return next < letters.length && Character.isLowerCase(letters[next]);
	}

}
