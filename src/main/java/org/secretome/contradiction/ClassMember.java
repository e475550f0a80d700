package org.secretome.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secretome.claim.Predicate;
import org.secretome.vocabulary.Quantity;

/**
 * T4: something said of all members of a class against a member of which the opposite is
 * held, which comes from another species, or whose measure does not keep apart what is
 * said to be apart.
 */
class ClassMember implements Rule {

	private final Rules rules;

	private final OppositeClaims opposites;

	private final Scope scope;

	private final Units units;

	ClassMember(Rules rules) {
		this.rules = rules;
		this.opposites = new OppositeClaims(rules);
		this.scope = new Scope(rules.words());
		this.units = new Units(rules.units());
	}

	@Override
	public List<Finding> find(Facts facts, String topic) {
		List<Finding> found = new ArrayList<>();
		for (OppositeClaims.Pair pair : this.opposites.onMembers(facts, topic)) {
			found.add(Finding.of(ContradictionKind.CLASS_MEMBER, List.of(pair.left().slug(), pair.right().slug()),
					topic, pair.claims(), Sides.holds(pair.left()), Sides.holds(pair.right()), pair.differences(),
					name(pair.left()), List.of()));
		}
		for (ClaimFact claim : facts.claimsOn(topic)) {
			if (claim.universal() && claim.isHeld(this.rules.counted())) {
				Finding origin = origin(claim, facts, topic);
				Finding apart = apart(claim, facts, topic);
				Stream.of(origin, apart).filter(Objects::nonNull).forEach(found::add);
			}
		}
		return found;
	}

	private static String name(ClaimFact claim) {
		return "Said of all, while a member is on record of which it is not so: " + claim.name();
	}

	/** All come from a species, while something of the class comes from another. */
	private @Nullable Finding origin(ClaimFact claim, Facts facts, String topic) {
		String species = (claim.object() != null) ? this.rules.origins().get(claim.object()) : null;
		if (species == null || claim.predicate() != Predicate.DERIVED_FROM) {
			return null;
		}
		Set<String> members = facts.below(topic);
		List<Entry> others = facts.materials()
			.stream()
			.filter((material) -> members.contains(material.record()) && !material.species().isEmpty()
					&& !material.species().contains(species))
			.map(Entry::of)
			.toList();
		return others.isEmpty() ? null
				: Finding.of(ContradictionKind.CLASS_MEMBER, List.of(claim.slug(), "species"), topic, List.of(claim),
						Sides.holds(claim), Side.of("There are some of another species than " + species, others),
						List.of(), name(claim), List.of());
	}

	/** The two are apart by a measure, while ranges of that measure overlap. */
	private @Nullable Finding apart(ClaimFact claim, Facts facts, String topic) {
		String outcome = claim.scope().get("outcome");
		if (claim.predicate() != Predicate.DISTINCT_FROM || claim.object() == null || outcome == null) {
			return null;
		}
		List<Facts.Value> own = limits(facts.valuesOf(topic), outcome);
		List<Facts.Value> others = limits(facts.valuesOf(claim.object()), outcome);
		List<Entry> overlapping = Stream
			.concat(own.stream().filter((value) -> others.stream().anyMatch((other) -> overlap(value, other))),
					others.stream().filter((value) -> own.stream().anyMatch((other) -> overlap(value, other))))
			.map((value) -> Entry.of(value))
			.toList();
		return overlapping.isEmpty() ? null
				: Finding.of(ContradictionKind.CLASS_MEMBER, List.of(claim.slug(), "ranges"), topic, List.of(claim),
						Sides.holds(claim), Side.of("The ranges of the two overlap: " + outcome, overlapping),
						List.of(), name(claim), List.of());
	}

	private List<Facts.Value> limits(List<Facts.Value> values, String outcome) {
		return values.stream()
			.filter((value) -> value.quantity() != null && this.rules.measures().limits().contains(value.attribute())
					&& this.scope.texts(value.attribute().replace('-', ' '), outcome) == Relation.LEFT_BROADER)
			.toList();
	}

	/** Ranges that only touch at a limit do not overlap. */
	private boolean overlap(Facts.Value value, Facts.Value other) {
		Quantity one = Objects.requireNonNull(value.quantity());
		return this.units.in(Objects.requireNonNull(other.quantity()), one.unit())
			.filter((converted) -> one.overlaps(converted) && QuantityRanges.share(one, converted) > 0)
			.isPresent();
	}

}
