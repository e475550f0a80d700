package org.secretome.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secretome.claim.SpeakerRole;
import org.secretome.claim.Stance;
import org.secretome.component.Answer;

/**
 * T2: opposite propositions; one proposition affirmed in one document and denied in
 * another; a proposition against what sources say of the same cell of a comparison; two
 * sources that answer one cell with yes and no.
 */
class OppositePredicate implements Rule {

	private final Rules rules;

	private final Scope scope;

	private final OppositeClaims opposites;

	OppositePredicate(Rules rules) {
		this.rules = rules;
		this.scope = new Scope(rules.words());
		this.opposites = new OppositeClaims(rules);
	}

	@Override
	public List<Finding> find(Facts facts, String topic) {
		List<Finding> found = new ArrayList<>();
		this.opposites.onSameSubject(facts, topic).forEach((pair) -> found.add(of(pair, topic)));
		for (ClaimFact claim : facts.claimsOn(topic)) {
			add(found, stances(claim, topic));
			if (claim.attribute() != null) {
				List<Facts.Value> values = facts.valuesOf(topic)
					.stream()
					.filter((value) -> value.attribute().equals(claim.attribute()))
					.toList();
				add(found, cell(claim, values, topic, true));
				add(found, cell(claim, values, topic, false));
			}
		}
		facts.valuesOf(topic)
			.stream()
			.map(Facts.Value::attribute)
			.distinct()
			.forEach((attribute) -> add(found, answers(facts, topic, attribute)));
		return found;
	}

	private static void add(List<Finding> found, @Nullable Finding finding) {
		if (finding != null) {
			found.add(finding);
		}
	}

	private static Finding of(OppositeClaims.Pair pair, String topic) {
		return Finding.of(ContradictionKind.OPPOSITE_PREDICATE, List.of(pair.left().slug(), pair.right().slug()), topic,
				pair.claims(), Sides.holds(pair.left()), Sides.holds(pair.right()), pair.differences(),
				"Opposite things are said: " + pair.left().name() + " / " + pair.right().name(), List.of());
	}

	/**
	 * What an authority denies is a matter of T6, and what one document says of both is
	 * one of T7.
	 */
	private @Nullable Finding stances(ClaimFact claim, String topic) {
		List<ClaimFact.Said> denials = claim.said(Stance.DENIES)
			.stream()
			.filter((said) -> said.role() != SpeakerRole.AGENCY)
			.toList();
		List<ClaimFact.Said> affirming = elsewhere(claim.said(Stance.AFFIRMS), denials);
		List<ClaimFact.Said> denying = elsewhere(denials, affirming);
		return !denying.isEmpty() ? Finding.of(ContradictionKind.OPPOSITE_PREDICATE, List.of(claim.slug(), "denied"),
				topic, List.of(claim), Sides.affirmed(claim, affirming), Sides.denied(claim, denying),
				this.scope.differences(claim.scope(), claim.scope()),
				"Affirmed by some and denied by others: " + claim.name(), List.of()) : null;
	}

	/** Those who are contradicted in another document. */
	private static List<ClaimFact.Said> elsewhere(List<ClaimFact.Said> some, List<ClaimFact.Said> others) {
		return some.stream()
			.filter((one) -> others.stream().anyMatch((other) -> !other.source().equals(one.source())))
			.toList();
	}

	/**
	 * A proposition against the answers of sources in its own cell.
	 * @param holds whether the side is looked at that holds it
	 */
	private @Nullable Finding cell(ClaimFact claim, List<Facts.Value> values, String topic, boolean holds) {
		Answer wanted = (claim.whenSupported() == Answer.NO) == holds ? Answer.YES : Answer.NO;
		List<Facts.Value> against = values.stream().filter((value) -> value.state() == wanted).toList();
		boolean isSaid = !claim.said(holds ? Stance.AFFIRMS : Stance.DENIES).isEmpty();
		boolean isFound = holds ? claim.isSupported(this.rules.counted()) : claim.isRefuted(this.rules.counted());
		if (against.isEmpty() || !(isSaid || isFound)) {
			return null;
		}
		Facts.Value first = against.get(0);
		Side right = Side.of(row(first) + ": " + wanted, entries(against.stream()));
		return Finding.of(ContradictionKind.OPPOSITE_PREDICATE, List.of(claim.slug(), first.attribute(), wanted.name()),
				topic, List.of(claim), holds ? Sides.holds(claim) : Sides.doesNotHold(claim), right, List.of(),
				(holds ? "Said to hold, while sources say otherwise: " : "Denied, while sources say that it holds: ")
						+ claim.name(),
				List.of());
	}

	private static @Nullable Finding answers(Facts facts, String topic, String attribute) {
		List<Facts.Value> values = facts.valuesOf(topic)
			.stream()
			.filter((value) -> value.attribute().equals(attribute))
			.toList();
		List<Facts.Value> yes = values.stream().filter((value) -> value.state() == Answer.YES).toList();
		List<Facts.Value> no = values.stream().filter((value) -> value.state() == Answer.NO).toList();
		if (yes.isEmpty() || no.isEmpty()) {
			return null;
		}
		String row = row(yes.get(0));
		return Finding.of(ContradictionKind.OPPOSITE_PREDICATE,
				List.of(topic.substring(topic.indexOf('/') + 1), attribute), topic, List.of(),
				Side.of(row + ": YES", entries(yes.stream())), Side.of(row + ": NO", entries(no.stream())), List.of(),
				"Sources answer yes and no: " + row + ".", List.of());
	}

	/** The cell of a comparison in words. */
	private static String row(Facts.Value value) {
		return value.name() + ", " + value.label().toLowerCase(Locale.ROOT);
	}

	private static List<Entry> entries(Stream<Facts.Value> values) {
		return values.map(Entry::of).toList();
	}

}
