package org.secretome.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How English text becomes words: Greek letters are spelt out, what hyphens join is
 * indexed in parts and as one ("TGF-β1" also as "tgfbeta1"), case and accents are folded,
 * stop words go, the rest is stemmed. {@link OpenSearchAnalysis} says the same to a
 * server.
 */
final class EnglishAnalysis extends Analyzer implements LuceneAnalysisConfigurer {

	/** What is indexed: parts and wholes. */
	static final String TEXT = "text";

	/** What is asked for: parts only; wholes are asked for beside them. */
	static final String QUESTION = "question";

	/** The beginnings of words, for suggestions. */
	static final String BEGINNINGS = "beginnings";

	/** Words of suggestions, as they are. */
	static final String PLAIN = "plain";

	static final int LONGEST_BEGINNING = 20;

	private static final int PARTS = WordDelimiterGraphFilter.GENERATE_WORD_PARTS
			| WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS | WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE;

	private static final NormalizeCharMap GREEK = greek();

	private final String use;

	EnglishAnalysis(String use) {
		this.use = use;
	}

	/** For Hibernate Search, which gives a name to each use. */
	EnglishAnalysis() {
		this(QUESTION);
	}

	@Override
	public void configure(LuceneAnalysisConfigurationContext context) {
		for (String name : List.of(TEXT, QUESTION, BEGINNINGS, PLAIN)) {
			context.analyzer(name).instance(new EnglishAnalysis(name));
		}
	}

	@Override
	protected Reader initReader(String field, Reader reader) {
		return new MappingCharFilter(GREEK, reader);
	}

	@Override
	protected TokenStreamComponents createComponents(String field) {
		Tokenizer source = new WhitespaceTokenizer();
		boolean wholes = this.use.equals(TEXT) || this.use.equals(BEGINNINGS);
		TokenStream words = new WordDelimiterGraphFilter(source,
				wholes ? PARTS | WordDelimiterGraphFilter.CATENATE_ALL : PARTS, null);
		if (wholes) {
			words = new FlattenGraphFilter(words);
		}
		words = new ASCIIFoldingFilter(new LowerCaseFilter(words));
		return new TokenStreamComponents(source, switch (this.use) {
			case BEGINNINGS -> new EdgeNGramTokenFilter(words, 1, LONGEST_BEGINNING, false);
			case PLAIN -> words;
			default -> new PorterStemFilter(new StopFilter(words, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET));
		});
	}

	/** The words of a text. */
	List<String> words(String text) {
		List<String> words = new ArrayList<>();
		try (TokenStream stream = tokenStream("", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				words.add(term.toString());
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

	/** The Greek letters and how they are spelt. */
	static List<String> greekLetters() {
		return List.of("α alpha", "β beta", "γ gamma", "δ delta", "ε epsilon", "ζ zeta", "η eta", "θ theta", "ι iota",
				"κ kappa", "λ lambda", "μ mu", "ν nu", "ξ xi", "ο omicron", "π pi", "ρ rho", "σ sigma", "ς sigma",
				"τ tau", "υ upsilon", "φ phi", "χ chi", "ψ psi", "ω omega");
	}

	private static NormalizeCharMap greek() {
		NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
		greekLetters().forEach((pair) -> map.add(pair.substring(0, 1), pair.substring(2)));
		return map.build();
	}

}
