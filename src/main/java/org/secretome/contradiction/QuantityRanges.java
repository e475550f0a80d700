package org.secretome.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Quantity;

/**
 * T3: two ranges of one measure of one subject that share no value; or, for a measure
 * whose ranges are the limits of a class, two that share less than half of what they
 * cover together. Ranges that are the same in words and numbers are one side.
 */
class QuantityRanges implements Rule {

	private final Rules rules;

	private final Scope scope;

	private final Units units;

	QuantityRanges(Rules rules) {
		this.rules = rules;
		this.scope = new Scope(rules.words());
		this.units = new Units(rules.units());
	}

	@Override
	public List<Finding> find(Facts facts, String topic) {
		List<Finding> found = new ArrayList<>();
		measures(facts, topic).forEach((measure, ranges) -> {
			for (int i = 0; i < ranges.size(); i++) {
				for (int j = i + 1; j < ranges.size(); j++) {
					Finding finding = compare(topic, measure, ranges.get(i), ranges.get(j));
					if (finding != null) {
						found.add(finding);
					}
				}
			}
		});
		return found;
	}

	/**
	 * The different ranges of each measure, in an order that does not depend on files.
	 */
	private Map<String, List<Range>> measures(Facts facts, String topic) {
		Map<String, Map<String, Range>> measures = new TreeMap<>();
		for (Facts.Value value : facts.valuesOf(topic)) {
			if (value.quantity() != null) {
				add(measures, value.attribute(), value.quantity(), null, Entry.of(value));
			}
		}
		for (ClaimFact claim : facts.claimsOn(topic)) {
			if (claim.quantity() != null && claim.isHeld(this.rules.counted())) {
				String measure = (claim.attribute() != null) ? claim.attribute()
						: String.valueOf(claim.objectText()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
				Sides.holds(claim).entries().forEach((entry) -> add(measures, measure, claim.quantity(), claim, entry));
			}
		}
		measures.keySet().removeAll(this.rules.measures().ofMembers());
		Map<String, List<Range>> ordered = new TreeMap<>();
		measures.forEach((measure, ranges) -> ordered.put(measure, List.copyOf(ranges.values())));
		return ordered;
	}

	private static void add(Map<String, Map<String, Range>> measures, String measure, Quantity quantity,
			@Nullable ClaimFact claim, Entry entry) {
		Map<String, String> scope = new LinkedHashMap<>((claim != null) ? claim.scope() : Map.of());
		if (quantity.method() != null) {
			scope.put("method", quantity.method());
		}
		Range range = measures.computeIfAbsent(measure, (any) -> new TreeMap<>())
			.computeIfAbsent(quantity.asText() + (scope.isEmpty() ? "" : " " + Scope.key(scope)),
					(key) -> new Range(key, quantity, scope, new ArrayList<>(), new ArrayList<>()));
		range.entries().add(entry);
		if (claim != null && !range.claims().contains(claim)) {
			range.claims().add(claim);
		}
	}

	private @Nullable Finding compare(String topic, String measure, Range left, Range right) {
		Optional<Quantity> converted = this.units.in(right.quantity(), left.quantity().unit());
		if (converted.isEmpty() || areOneStudys(left, right)) {
			return null;
		}
		String why;
		if (!left.quantity().overlaps(converted.get())) {
			why = "Ranges that share no value";
		}
		else if (areLimits(measure, left, right) && areKeptApart(left, right)
				&& share(left.quantity(), converted.get()) < this.rules.measures().limitsShare()) {
			why = "Limits that draw different classes";
		}
		else {
			return null;
		}
		String what = topic.substring(topic.indexOf('/') + 1).replace('-', ' ') + ", " + measure.replace('-', ' ');
		List<ClaimFact> claims = Stream.concat(left.claims().stream(), right.claims().stream()).distinct().toList();
		return Finding.of(ContradictionKind.QUANTITY,
				List.of(topic.substring(topic.indexOf('/') + 1), measure, left.key(), right.key()), topic, claims,
				side(left, what), side(right, what), this.scope.differences(left.scope(), right.scope()),
				why + ": " + what + ", " + left.quantity().asText() + " and " + right.quantity().asText() + ".",
				List.of());
	}

	private static Side side(Range range, String what) {
		return Side.of(what + ": " + range.quantity().asText(), range.entries());
	}

	/** Tables that were read together do not tell which of them draws which class. */
	private static boolean areKeptApart(Range left, Range right) {
		return !Set.copyOf(references(left)).equals(Set.copyOf(references(right)));
	}

	/** A study that states two ranges of one measure tells two things apart by itself. */
	private static boolean areOneStudys(Range left, Range right) {
		List<String> references = references(left);
		return references.size() == 1 && references.equals(references(right));
	}

	private static List<String> references(Range range) {
		return range.entries().stream().flatMap((entry) -> entry.references().stream()).distinct().toList();
	}

	/** Limits are what somebody draws; what was measured by a method lies within them. */
	private boolean areLimits(String measure, Range left, Range right) {
		return this.rules.measures().limits().contains(measure) && Stream.of(left, right)
			.allMatch((range) -> range.quantity().method() == null && range.quantity().min() != null
					&& range.quantity().max() != null && !range.quantity().min().equals(range.quantity().max()));
	}

	/** What two closed ranges share of what they cover together. */
	static double share(Quantity one, Quantity other) {
		double shared = Math.min(max(one), max(other)) - Math.max(min(one), min(other));
		double together = Math.max(max(one), max(other)) - Math.min(min(one), min(other));
		return (together > 0) ? Math.max(shared, 0) / together : 1;
	}

	private static double min(Quantity quantity) {
		return (quantity.min() != null) ? quantity.min() : Double.NEGATIVE_INFINITY;
	}

	private static double max(Quantity quantity) {
		return (quantity.max() != null) ? quantity.max() : Double.POSITIVE_INFINITY;
	}

	/** One range with everybody who states it. */
	private record Range(String key, Quantity quantity, Map<String, String> scope, List<Entry> entries,
			List<ClaimFact> claims) {
	}

}
