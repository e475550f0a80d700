package org.secretome.claimcheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Resource;
import org.secretome.vocabulary.Verdict;

/** Rates statements and gathers what is known about each. */
final class Spans {

	/** Kinds of claim on which what authorities said has a bearing. */
	private static final Set<String> REGULATED = Set.of("SAFETY", "REGULATORY");

	private final String text;

	private final Base base;

	private final Lexicon.Weights weights;

	private final Overclaims overclaims;

	private final Lexicon.Wordings wordings;

	private final @Nullable String product;

	private final Set<String> jurisdictions;

	private final List<ClaimCheck.Span> spans = new ArrayList<>();

	Spans(String text, Base base, Lexicon.Weights weights, Overclaims overclaims, Lexicon.Wordings wordings,
			@Nullable String product, Set<String> jurisdictions) {
		this.text = text;
		this.base = base;
		this.weights = weights;
		this.overclaims = overclaims;
		this.wordings = wordings;
		this.product = product;
		this.jurisdictions = jurisdictions;
	}

	List<ClaimCheck.Span> all() {
		return List.copyOf(this.spans);
	}

	void add(ClaimChecks.Statement statement, int sentence) {
		Clause clause = statement.clause();
		Match match = statement.match();
		List<Overclaims.Hit> hits = new ArrayList<>(this.overclaims.in(clause));
		Rating rating;
		List<ClaimCheck.Qualifier> missing = List.of();
		if (match == null) {
			rating = statement.opinion() ? Rating.OPINION : Rating.NOT_IN_KB;
		}
		else {
			ClaimRow claim = match.claim().row();
			Verdict verdict = claim.verdict();
			if (verdict == Verdict.SUPPORTED || verdict == Verdict.LEANS_SUPPORTED) {
				hits.removeIf((hit) -> Overclaims.isCovered(hit.rule(), claim));
			}
			missing = Scope.missing(match.claim(), clause, this.weights);
			rating = statement.opinion() ? Rating.OPINION
					: Rating.of(verdict, match.denied(), isOverstated(match, hits, missing));
		}
		List<ClaimCheck.Regulation> regulatory = regulatory(clause, match, hits);
		this.spans.add(span(statement, sentence, rating, hits, missing, regulatory));
	}

	private boolean isOverstated(Match match, List<Overclaims.Hit> hits, List<ClaimCheck.Qualifier> missing) {
		return !hits.isEmpty() || match.relation() == Match.Relation.BROADER || (!match.denied()
				&& missing.stream().anyMatch((left) -> this.weights.scope().contains(left.qualifier())));
	}

	private ClaimCheck.Span span(ClaimChecks.Statement statement, int sentence, Rating rating,
			List<Overclaims.Hit> hits, List<ClaimCheck.Qualifier> missing, List<ClaimCheck.Regulation> regulatory) {
		Clause clause = statement.clause();
		Match match = statement.match();
		ClaimRow row = (match != null) ? match.claim().row() : null;
		Set<String> references = new TreeSet<>();
		regulatory.forEach((status) -> references.addAll(status.references()));
		if (row != null) {
			references.addAll(row.references());
		}
		return new ClaimCheck.Span(clause.start(), clause.end(), this.text.substring(clause.start(), clause.end()),
				sentence, rating, clause.hedged(), (match != null) ? claim(match) : null,
				(row != null) ? row.verdict() : null, (row != null) ? row.certainty() : null,
				hits.stream().map((hit) -> overclaim(clause, hit)).toList(), missing,
				(match != null) ? against(match) : List.of(), (row != null) ? row.contradictions() : List.of(),
				regulatory, wording(rating, row), List.copyOf(references));
	}

	private static ClaimCheck.Claim claim(Match match) {
		ClaimRow row = match.claim().row();
		return new ClaimCheck.Claim(row.slug(), row.name(),
				match.structured() ? ClaimCheck.MatchedBy.STRUCTURE : ClaimCheck.MatchedBy.TEXT, match.relation(),
				match.score(), match.denied() ? ClaimCheck.Polarity.DENIES : ClaimCheck.Polarity.AFFIRMS,
				Resource.address("claim", row.slug()));
	}

	private ClaimCheck.Overclaim overclaim(Clause clause, Overclaims.Hit hit) {
		int start = clause.tokens().get(hit.from()).start();
		int end = clause.tokens().get(hit.to() - 1).end();
		return new ClaimCheck.Overclaim(hit.rule().id(), this.text.substring(start, end), start, end,
				hit.rule().reason(), hit.rule().allowed());
	}

	private static List<ClaimCheck.Objection> against(Match match) {
		ClaimRow row = match.claim().row();
		String direction = match.denied() ? "SUPPORTS" : "REFUTES";
		return (match.denied() ? row.supporting() : row.refuting()).stream()
			.map((reference) -> new ClaimCheck.Objection(row.slug(), direction, reference))
			.toList();
	}

	private List<ClaimCheck.Regulation> regulatory(Clause clause, @Nullable Match match, List<Overclaims.Hit> hits) {
		boolean regulated = (match != null && REGULATED.contains(match.claim().row().kind()))
				|| hits.stream().anyMatch((hit) -> hit.rule().regulatory());
		Set<String> subjects = new HashSet<>();
		if (regulated) {
			clause.mentions()
				.forEach((mention) -> mention.records()
					.forEach((record) -> subjects.addAll(this.base.kinds().andAbove(record))));
			if (match != null) {
				subjects.addAll(this.base.kinds().andAbove(match.claim().row().subject()));
			}
		}
		if (this.product != null) {
			subjects.add("product/" + this.product);
		}
		Set<String> places = !this.jurisdictions.isEmpty() ? this.jurisdictions : clause.jurisdictions();
		return this.base.statuses()
			.stream()
			.filter((status) -> !Collections.disjoint(subjects, status.subjects()))
			.filter((status) -> places.isEmpty() || places.contains(status.jurisdiction()))
			.map((status) -> new ClaimCheck.Regulation(status.slug(), status.jurisdiction(), status.status(),
					status.text(), status.references()))
			.toList();
	}

	private @Nullable String wording(Rating rating, @Nullable ClaimRow claim) {
		if (claim == null) {
			return (rating == Rating.NOT_IN_KB) ? this.wordings.notInBase() : null;
		}
		Verdict verdict = (claim.verdict() != null) ? claim.verdict() : Verdict.NO_COUNTED_EVIDENCE;
		String certainty = (claim.certainty() != null)
				? claim.certainty().name().replace('_', ' ').toLowerCase(Locale.ROOT) : "not rated";
		return this.wordings.allowed()
			.getOrDefault(verdict.name(), "{claim}")
			.replace("{certainty}", certainty)
			.replace("{claim}", claim.name());
	}

}
