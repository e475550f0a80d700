package org.secretome.claimcheck;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What a clause says, weighed once and then held against every claim; nothing is built
 * for a claim, because most of them have nothing to do with the clause.
 */
final class Said {

	private final Base base;

	private final Map<String, Double> features = new HashMap<>();

	private final List<String> records;

	private final List<Mention> field;

	private final IdentityHashMap<Mention, Set<String>> names = new IdentityHashMap<>();

	private final double weight;

	Said(Base base, Clause clause) {
		this.base = base;
		clause.features().forEach((feature) -> this.features.put(feature, base.weight(feature)));
		this.weight = base.weight(clause.features());
		this.records = clause.features().stream().filter((feature) -> feature.startsWith(Clause.RECORD)).toList();
		this.field = clause.mentions().stream().filter(base::isOfField).toList();
		clause.mentions()
			.forEach((mention) -> this.names.put(mention,
					mention.records().stream().map(Clause.RECORD::concat).collect(Collectors.toUnmodifiableSet())));
	}

	/**
	 * How well the words fit those of a claim, beside what names the subject.
	 * @param subject the mention that names it, if one does
	 */
	double fit(KnownClaim claim, @Nullable Mention subject, double claimShare) {
		Set<String> names = names(subject);
		double all = this.weight;
		if (subject != null) {
			for (String record : this.records) {
				all -= (names.contains(record) || claim.around().contains(record)) ? this.base.weight(record) : 0;
			}
		}
		double best = 0;
		for (Set<String> wording : claim.wordings()) {
			Shared shared = shared(wording, names, (subject != null) ? claim.around() : Set.of());
			if (shared.both > 0) {
				best = Math.max(best, claimShare * shared.share() + (1 - claimShare) * shared.both / all);
			}
		}
		return best;
	}

	/** How much of a claim the clause says, beside what names the subject. */
	double covers(KnownClaim claim, @Nullable Mention subject) {
		return shared(claim.wordings().get(0), names(subject), (subject != null) ? claim.around() : Set.of()).share();
	}

	/** How much of an object the clause names. */
	double names(Set<String> object) {
		return shared(object, Set.of(), Set.of()).share();
	}

	private Shared shared(Set<String> wording, Set<String> names, Set<String> around) {
		double both = 0;
		double whole = 0;
		for (String feature : wording) {
			if (!names.contains(feature) && !around.contains(feature)) {
				Double weighed = this.features.get(feature);
				whole += (weighed != null) ? weighed : this.base.weight(feature);
				both += (weighed != null) ? weighed : 0;
			}
		}
		return new Shared(both, whole);
	}

	private Set<String> names(@Nullable Mention subject) {
		return (subject != null) ? this.names.getOrDefault(subject, Set.of()) : Set.of();
	}

	/** Whether a claim names a record that the clause names. */
	boolean sharesARecord(KnownClaim claim) {
		for (String record : this.records) {
			if (claim.wordings().get(0).contains(record)) {
				return true;
			}
		}
		return false;
	}

	/** Whether it speaks of the field, and of nothing in it that the claim leaves out. */
	boolean isOfTheFieldOf(KnownClaim claim) {
		for (Mention mention : this.field) {
			boolean known = false;
			for (String record : names(mention)) {
				known |= claim.wordings().get(0).contains(record);
			}
			if (!known) {
				return false;
			}
		}
		return !this.field.isEmpty();
	}

	/** What is in both, and what is in a wording as a whole, by weight. */
	private record Shared(double both, double whole) {

		double share() {
			return (this.both > 0) ? this.both / this.whole : 0;
		}

	}

}
