package org.secretome.search;

import java.util.List;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** {@link EnglishAnalysis} in the words of OpenSearch and Elasticsearch. */
final class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {

	private static final String TOKENIZER = "whitespace";

	@Override
	public void configure(ElasticsearchAnalysisConfigurationContext context) {
		context.charFilter("greek")
			.type("mapping")
			.param("mappings",
					EnglishAnalysis.greekLetters()
						.stream()
						.map((pair) -> pair.replace(" ", " => "))
						.toArray(String[]::new));
		for (boolean wholes : List.of(true, false)) {
			context.tokenFilter(wholes ? "parts_and_wholes" : "parts")
				.type("word_delimiter_graph")
				.param("catenate_all", wholes)
				.param("split_on_case_change", false)
				.param("split_on_numerics", false)
				.param("stem_english_possessive", true);
		}
		context.tokenFilter("beginnings")
			.type("edge_ngram")
			.param("min_gram", 1)
			.param("max_gram", EnglishAnalysis.LONGEST_BEGINNING);
		context.analyzer(EnglishAnalysis.TEXT)
			.custom()
			.tokenizer(TOKENIZER)
			.charFilters("greek")
			.tokenFilters("parts_and_wholes", "flatten_graph", "lowercase", "asciifolding", "stop", "porter_stem");
		context.analyzer(EnglishAnalysis.QUESTION)
			.custom()
			.tokenizer(TOKENIZER)
			.charFilters("greek")
			.tokenFilters("parts", "lowercase", "asciifolding", "stop", "porter_stem");
		context.analyzer(EnglishAnalysis.BEGINNINGS)
			.custom()
			.tokenizer(TOKENIZER)
			.charFilters("greek")
			.tokenFilters("parts_and_wholes", "flatten_graph", "lowercase", "asciifolding", "beginnings");
		context.analyzer(EnglishAnalysis.PLAIN)
			.custom()
			.tokenizer(TOKENIZER)
			.charFilters("greek")
			.tokenFilters("parts", "lowercase", "asciifolding");
	}

}
