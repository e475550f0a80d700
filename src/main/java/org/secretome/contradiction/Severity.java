package org.secretome.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secretome.claim.ClaimKind;
import org.secretome.vocabulary.Certainty;

/** How much depends on a contradiction, the least first. */
public enum Severity {

	LOW, MEDIUM, HIGH;

	/**
	 * The severity of what nothing explains: high where safety or regulation is at stake
	 * or both sides are at least moderately certain, medium where one is.
	 */
	static Severity of(List<ClaimKind> kinds, @Nullable Certainty left, @Nullable Certainty right) {
		if (kinds.contains(ClaimKind.SAFETY) || kinds.contains(ClaimKind.REGULATORY)) {
			return HIGH;
		}
		long firm = Stream.of(Optional.ofNullable(left), Optional.ofNullable(right))
			.flatMap(Optional::stream)
			.filter((certainty) -> certainty.compareTo(Certainty.MODERATE) >= 0)
			.count();
		return (firm == 2) ? HIGH : (firm == 1) ? MEDIUM : LOW;
	}

}
