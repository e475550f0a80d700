package org.secretome.claimcheck;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds the words of the lexicon in a sentence. */
final class Marks {

	private final Lexicon lexicon;

	private final Set<String> weak;

	private final Tokens tokens = new Tokens();

	private final Phrases<List<String>> cues = new Phrases<>(Token::stem);

	private final Phrases<List<String>> concepts = new Phrases<>(Token::stem);

	private final Phrases<List<String>> jurisdictions = new Phrases<>(Token::word);

	private final Phrases<List<String>> negators;

	private final Phrases<List<String>> notNegating;

	private final Phrases<List<String>> denials;

	private final Phrases<List<String>> hedges;

	private final Phrases<List<String>> opinions;

	private final Phrases<List<String>> laboratory;

	private final Phrases<List<String>> ours;

	private final Set<String> stops;

	private final Set<String> joints;

	private final Set<String> pronouns;

	private final Set<String> particular;

	private final Set<String> contrasts;

	Marks(Lexicon lexicon, Lexicon.Predicates predicates) {
		this.lexicon = lexicon;
		this.weak = predicates.weak();
		put(this.cues, predicates.phrases());
		put(this.concepts, lexicon.concepts());
		put(this.jurisdictions, lexicon.jurisdictions());
		this.negators = list(lexicon.negators(), Token::word);
		this.notNegating = list(lexicon.notNegating(), Token::word);
		this.denials = list(lexicon.denials(), Token::stem);
		this.hedges = list(lexicon.hedges(), Token::stem);
		this.opinions = list(lexicon.opinions(), Token::word);
		this.laboratory = list(lexicon.laboratory(), Token::stem);
		this.ours = list(lexicon.ours(), Token::word);
		this.stops = Set.copyOf(new HashSet<>(lexicon.stopWords()));
		this.joints = Set.copyOf(lexicon.joints());
		this.pronouns = Set.copyOf(lexicon.pronouns());
		this.particular = Set.copyOf(lexicon.particular());
		this.contrasts = Set.copyOf(lexicon.contrasts());
	}

	private void put(Phrases<List<String>> phrases, Map<String, List<String>> groups) {
		groups.forEach((group, words) -> words.forEach((phrase) -> phrases.put(this.tokens.of(phrase),
				new ArrayList<>(List.of(group)), (there, more) -> more.forEach((each) -> {
					if (!there.contains(each)) {
						there.add(each);
					}
				}))));
	}

	private Phrases<List<String>> list(List<String> words, Function<Token, String> key) {
		Phrases<List<String>> phrases = new Phrases<>(key);
		words.forEach((phrase) -> phrases.put(this.tokens.of(phrase), new ArrayList<>(), List::addAll));
		return phrases;
	}

	/** Every phrase of a list, the longest first come, none within another. */
	private static List<Phrases.Hit<List<String>>> in(Phrases<List<String>> phrases, List<Token> words) {
		List<Phrases.Hit<List<String>>> hits = new ArrayList<>();
		for (int i = 0; i < words.size();) {
			Phrases.Hit<List<String>> hit = phrases.at(words, i, words.size());
			if (hit != null) {
				hits.add(hit);
			}
			i = (hit != null) ? hit.to() : i + 1;
		}
		return hits;
	}

	private static BitSet covered(Phrases<List<String>> phrases, List<Token> words) {
		BitSet covered = new BitSet();
		in(phrases, words).forEach((hit) -> covered.set(hit.from(), hit.to()));
		return covered;
	}

	List<Phrases.Hit<List<String>>> cues(List<Token> words) {
		return in(this.cues, words);
	}

	List<Phrases.Hit<List<String>>> concepts(List<Token> words) {
		return in(this.concepts, words);
	}

	List<Phrases.Hit<List<String>>> jurisdictions(List<Token> words) {
		return in(this.jurisdictions, words).stream()
			.filter((hit) -> hit.to() > hit.from() + 1 || words.get(hit.from()).word().length() > 2
					|| words.get(hit.from()).shouted())
			.toList();
	}

	BitSet denials(List<Token> words) {
		return covered(this.denials, words);
	}

	BitSet hedges(List<Token> words) {
		return covered(this.hedges, words);
	}

	BitSet laboratory(List<Token> words) {
		return covered(this.laboratory, words);
	}

	BitSet ours(List<Token> words) {
		return covered(this.ours, words);
	}

	boolean hasOpinion(List<Token> words) {
		return !in(this.opinions, words).isEmpty();
	}

	/** The places of negators that deny what follows. */
	BitSet negators(List<Token> words, BitSet taken) {
		BitSet places = new BitSet();
		BitSet harmless = covered(this.notNegating, words);
		for (Phrases.Hit<List<String>> hit : in(this.negators, words)) {
			if (!harmless.get(hit.from()) && !taken.get(hit.from())) {
				places.set(hit.from());
			}
		}
		return places;
	}

	/** Whether a negator reaches a phrase, or follows it at once. */
	boolean isNegated(List<Token> words, BitSet negators, int from, int to, int clauseFrom) {
		int reach = Math.max(clauseFrom, from - this.lexicon.negationReach());
		for (int i = from - 1; i > reach; i--) {
			if (this.contrasts.contains(words.get(i).word())) {
				reach = i;
			}
		}
		int back = negators.get(reach, Math.max(from, reach)).cardinality();
		int ahead = negators.get(to, to + this.lexicon.negationBack()).cardinality();
		return (back + ahead) % 2 == 1;
	}

	boolean isWeak(List<String> groups) {
		return this.weak.containsAll(groups);
	}

	boolean isStop(Token word) {
		return this.stops.contains(word.word());
	}

	boolean isJoint(Token word) {
		return this.joints.contains(word.word());
	}

	/** Whether what follows is one of many, as in "our". */
	boolean isParticular(Token word) {
		return this.particular.contains(word.word());
	}

	boolean isPronoun(Token word) {
		return this.pronouns.contains(word.word());
	}

}
