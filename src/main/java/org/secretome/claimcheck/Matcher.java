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

	private final Marks marks;

	private final Set<String> asked;

	Matcher(Base base, Bases bases, Set<String> asked) {
		this.base = base;
		this.weights = bases.weights();
		this.predicates = bases.predicates();
		this.marks = bases.marks();
		this.asked = asked;
	}

	/** The claims of a clause, the best first; each accounts for something new. */
	List<Match> in(Clause clause) {
		if (clause.mentions().isEmpty()) {
			return List.of();
		}
		Said said = new Said(this.base, clause);
		List<Match> candidates = new ArrayList<>();
		for (KnownClaim claim : this.base.claims()) {
			Match match = match(claim, clause, said);
			if (match != null) {
				candidates.add(match);
			}
		}
		candidates.sort(Comparator.comparing((Match match) -> match.relation() == Match.Relation.NOT_NAMED)
			.thenComparing(Comparator.comparingDouble(Match::score).reversed())
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

	private @Nullable Match match(KnownClaim claim, Clause clause, Said said) {
		ClaimRow row = claim.row();
		Fit subject = Fit.best(clause, claim.subjects(), row.subject(), null, this.base.kinds(), this.weights);
		if (subject.mention() == null) {
			return unnamed(claim, clause, said);
		}
		double text = said.fit(claim, subject.mention(), this.weights.claimShare());
		Lexicon.Relation relation = this.predicates.relations().getOrDefault(row.predicate(), Lexicon.Relation.NONE);
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
			else if (!sense.found() || (row.universal() && !isUniversal(clause, subject, fit, sense))) {
				return null;
			}
		}
		else if (LOCAL.contains(row.predicate()) && !claim.jurisdictions().isEmpty()) {
			object = place(claim, clause);
			if (object < 0 || (!sense.found() && text < this.weights.missingObject())) {
				return null;
			}
		}
		else {
			object = said.names(claim.object());
			structured = sense.found() && object >= 0.5;
			if (sense.main() || structured) {
				object = Math.max(object,
						this.weights.genericObjects().getOrDefault(String.valueOf(row.objectText()), 0.0));
			}
			else if (text < (clause.saysSomething() ? this.weights.wordsNeededAgainst() : this.weights.wordsNeeded())) {
				return null;
			}
			threshold = this.weights.textThreshold();
		}
		double score = this.weights.subject() * subject.score() + this.weights.predicate() * sense.share(this.weights)
				+ this.weights.object() * object + this.weights.text() * text
				- Scope.penalty(claim, clause, this.base, this.weights)
				- (sense.denied() ? this.weights.penalty("denied") : 0);
		boolean denied = sense.denied() != clause.denied();
		if (score < threshold || (!structured && refutes(row, denied)
				&& said.covers(claim, subject.mention()) < this.weights.refutationCover())) {
			return null;
		}
		return new Match(claim, round(score), denied, subject.relation(), structured,
				explained(claim, clause, subject.records()), subject.records());
	}

	/**
	 * Whether the evidence speaks against a statement that makes or denies a claim. What
	 * refutes a narrow claim does not refute a statement that leaves half of it out.
	 */
	private static boolean refutes(ClaimRow row, boolean denied) {
		return Rating.of(row.verdict(), denied, false) == Rating.CONTRADICTED;
	}

	/**
	 * Whether a clause may speak of all members: of the kind itself, not of "our"
	 * exosomes or one product, and in its verb, not in a qualifier such as "of human
	 * origin".
	 */
	private boolean isUniversal(Clause clause, Fit subject, Fit object, Sense sense) {
		Mention first = subject.mention();
		Mention second = object.mention();
		boolean all = subject.relation() == Match.Relation.EXACT || subject.relation() == Match.Relation.BROADER;
		boolean some = first != null && first.from() > clause.from()
				&& this.marks.isParticular(clause.tokens().get(first.from() - 1));
		return all && !some && (second == null || sense.at() < second.from() || sense.at() >= second.to());
	}

	/** A claim whose subject is not named must fit nearly word by word. */
	private @Nullable Match unnamed(KnownClaim claim, Clause clause, Said said) {
		ClaimRow row = claim.row();
		if (clause.cues().isEmpty() || !said.sharesARecord(claim)
				|| (this.base.isOfField(row.subject()) && !said.isOfTheFieldOf(claim))) {
			return null;
		}
		double text = said.fit(claim, null, this.weights.claimShare());
		if (text < this.weights.textOnly()) {
			return null;
		}
		Sense sense = Sense.of(claim, clause, Lexicon.Relation.NONE);
		boolean denied = sense.denied() != clause.denied();
		if (refutes(row, denied) && said.covers(claim, null) < this.weights.refutationCover()) {
			return null;
		}
		return new Match(claim, round(text), denied, Match.Relation.NOT_NAMED, false,
				explained(claim, clause, Set.of()), Set.of());
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

	/** What of a clause a claim accounts for, beside what names its subject. */
	private static Set<String> explained(KnownClaim claim, Clause clause, Set<String> subject) {
		Set<String> shared = new HashSet<>();
		claim.wordings().forEach(shared::addAll);
		shared.addAll(claim.object());
		claim.said().keySet().forEach((group) -> shared.add("p:" + group));
		if (claim.row().object() != null) {
			shared.add(Clause.RECORD + claim.row().object());
		}
		shared.retainAll(clause.features());
		if (!subject.isEmpty()) {
			shared.removeAll(claim.around());
			subject.forEach((record) -> shared.remove(Clause.RECORD + record));
		}
		return shared;
	}

	private static double round(double score) {
		return Math.round(Math.min(score, 1) * 1000) / 1000.0;
	}

}
