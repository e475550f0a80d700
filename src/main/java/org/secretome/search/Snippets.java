package org.secretome.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.QueryTermScorer;
import org.apache.lucene.search.highlight.SimpleFragmenter;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;
import org.apache.lucene.search.highlight.WeightedTerm;

/**
 * Cuts from the text of a hit what is worth showing, and says where the words of the
 * question stand in it. It is done here and not by the backend, because words are marked
 * whichever field found the record, and because the backend takes ten times as long.
 */
final class Snippets {

	private static final char START = '\u0001';

	private static final char END = '\u0002';

	private static final int LENGTH = 240;

	private final Highlighter highlighter;

	Snippets(Collection<String> stems) {
		WeightedTerm[] terms = stems.stream().map((stem) -> new WeightedTerm(1, stem)).toArray(WeightedTerm[]::new);
		this.highlighter = new Highlighter(new SimpleHTMLFormatter(String.valueOf(START), String.valueOf(END)),
				new QueryTermScorer(terms));
		this.highlighter.setTextFragmenter(new SimpleFragmenter(LENGTH));
	}

	Snippet of(KnownRecord shown) {
		try (TokenStream words = shown.stream()) {
			String marked = this.highlighter.getBestFragment(words, shown.text());
			return (marked != null) ? read(marked.strip()) : new Snippet(beginning(shown.text()), List.of());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InvalidTokenOffsetsException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String beginning(String text) {
		if (text.length() <= LENGTH) {
			return text;
		}
		int space = text.lastIndexOf(' ', LENGTH);
		return text.substring(0, (space > 0) ? space : LENGTH);
	}

	private static Snippet read(String marked) {
		List<Hit.Mark> marks = new ArrayList<>();
		StringBuilder plain = new StringBuilder(marked.length());
		int start = 0;
		for (int i = 0; i < marked.length(); i++) {
			switch (marked.charAt(i)) {
				case START -> start = plain.length();
				case END -> marks.add(new Hit.Mark(start, plain.length()));
				default -> plain.append(marked.charAt(i));
			}
		}
		return new Snippet(plain.toString(), marks);
	}

	/**
	 * A piece of a text.
	 *
	 * @param text the piece
	 * @param marks where the words stand in it
	 */
	record Snippet(String text, List<Hit.Mark> marks) {
	}

}
