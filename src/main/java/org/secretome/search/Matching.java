package org.secretome.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Which records a question finds, for {@code /search} and for the {@code q} of every
 * list. A record is found by all words, each as it is, as a synonym of it, or, where it
 * occurs nowhere, as something like it. Identifiers and names come before everything.
 */
final class Matching {

	/** A name of more words than this is not looked for in a question. */
	private static final int LONGEST_NAME = 4;

	private static final int MOST_NAMED = 30;

	private static final int MOST_OTHER_NAMES = 12;

	private static final int LONGEST_OTHER_NAME = 60;

	private static final float OWN = 40_000;

	private static final float SYNONYM = 30_000;

	private static final float STEM = 20_000;

	private static final float NEAR = 10_000;

	/** Keeps apart the kinds of record that may have the same name, the first before. */
	private static final List<String> NOTIONS = List.of("component", "molecule", "glossary");

	private static final float STEP = 500;

	private static final String MOLECULE = "molecule/";

	private static final EnglishAnalysis ANALYSIS = new EnglishAnalysis();

	private static final float OTHER_NAME = 0.6f;

	private final Words words;

	private final List<Wording> wordings;

	private final Set<Integer> near;

	private Matching(Words words, List<Wording> wordings, Set<Integer> near) {
		this.words = words;
		this.wordings = wordings;
		this.near = near;
	}

	/** Looks up by which other names the question can be put. */
	static Matching of(Words words, SearchSession session, KnownRecords records) {
		return new Matching(words, words.words().isEmpty() ? List.of() : wordings(words, session, records), Set.of());
	}

	/**
	 * The same question, with words that occur nowhere taken for misspelt.
	 * @return itself where there is none
	 */
	Matching corrected(SearchSession session) {
		Set<Integer> unknown = new LinkedHashSet<>();
		for (int i = 0; i < this.words.words().size(); i++) {
			int word = i;
			if (this.words.words().get(i).mayBeMisspelt()
					&& session.search(IndexedRecord.class).where((f) -> word(f, word)).fetchTotalHitCount() == 0) {
				unknown.add(i);
			}
		}
		return unknown.isEmpty() ? this : new Matching(this.words, this.wordings, unknown);
	}

	boolean isCorrected() {
		return !this.near.isEmpty();
	}

	/** The words that were taken for misspelt. */
	List<String> unknown() {
		return this.near.stream().map((word) -> this.words.words().get(word).given()).toList();
	}

	/** Records of some types that all words find. */
	PredicateFinalStep all(SearchPredicateFactory f, List<String> types) {
		return found(f, types, true);
	}

	/** Records of some types that any word finds, those of most words first. */
	PredicateFinalStep any(SearchPredicateFactory f, List<String> types) {
		return found(f, types, false);
	}

	private PredicateFinalStep found(SearchPredicateFactory f, List<String> types, boolean every) {
		SimpleBooleanPredicateClausesStep<?, ?> either = f.or();
		if (this.words.words().isEmpty() && this.words.whole().isEmpty()) {
			return f.matchNone();
		}
		if (!this.words.whole().isEmpty()) {
			either.add(f.match().field(IndexedRecord.OWN).matching(this.words.whole()).constantScore());
			either.add(f.match().field(IndexedRecord.SYNONYMS).matching(this.words.whole()).constantScore());
		}
		if (!this.words.words().isEmpty()) {
			SimpleBooleanPredicateClausesStep<?, ?> words = every ? f.and() : f.or();
			for (int i = 0; i < this.words.words().size(); i++) {
				words.add(word(f, i));
			}
			either.add(words);
		}
		return f.bool().must(either).filter(ofTypes(f, types)).should(named(f, types));
	}

	private static PredicateFinalStep ofTypes(SearchPredicateFactory f, List<String> types) {
		return f.terms().field(IndexedRecord.TYPE).matchingAny(types);
	}

	/** What lifts a record above the rest because the question is its name. */
	private PredicateFinalStep named(SearchPredicateFactory f, List<String> types) {
		SimpleBooleanPredicateClausesStep<?, ?> named = f.or();
		if (!this.words.whole().isEmpty()) {
			named.add(f.match().field(IndexedRecord.OWN).matching(this.words.whole()).constantScore().boost(OWN));
			named.add(f.match()
				.field(IndexedRecord.SYNONYMS)
				.matching(this.words.whole())
				.constantScore()
				.boost(SYNONYM));
		}
		if (!this.words.stem().isEmpty() && this.words.words().size() <= LONGEST_NAME) {
			named.add(f.match().field(IndexedRecord.STEMS).matching(this.words.stem()).constantScore().boost(STEM));
			if (isCorrected()) {
				named.add(f.match()
					.field(IndexedRecord.STEMS)
					.matching(this.words.stem())
					.fuzzy(edits(this.words.stem()), 1)
					.constantScore()
					.boost(NEAR));
			}
		}
		if (!named.hasClause()) {
			return f.matchNone();
		}
		BooleanPredicateClausesStep<?, ?> lift = f.bool().must(named);
		for (String type : NOTIONS) {
			if (types.contains(type)) {
				lift.should(f.match()
					.field(IndexedRecord.TYPE)
					.matching(type)
					.constantScore()
					.boost(STEP * (NOTIONS.size() - NOTIONS.indexOf(type))));
			}
		}
		return lift;
	}

	/**
	 * The words to mark in what is found, also those that a misspelt one is taken for.
	 */
	Set<String> stems(Collection<KnownRecord> found) {
		Set<String> stems = new LinkedHashSet<>();
		for (Words.Word word : this.words.words()) {
			stems.addAll(word.parts());
			stems.addAll(ANALYSIS.words(word.joined()));
		}
		this.wordings.forEach((wording) -> wording.names().forEach((name) -> stems.addAll(ANALYSIS.words(name))));
		for (int number : this.near) {
			Predicate<String> like = like(this.words.words().get(number).parts().get(0));
			found.forEach(
					(record) -> record.words().stream().map(KnownRecord.Word::stem).filter(like).forEach(stems::add));
		}
		return stems;
	}

	/** What a misspelt word is taken for: what begins so, or is near and begins alike. */
	private static Predicate<String> like(String stem) {
		String first = stem.substring(0, 1);
		ByteRunAutomaton near = FuzzyQuery.getFuzzyAutomaton(stem, edits(stem), 1, true).runAutomaton;
		return (word) -> {
			// Almost every word ends here.
			if (!word.startsWith(first)) {
				return false;
			}
			BytesRef bytes = new BytesRef(word);
			return word.startsWith(stem) || near.run(bytes.bytes, bytes.offset, bytes.length);
		};
	}

	/** One word of the question, or another name for a run of words that it is in. */
	private PredicateFinalStep word(SearchPredicateFactory f, int number) {
		Words.Word word = this.words.words().get(number);
		SimpleBooleanPredicateClausesStep<?, ?> either = f.or();
		either.add(text(f, word.given(), 1));
		if (word.parts().size() > 1) {
			either.add(text(f, word.joined(), 1));
		}
		either.add(f.match()
			.field(IndexedRecord.OWN)
			.boost(8)
			.field(IndexedRecord.SYNONYMS)
			.boost(4)
			.matching(word.normal()));
		for (Wording wording : this.wordings) {
			if (wording.span().covers(number)) {
				wording.names().forEach((name) -> either.add(text(f, name, OTHER_NAME)));
			}
		}
		if (this.near.contains(number)) {
			String stem = word.parts().get(0);
			either.add(f.match().field(IndexedRecord.WORDS).matching(word.given()).fuzzy(edits(stem), 1));
			either.add(f.prefix().field(IndexedRecord.WORDS).matching(stem));
		}
		return either;
	}

	private static PredicateFinalStep text(SearchPredicateFactory f, String words, float boost) {
		return f.phrase()
			.field(IndexedRecord.NAMES)
			.boost(4 * boost)
			.field(IndexedRecord.WORDS)
			.boost(boost)
			.matching(words);
	}

	private static int edits(String word) {
		return (word.length() < 8) ? 1 : 2;
	}

	/**
	 * Components and terms that a run of words names give their other names. A molecule
	 * does, too, where nothing else has the name: many gene symbols are words.
	 */
	private static List<Wording> wordings(Words words, SearchSession session, KnownRecords records) {
		List<Words.Span> spans = words.spans(LONGEST_NAME);
		Function<SearchPredicateFactory, PredicateFinalStep> named = (f) -> f.and(ofTypes(f, NOTIONS),
				f.terms()
					.field(IndexedRecord.STEMS)
					.matchingAny(spans.stream().map(Words.Span::stem).distinct().toList()));
		List<String> found = session.search(IndexedRecord.class)
			.select((f) -> f.id(String.class))
			.where(named)
			.sort((f) -> f.field(IndexedRecord.PLACE))
			.fetchHits(MOST_NAMED);
		Map<String, KnownRecord> known = records.of(found, session);
		List<Wording> wordings = new ArrayList<>();
		for (Words.Span span : spans) {
			List<KnownRecord> meant = found.stream()
				.flatMap((id) -> Stream.ofNullable(known.get(id)))
				.filter((record) -> record.called().stems().contains(span.stem()))
				.toList();
			List<KnownRecord> notions = meant.stream().filter((record) -> !record.id().startsWith(MOLECULE)).toList();
			List<KnownRecord> taken = notions.isEmpty() && meant.size() == 1 ? meant : notions;
			Set<String> names = taken.stream()
				.flatMap((record) -> record.called().all().stream())
				.filter((name) -> name.length() <= LONGEST_OTHER_NAME)
				.limit(MOST_OTHER_NAMES)
				.collect(Collectors.toCollection(LinkedHashSet::new));
			if (!names.isEmpty()) {
				wordings.add(new Wording(span, List.copyOf(names)));
			}
		}
		return wordings;
	}

	/**
	 * Other names for a run of words.
	 *
	 * @param span the run
	 * @param names what else it is called
	 */
	private record Wording(Words.Span span, List<String> names) {
	}

}
