package org.secretome.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A record as the index gives it back.
 *
 * @param id its type and slug
 * @param called how it is called
 * @param text what a reader is shown of it
 * @param words the stems of the beginning of the text, which is looked through for what
 * was asked, and where they stand
 */
record KnownRecord(String id, Names called, String text, List<Word> words) {

	/** Of a longer text only the beginning is looked through. */
	private static final int LOOKED_THROUGH = 8000;

	private static final EnglishAnalysis ANALYSIS = new EnglishAnalysis(EnglishAnalysis.TEXT);

	static KnownRecord of(String id, Names called, String text) {
		List<Word> words = new ArrayList<>();
		try (TokenStream stream = ANALYSIS.tokenStream("", text)) {
			CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken() && place.endOffset() <= LOOKED_THROUGH) {
				words.add(Word.of(stem.toString(), text, place.startOffset(), place.endOffset()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new KnownRecord(id, called, text, List.copyOf(words));
	}

	/** About how much memory it takes, in characters. */
	int weight() {
		return this.text.length() + 30 * (this.words.size() + 2 * this.called.all().size());
	}

	/** The words as the analysis gave them. */
	TokenStream stream() {
		return new Replay(this.words);
	}

	/**
	 * How a record is called.
	 *
	 * @param title its name
	 * @param all every name it has
	 * @param stems the same in stems
	 */
	record Names(String title, List<String> all, List<String> stems) {
	}

	/**
	 * A word of a text.
	 *
	 * @param stem the stem
	 * @param start its first character
	 * @param end behind its last character
	 */
	record Word(String stem, int start, int end) {

		/** Without the signs before and behind it, which the analysis leaves there. */
		static Word of(String stem, String text, int from, int to) {
			int start = from;
			int end = to;
			while (start < end - 1 && !Character.isLetterOrDigit(text.codePointAt(start))) {
				start++;
			}
			while (end > start + 1 && !Character.isLetterOrDigit(text.codePointBefore(end))) {
				end--;
			}
			return new Word(stem, start, end);
		}

	}

	/** Gives words once more that were found before. */
	private static final class Replay extends TokenStream {

		private final CharTermAttribute stem = addAttribute(CharTermAttribute.class);

		private final OffsetAttribute place = addAttribute(OffsetAttribute.class);

		private final List<Word> words;

		private int next;

		Replay(List<Word> words) {
			this.words = words;
		}

		@Override
		public boolean incrementToken() {
			if (this.next == this.words.size()) {
				return false;
			}
			clearAttributes();
			Word word = this.words.get(this.next++);
			this.stem.append(word.stem());
			this.place.setOffset(word.start(), word.end());
			return true;
		}

	}

}
