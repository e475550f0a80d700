package org.secretome.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.secretome.api.Cursors;
import org.secretome.api.Page;

import org.springframework.stereotype.Component;

/** Answers from the index alone; the database is not asked. */
@Component
public class Searches {

	/** Behind so many hits nobody looks; the lists of the collections go on. */
	private static final int DEEPEST = 1000;

	private static final AggregationKey<Map<String, Long>> TYPES = AggregationKey.of("types");

	/** Which part of a name was typed counts more than what kind of record it is. */
	private static final int[] LIFTS = { 1000, 800, 400 };

	private final SearchIndexes indexes;

	private final KnownRecords records;

	private final Cursors cursors;

	Searches(SearchIndexes indexes, KnownRecords records, Cursors cursors) {
		this.indexes = indexes;
		this.records = records;
		this.cursors = cursors;
	}

	/** What a question finds, the best first; equals are always in the same order. */
	public SearchAnswer search(SearchQuestion question) {
		Words words = Words.of(question.q());
		int offset = (question.cursor() != null)
				? Integer.parseInt(this.cursors.read(question.cursor(), question.key())) : 0;
		return this.indexes.ask((session) -> {
			Matching matching = Matching.of(words, session, this.records);
			Found found = find(session, matching, true, question, offset);
			SearchAnswer.Matched how = SearchAnswer.Matched.ALL_WORDS;
			if (found.isEmpty()) {
				matching = matching.corrected(session);
				if (matching.isCorrected()) {
					found = find(session, matching, true, question, offset);
					how = SearchAnswer.Matched.SIMILAR_WORDS;
				}
			}
			if (found.isEmpty() && words.words().size() > 1) {
				found = find(session, matching, false, question, offset);
				how = SearchAnswer.Matched.SOME_WORDS;
			}
			return new SearchAnswer(found.isEmpty() ? SearchAnswer.Matched.NOTHING : how, matching.unknown(),
					words.ignored(), found.hits(), position(question, found, offset), List.of(found.facet()));
		});
	}

	/** Counts hits of every type, whichever are shown. */
	private Found find(SearchSession session, Matching matching, boolean every, SearchQuestion question, int offset) {
		List<String> types = SearchQuestion.types(null);
		SearchResult<Scored> all = query(session, matching, every, types)
			.aggregation(TYPES, (f) -> f.terms().field(IndexedRecord.TYPE, String.class).maxTermCount(types.size()))
			.fetch(offset, question.isNarrowed() ? 0 : question.pageSize());
		Map<String, Long> counts = all.aggregation(TYPES);
		List<Scored> best = (question.isNarrowed() && !counts.isEmpty())
				? query(session, matching, every, question.types()).fetchHits(offset, question.pageSize()) : all.hits();
		return new Found(counts, shown(best, matching, session),
				question.types().stream().mapToLong((type) -> counts.getOrDefault(type, 0L)).sum());
	}

	private static SearchQueryOptionsStep<?, ?, Scored, ?, ?, ?> query(SearchSession session, Matching matching,
			boolean every, List<String> types) {
		return session.search(IndexedRecord.class)
			.select((f) -> f.composite().from(f.id(String.class), f.score()).as(Scored::new))
			.where((f) -> every ? matching.all(f, types) : matching.any(f, types))
			.sort((f) -> f.composite().add(f.score()).add(f.field(IndexedRecord.PLACE)));
	}

	private List<Hit> shown(List<Scored> best, Matching matching, SearchSession session) {
		if (best.isEmpty()) {
			return List.of();
		}
		Map<String, KnownRecord> known = this.records.of(best.stream().map(Scored::id).toList(), session);
		Snippets snippets = new Snippets(matching.stems(known.values()));
		return best.stream()
			.flatMap((hit) -> Stream.ofNullable(known.get(hit.id()))
				.map((record) -> Hit.of(record, snippets.of(record), hit.score())))
			.toList();
	}

	private Page.Position position(SearchQuestion question, Found found, int offset) {
		int end = offset + question.pageSize();
		boolean complete = (question.pageSize() > 0) ? end >= found.total() : found.total() == 0;
		String next = null;
		if (!complete && question.pageSize() > 0 && end < DEEPEST) {
			next = "/api/v1/search?q=" + encode(question.q())
					+ (question.isNarrowed() ? "&types=" + String.join(",", question.types()) : "") + "&pageSize="
					+ question.pageSize() + "&cursor=" + this.cursors.after(Integer.toString(end), question.key());
		}
		return new Page.Position(question.pageSize(), found.hits().size(), found.total(), complete, next);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/**
	 * Records with a name that begins with what was typed, or in which each typed word is
	 * the beginning of a word; those of which much is claimed first, then short names.
	 */
	public List<SuggestedRecord> suggest(String prefix, @Nullable String types, int size) {
		String typed = Words.normal(SearchQuestion.text("prefix", prefix));
		List<String> shown = SearchQuestion.types(types);
		List<String> words = Words.beginnings(typed);
		if (words.isEmpty()) {
			return List.of();
		}
		return this.indexes.ask((session) -> session.search(IndexedRecord.class)
			.select((f) -> f.composite()
				.from(f.id(String.class), f.field(IndexedRecord.TITLE, String.class))
				.as(SuggestedRecord::of))
			.where((f) -> suggested(f, typed, words, shown))
			.sort((f) -> f.composite()
				.add(f.score())
				.add(f.field(IndexedRecord.WEIGHT).desc())
				.add(f.field(IndexedRecord.LENGTH))
				.add(f.field(IndexedRecord.PLACE)))
			.fetchHits(size));
	}

	private static PredicateFinalStep suggested(SearchPredicateFactory f, String typed, List<String> words,
			List<String> types) {
		BooleanPredicateClausesStep<?, ?> all = f.bool().filter(f.terms().field(IndexedRecord.TYPE).matchingAny(types));
		words.forEach((word) -> all.filter(f.match().field(IndexedRecord.BEGINNINGS).matching(word)));
		all.should(f.match().field(IndexedRecord.OWN).matching(typed).constantScore().boost(LIFTS[0]));
		all.should(f.match().field(IndexedRecord.SYNONYMS).matching(typed).constantScore().boost(LIFTS[1]));
		// Two names that begin so are not worth more than one.
		all.should(f.and()
			.add(f.prefix().fields(IndexedRecord.OWN, IndexedRecord.SYNONYMS).matching(typed))
			.constantScore()
			.boost(LIFTS[2]));
		for (String type : types) {
			all.should(f.match()
				.field(IndexedRecord.TYPE)
				.matching(type)
				.constantScore()
				.boost((1 + types.size() - types.indexOf(type)) * 10f));
		}
		return all;
	}

	/** A hit without its text. */
	private record Scored(String id, float score) {
	}

	/** What was found on the way to an answer. */
	private record Found(Map<String, Long> counts, List<Hit> hits, long total) {

		boolean isEmpty() {
			return this.counts.isEmpty();
		}

		Page.Facet facet() {
			return new Page.Facet("types",
					this.counts.entrySet()
						.stream()
						.map((count) -> new Page.Value(count.getKey(), count.getValue()))
						.sorted(Comparator.comparingLong(Page.Value::count).reversed().thenComparing(Page.Value::value))
						.toList());
		}

	}

}
