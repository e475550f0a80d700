package org.secretome.claimcheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds the claims that a clause makes: by what it speaks of, what it says and of what,
 * and then by the words.
 */
final class Matcher {

	/** Predicates whose claims are decided by the place where they hold. */
	private static final Set<String> LOCAL = Set.of("AUTHORISED_BY", "NOT_AUTHORISED_BY");

	private final Base base;

	private final Lexicon.Weights weights;

	private final Lexicon.Predicates predicates;

	private final Set<String> asked;

	Matcher(Base base, Bases bases, Set<String> asked) {
		this.base = base;
		this.weights = bases.weights();
		this.predicates = bases.predicates();
		this.asked = asked;
	}

	/** The claims of a clause, the best first; each accounts for something new. */
	List<Match> in(Clause clause) {
		if (clause.cues().isEmpty()) {
			return List.of();
		}
		List<Match> candidates = new ArrayList<>();
		for (KnownClaim claim : this.base.claims()) {
			Match match = match(claim, clause);
			if (match != null) {
				candidates.add(match);
			}
		}
		candidates.sort(Comparator.comparingDouble(Match::score)
			.reversed()
			.thenComparing((match) -> match.claim().row().slug()));
		List<Match> accepted = new ArrayList<>();
		Set<String> explained = new HashSet<>();
		for (Match match : candidates) {
			if (accepted.isEmpty() || addsSomething(match, explained)) {
				accepted.add(match);
				explained.addAll(match.explained());
				match.named().forEach((record) -> explained.add(Clause.RECORD + record));
			}
		}
		return accepted;
	}

	private boolean addsSomething(Match match, Set<String> explained) {
		Set<String> fresh = new HashSet<>(match.explained());
		fresh.removeAll(explained);
		return match.structured() && fresh.stream().anyMatch((feature) -> isTelling(feature))
				&& this.base.weight(fresh) >= 0.5 * this.base.weight(match.explained());
	}

	private static boolean isTelling(String feature) {
		return feature.startsWith(Clause.RECORD) || feature.startsWith("p:");
	}

	private @Nullable Match match(KnownClaim claim, Clause clause) {
		ClaimRow row = claim.row();
		Lexicon.Relation relation = this.predicates.relations().getOrDefault(row.predicate(), Lexicon.Relation.NONE);
		Fit subject = Fit.best(clause, claim.subjects(), row.subject(), null, this.base.kinds(), this.weights);
		Set<String> around = new HashSet<>(claim.subjects());
		subject.records().forEach(around::add);
		double text = text(claim, clause, around);
		if (subject.mention() == null) {
			return unnamed(claim, clause);
		}
		Sense sense = Sense.of(claim, clause, relation);
		double object;
		double threshold = this.weights.threshold();
		boolean structured = true;
		if (row.object() != null) {
			Fit fit = Fit.best(clause, Set.of(row.object()), row.object(), subject.mention(), this.base.kinds(),
					this.weights);
			object = fit.score();
			if (fit.mention() == null || !inOrder(relation, subject, fit, sense)) {
				if (text < this.weights.missingObject()) {
					return null;
				}
				structured = false;
			}
			else if (!sense.found()) {
				return null;
			}
		}
		else if (LOCAL.contains(row.predicate())) {
			object = place(claim, clause);
			if (object < 0 || !sense.found()) {
				return null;
			}
		}
		else {
			object = share(claim.object(), clause.features());
			structured = sense.found() && object >= 0.5;
			if (sense.found()) {
				object = Math.max(object,
						this.weights.genericObjects().getOrDefault(String.valueOf(row.objectText()), 0.0));
			}
			else if (text < this.weights.wordsNeeded()) {
				return null;
			}
			threshold = this.weights.textThreshold();
		}
		double score = this.weights.subject() * subject.score() + (sense.found() ? this.weights.predicate() : 0)
				+ this.weights.object() * object + this.weights.text() * text
				- Scope.penalty(claim, clause, this.base, this.weights)
				- (sense.denied() ? this.weights.penalty("denied") : 0);
		return (score >= threshold) ? new Match(claim, round(score), sense.denied() != clause.denied(),
				subject.relation(), structured, explained(claim, clause, around), subject.records()) : null;
	}

	/** A claim whose subject is not named must fit nearly word by word. */
	private @Nullable Match unnamed(KnownClaim claim, Clause clause) {
		double text = text(claim, clause, Set.of());
		if (text < this.weights.textOnly() || !sharesARecord(claim, clause)) {
			return null;
		}
		Sense sense = Sense.of(claim, clause, Lexicon.Relation.NONE);
		return new Match(claim, round(text), sense.denied() != clause.denied(), Match.Relation.NOT_NAMED, false,
				explained(claim, clause, Set.of()), Set.of());
	}

	private static boolean sharesARecord(KnownClaim claim, Clause clause) {
		return clause.features()
			.stream()
			.anyMatch((feature) -> feature.startsWith(Clause.RECORD) && claim.wordings().get(0).contains(feature));
	}

	private static boolean inOrder(Lexicon.Relation relation, Fit subject, Fit object, Sense sense) {
		Mention first = subject.mention();
		Mention second = object.mention();
		if (first == null || second == null || relation.symmetric()) {
			return true;
		}
		boolean forward = first.from() < second.from();
		if (sense.inverse()) {
			return !forward;
		}
		return forward || (!relation.ordered() && relation.inverse().isEmpty());
	}

	private double place(KnownClaim claim, Clause clause) {
		Set<String> named = clause.jurisdictions();
		if (named.stream().anyMatch(claim.jurisdictions()::contains)) {
			return 1;
		}
		if (!named.isEmpty()) {
			return -1;
		}
		return this.asked.stream().anyMatch(claim.jurisdictions()::contains) ? 0.9 : 0.6;
	}

	/** How well the words fit, beside those that name the subject. */
	private double text(KnownClaim claim, Clause clause, Set<String> around) {
		double best = 0;
		Set<String> said = beside(clause.features(), around);
		double all = this.base.weight(said);
		for (Set<String> wording : claim.wordings()) {
			Set<String> words = beside(wording, around);
			Set<String> shared = new HashSet<>(words);
			shared.retainAll(said);
			if (!shared.isEmpty()) {
				double both = this.base.weight(shared);
				best = Math.max(best, this.weights.claimShare() * both / this.base.weight(words)
						+ (1 - this.weights.claimShare()) * both / all);
			}
		}
		return best;
	}

	private double share(Set<String> features, Set<String> of) {
		Set<String> shared = new HashSet<>(features);
		shared.retainAll(of);
		return shared.isEmpty() ? 0 : this.base.weight(shared) / this.base.weight(features);
	}

	private static Set<String> explained(KnownClaim claim, Clause clause, Set<String> around) {
		Set<String> shared = new HashSet<>();
		claim.wordings().forEach(shared::addAll);
		shared.addAll(claim.object());
		claim.said().keySet().forEach((group) -> shared.add("p:" + group));
		if (claim.row().object() != null) {
			shared.add(Clause.RECORD + claim.row().object());
		}
		shared.retainAll(clause.features());
		return beside(shared, around);
	}

	private static Set<String> beside(Set<String> features, Set<String> around) {
		Set<String> rest = new HashSet<>(features);
		around.forEach((record) -> rest.remove(Clause.RECORD + record));
		return rest;
	}

	private static double round(double score) {
		return Math.round(Math.min(score, 1) * 1000) / 1000.0;
	}

}
