package org.secretome.claimcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Turns one sentence after the other into statements and remembers what the last one
 * spoke of, for sentences that go on with "they" or "our product".
 */
final class Statements {

	private final Base base;

	private final Marks marks;

	private final Matcher matcher;

	private final @Nullable Mention product;

	private List<Mention> last = List.of();

	Statements(Bases bases, Base base, Matcher matcher, @Nullable String product) {
		this.base = base;
		this.marks = bases.marks();
		this.matcher = matcher;
		this.product = (product != null) ? new Mention(-1, -1, Set.of("product/" + product)) : null;
	}

	/**
	 * The statements of a sentence; a question states nothing.
	 * @param end the sign that the sentence ends with
	 */
	List<ClaimChecks.Statement> read(String text, List<Token> words, char end) {
		List<ClaimChecks.Statement> statements = ClaimChecks.Statement.none();
		List<Clause> clauses = carried(words, this.base.reader().clauses(text, words));
		boolean finished = clauses.size() == 1 && (end == '.' || end == '!');
		if (end != '?' && !clauses.isEmpty()) {
			if (this.marks.hasOpinion(words)) {
				opinion(clauses).ifPresent(statements::add);
			}
			else {
				clauses.forEach((clause) -> subjects(clause).forEach((part) -> add(statements, part, finished)));
			}
		}
		return statements;
	}

	/**
	 * Whether a clause without a verb phrase of the lexicon is a statement all the same:
	 * it starts with a record of the field, in the plural or before a word that looks
	 * like a verb, and ends like a sentence. A heading is none.
	 */
	private boolean isSentence(Clause clause, boolean finished) {
		return finished && clause.mentions()
			.stream()
			.filter((mention) -> !mention.isCarried() && this.base.isOfField(mention))
			.findFirst()
			.filter((mention) -> isFirst(clause, mention) && mention.to() < clause.to())
			.map((mention) -> !clause.cues().isEmpty() || isPlural(clause.tokens().get(mention.to() - 1))
					|| isPlural(clause.tokens().get(mention.to())))
			.orElse(false);
	}

	private boolean isFirst(Clause clause, Mention mention) {
		return clause.tokens().subList(clause.from(), mention.from()).stream().allMatch(this.marks::isStop);
	}

	private static boolean isPlural(Token word) {
		return !word.word().equals(word.singular());
	}

	private void add(List<ClaimChecks.Statement> statements, Clause clause, boolean finished) {
		List<Match> matches = this.matcher.in(clause);
		matches.forEach((match) -> statements.add(new ClaimChecks.Statement(clause, match, false)));
		if (matches.isEmpty() && clause.mentions().stream().anyMatch(this.base::isOfField)
				&& (clause.saysSomething() || isSentence(clause, finished))) {
			statements.add(new ClaimChecks.Statement(clause, null, false));
		}
	}

	private java.util.Optional<ClaimChecks.Statement> opinion(List<Clause> clauses) {
		Clause first = clauses.get(0);
		if (clauses.stream().flatMap((clause) -> clause.mentions().stream()).noneMatch(this.base::isOfField)) {
			return java.util.Optional.empty();
		}
		Match match = clauses.stream().flatMap((clause) -> this.matcher.in(clause).stream()).findFirst().orElse(null);
		Clause whole = new Clause(first.tokens(), first.from(), clauses.get(clauses.size() - 1).to(), first.mentions(),
				first.cues(), first.negations(), first.denied(), first.hedged(), first.laboratory(),
				first.jurisdictions(), first.features());
		return java.util.Optional.of(new ClaimChecks.Statement(whole, match, true));
	}

	/** Gives a clause without a subject that of the clause before. */
	private List<Clause> carried(List<Token> words, List<Clause> clauses) {
		List<Clause> complete = new ArrayList<>();
		boolean ours = this.product != null && !this.marks.ours(words).isEmpty();
		for (Clause clause : clauses) {
			Clause with = clause;
			if (ours && this.product != null) {
				with = clause.withCarried(List.of(this.product));
			}
			else if (standsForAnother(clause) || (!clause.cues().isEmpty() && subjectsOf(clause).isEmpty()
					&& (!complete.isEmpty() || startsWithPronoun(clause)))) {
				with = clause.withCarried(this.last);
			}
			List<Mention> subjects = subjectsOf(with);
			List<Mention> named = subjects.isEmpty() ? with.mentions().stream().filter(this.base::isOfField).toList()
					: subjects;
			if (!named.isEmpty()) {
				this.last = named;
			}
			complete.add(with);
		}
		return complete;
	}

	/** Whether a clause starts with "they" or "it", not with "these exosomes". */
	private boolean standsForAnother(Clause clause) {
		int first = clause.from();
		if (this.marks.isJoint(clause.tokens().get(first)) && first + 1 < clause.to()) {
			first++;
		}
		int next = first + 1;
		return this.marks.isPronoun(clause.tokens().get(first)) && !this.marks.isParticular(clause.tokens().get(first))
				&& clause.mentions().stream().noneMatch((mention) -> mention.from() == next);
	}

	private boolean startsWithPronoun(Clause clause) {
		int end = Math.min(clause.from() + 2, clause.to());
		return clause.tokens().subList(clause.from(), end).stream().anyMatch(this.marks::isPronoun);
	}

	/** What a clause speaks of: records of the field before its verb, or carried over. */
	private List<Mention> subjectsOf(Clause clause) {
		int verb = clause.cues().stream().mapToInt(Cue::from).min().orElse(clause.to());
		List<Mention> before = clause.mentions()
			.stream()
			.filter((mention) -> mention.from() <= verb && isSubject(mention))
			.toList();
		return before;
	}

	private boolean isSubject(Mention mention) {
		return mention.records()
			.stream()
			.anyMatch((record) -> record.startsWith("component/") || this.base.isOfField(record));
	}

	/** One clause for each of several subjects that are joined by "and". */
	private List<Clause> subjects(Clause clause) {
		int verb = clause.cues().stream().filter((cue) -> !cue.weak()).mapToInt(Cue::from).min().orElse(-1);
		List<Mention> joined = new ArrayList<>();
		for (Mention mention : clause.mentions()) {
			if (!mention.isCarried() && mention.to() <= verb && this.base.isOfField(mention)
					&& (joined.isEmpty() || areJoined(clause, joined.get(joined.size() - 1), mention))) {
				joined.add(mention);
			}
		}
		boolean together = clause.cues()
			.stream()
			.anyMatch((cue) -> cue.groups().contains("SAME_AS") || cue.groups().contains("DISTINCT_FROM"));
		if (joined.size() < 2 || together) {
			return List.of(clause);
		}
		return joined.stream().map((one) -> {
			List<Mention> others = new ArrayList<>(joined);
			others.remove(one);
			return clause.without(others);
		}).toList();
	}

	private boolean areJoined(Clause clause, Mention first, Mention second) {
		return second.from() > first.to()
				&& clause.tokens()
					.subList(first.to(), second.from())
					.stream()
					.allMatch((word) -> this.marks.isJoint(word) || this.marks.isStop(word))
				&& clause.tokens().subList(first.to(), second.from()).stream().anyMatch(this.marks::isJoint);
	}

}
