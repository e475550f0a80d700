package org.secretome.claimcheck;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.core.type.TypeReference;

/** Words that promise more than evidence can carry, by the rules of a data file. */
final class Overclaims {

	private static final Set<String> SCALES = Set.of("million", "billion", "trillion");

	/** Smaller numbers count things that the sentence names. */
	private static final int LARGE = 4;

	private final List<Rule> rules = Yaml.read("overclaims.yaml", new TypeReference<>() {
	});

	private final Phrases<List<Rule>> words = new Phrases<>(Token::singular);

	private final Marks marks;

	Overclaims(Marks marks) {
		this.marks = marks;
		Tokens tokens = new Tokens();
		this.rules.forEach((rule) -> rule.words()
			.forEach((phrase) -> this.words.put(tokens.of(phrase), new ArrayList<>(List.of(rule)), List::addAll)));
	}

	/** The rules that a clause breaks, in the order of the words. */
	List<Hit> in(Clause clause) {
		List<Hit> hits = new ArrayList<>();
		Set<Rule> seen = new HashSet<>();
		BitSet within = new BitSet();
		for (int i = clause.from(); i < clause.to(); i++) {
			Phrases.Hit<List<Rule>> hit = this.words.at(clause.tokens(), i, clause.to());
			if (hit != null && !within.get(hit.from()) && !isDenied(clause, hit)) {
				within.set(hit.from(), hit.to());
				hit.value()
					.stream()
					.filter((rule) -> !isLifted(rule, clause) && seen.add(rule))
					.forEach((rule) -> hits.add(new Hit(rule, hit.from(), hit.to())));
			}
		}
		this.rules.stream().filter(Rule::number).forEach((rule) -> numbers(rule, clause, hits));
		hits.sort(Comparator.comparingInt(Hit::from));
		return hits;
	}

	private boolean isDenied(Clause clause, Phrases.Hit<List<Rule>> hit) {
		BitSet taken = new BitSet();
		taken.set(hit.from(), hit.to());
		BitSet negators = this.marks.negators(clause.tokens(), taken);
		return clause.denied()
				|| this.marks.isNegated(clause.tokens(), negators, hit.from(), hit.from(), clause.from());
	}

	private static boolean isLifted(Rule rule, Clause clause) {
		return clause.tokens()
			.subList(clause.from(), clause.to())
			.stream()
			.anyMatch((word) -> rule.unless().contains(word.singular()));
	}

	private static void numbers(Rule rule, Clause clause, List<Hit> hits) {
		for (int i = clause.from(); i < clause.to(); i++) {
			Token number = clause.tokens().get(i);
			int next = i + 1;
			boolean large = number.word().length() > LARGE;
			while (next < clause.to() && (SCALES.contains(clause.tokens().get(next).singular())
					|| clause.tokens().get(next).isNumber())) {
				next++;
				large = true;
			}
			if (number.isNumber() && number.word().codePoints().allMatch(Character::isDigit) && large
					&& clause.tokens()
						.subList(next, Math.min(next + 3, clause.to()))
						.stream()
						.noneMatch((word) -> rule.units().contains(word.singular()))) {
				hits.add(new Hit(rule, i, next));
				return;
			}
		}
	}

	/** Whether a claim says just what a rule warns of, so that its verdict answers it. */
	static boolean isCovered(Rule rule, ClaimRow claim) {
		return rule.coveredBy().contains(claim.predicate())
				|| (claim.universal() && rule.coveredBy().contains("UNIVERSAL"));
	}

	/**
	 * A rule that was broken.
	 *
	 * @param from the first word
	 * @param to the word after the last
	 */
	record Hit(Rule rule, int from, int to) {
	}

	/** A rule, as {@code claimcheck/overclaims.yaml} has it. */
	record Rule(String id, List<String> words, String reason, String allowed, Set<String> coveredBy, Set<String> unless,
			boolean regulatory, boolean number, Set<String> units) {

		Rule {
			coveredBy = Yaml.orEmpty(coveredBy);
			unless = Yaml.orEmpty(unless);
			units = Yaml.orEmpty(units);
		}

	}

}
