package org.secretome.claimcheck;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a sentence: what it names, what it says, and where it falls into statements. */
final class Reader {

	/** Signs that may part two statements. */
	private static final String SIGNS = ",;:()\u2013\u2014";

	private final Marks marks;

	private final Names names;

	private final int maxTokens;

	Reader(Marks marks, Names names, int maxTokens) {
		this.marks = marks;
		this.names = names;
		this.maxTokens = maxTokens;
	}

	/** The statements of a sentence, in order. */
	List<Clause> clauses(String text, List<Token> words) {
		Sentence sentence = new Sentence(words);
		List<Clause> clauses = new ArrayList<>();
		int from = 0;
		for (int at = 1; at < words.size(); at++) {
			boolean joint = this.marks.isJoint(words.get(at));
			boolean sign = hasSign(text, words.get(at - 1).end(), words.get(at).start());
			boolean weakToo = joint || (sign && this.marks.isPronoun(words.get(at)));
			if (at - from >= this.maxTokens) {
				clauses.add(sentence.clause(from, at));
				from = at;
			}
			else if (joint || sign) {
				int next = nextBreak(text, words, at);
				if (sentence.says(from, at, weakToo) && sentence.says(at, next, weakToo)) {
					clauses.add(sentence.clause(from, at));
					from = at;
				}
			}
		}
		if (from < words.size()) {
			clauses.add(sentence.clause(from, words.size()));
		}
		return clauses;
	}

	/** A text that is one statement, such as a claim. */
	Clause whole(List<Token> words) {
		return new Sentence(words).clause(0, words.size());
	}

	private int nextBreak(String text, List<Token> words, int at) {
		int limit = Math.min(words.size(), at + this.maxTokens);
		for (int next = at + 1; next < limit; next++) {
			if (this.marks.isJoint(words.get(next))
					|| hasSign(text, words.get(next - 1).end(), words.get(next).start())) {
				return next;
			}
		}
		return limit;
	}

	private static boolean hasSign(String text, int from, int to) {
		// what stands between two words may be long, and then it parts them
		if (to - from > 20) {
			return true;
		}
		for (int i = from; i < to; i++) {
			if (SIGNS.indexOf(text.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** What stands where in one sentence; found once for all its clauses. */
	private final class Sentence {

		private final List<Token> words;

		private final List<Mention> mentions;

		private final List<Phrases.Hit<List<String>>> cues;

		private final List<Phrases.Hit<List<String>>> concepts;

		private final List<Phrases.Hit<List<String>>> jurisdictions;

		private final BitSet denials;

		private final BitSet hedges;

		private final BitSet laboratory;

		private final BitSet negators;

		Sentence(List<Token> words) {
			this.words = words;
			this.mentions = Reader.this.names.in(words);
			this.concepts = Reader.this.marks.concepts(words);
			this.jurisdictions = Reader.this.marks.jurisdictions(words);
			this.denials = Reader.this.marks.denials(words);
			// the verb of "it is not true that" says nothing of the subject
			this.cues = Reader.this.marks.cues(words).stream().filter((cue) -> !this.denials.get(cue.from())).toList();
			this.hedges = Reader.this.marks.hedges(words);
			this.laboratory = Reader.this.marks.laboratory(words);
			BitSet taken = (BitSet) this.denials.clone();
			this.cues.forEach((cue) -> taken.set(cue.from(), cue.to()));
			this.negators = Reader.this.marks.negators(words, taken);
		}

		boolean says(int from, int to, boolean weakToo) {
			return within(this.cues, from, to).stream()
				.anyMatch((cue) -> weakToo || !Reader.this.marks.isWeak(cue.value()));
		}

		Clause clause(int from, int to) {
			List<Mention> named = this.mentions.stream()
				.filter((mention) -> mention.from() >= from && mention.to() <= to)
				.toList();
			Set<String> places = new LinkedHashSet<>();
			within(this.jurisdictions, from, to).forEach((hit) -> places.addAll(hit.value()));
			List<Cue> said = cues(from, to);
			return new Clause(this.words, from, to, named, said, this.negators.get(from, to).cardinality(),
					!this.denials.get(from, to).isEmpty(), !this.hedges.get(from, to).isEmpty(),
					!this.laboratory.get(from, to).isEmpty(), places, features(from, to, named, said));
		}

		private List<Cue> cues(int from, int to) {
			return within(this.cues, from, to).stream()
				.map((hit) -> new Cue(hit.from(), hit.to(), hit.value(), Reader.this.marks.isWeak(hit.value()),
						Reader.this.marks.isNegated(this.words, this.negators, hit.from(), hit.to(), from)))
				.sorted(Comparator.comparing(Cue::weak))
				.toList();
		}

		private Set<String> features(int from, int to, List<Mention> named, List<Cue> said) {
			Set<String> features = new LinkedHashSet<>();
			BitSet taken = new BitSet();
			for (Mention mention : named) {
				mention.records().forEach((record) -> features.add(Clause.RECORD + record));
				taken.set(mention.from(), mention.to());
			}
			said.stream().filter((cue) -> !cue.weak()).forEach((cue) -> {
				features.add("p:" + cue.groups().get(0));
				taken.set(cue.from(), cue.to());
			});
			within(this.concepts, from, to).forEach((hit) -> {
				hit.value().forEach((idea) -> features.add("c:" + idea));
				taken.set(hit.from(), hit.to());
			});
			for (int i = from; i < to; i++) {
				if (!taken.get(i) && !this.negators.get(i) && !Reader.this.marks.isStop(this.words.get(i))) {
					features.add(this.words.get(i).stem());
				}
			}
			return features;
		}

		private static List<Phrases.Hit<List<String>>> within(List<Phrases.Hit<List<String>>> hits, int from, int to) {
			return hits.stream().filter((hit) -> hit.from() >= from && hit.to() <= to).toList();
		}

	}

}
