package org.secretome.claimcheck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A part of a sentence that makes one statement, and what was found in it.
 *
 * @param tokens the words of the sentence
 * @param from its first word
 * @param to the word after its last
 * @param mentions the records that it names, with those carried over from before
 * @param cues what it says, the telling ones before the weak
 * @param negations how many negators stand in it
 * @param denied whether the whole is denied, as in "a myth that"
 * @param hedged whether it is put with caution
 * @param laboratory whether it speaks of the laboratory
 * @param jurisdictions the jurisdictions that it names
 * @param features what it is compared by: records, ideas, predicates and stems
 */
record Clause(List<Token> tokens, int from, int to, List<Mention> mentions, List<Cue> cues, int negations,
		boolean denied, boolean hedged, boolean laboratory, Set<String> jurisdictions, Set<String> features) {

	static final String RECORD = "e:";

	boolean saysSomething() {
		return this.cues.stream().anyMatch((cue) -> !cue.weak());
	}

	int start() {
		return this.tokens.get(this.from).start();
	}

	int end() {
		return this.tokens.get(this.to - 1).end();
	}

	Clause withCarried(List<Mention> before) {
		List<Mention> all = new ArrayList<>(this.mentions);
		Set<String> features = new LinkedHashSet<>(this.features);
		for (Mention mention : before) {
			all.add(mention.carried());
			mention.records().forEach((record) -> features.add(RECORD + record));
		}
		return with(all, features);
	}

	Clause without(List<Mention> others) {
		List<Mention> kept = new ArrayList<>(this.mentions);
		kept.removeAll(others);
		Set<String> features = new LinkedHashSet<>(this.features);
		others.forEach((mention) -> mention.records().forEach((record) -> features.remove(RECORD + record)));
		return with(kept, features);
	}

	private Clause with(List<Mention> all, Set<String> compared) {
		return new Clause(this.tokens, this.from, this.to, all, this.cues, this.negations, this.denied, this.hedged,
				this.laboratory, this.jurisdictions, compared);
	}

}
