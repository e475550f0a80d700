package org.secretome.contradiction;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.secretome.claim.Stance;

/** The sides that a proposition can stand on. */
final class Sides {

	private Sides() {
	}

	/** The proposition with all that is on record in its favour. */
	static Side holds(ClaimFact claim) {
		return Side.of(claim, claim.name(), claim.certaintyFor(),
				entries(claim, Stance.AFFIRMS, ClaimFact.Item::isFor));
	}

	/** That the proposition does not hold, with all that is on record against it. */
	static Side doesNotHold(ClaimFact claim) {
		return Side.of(claim, denial(claim), claim.certaintyAgainst(),
				entries(claim, Stance.DENIES, ClaimFact.Item::isAgainst));
	}

	/** The proposition as some affirm it. */
	static Side affirmed(ClaimFact claim, List<ClaimFact.Said> said) {
		return Side.of(claim, claim.name(), claim.certaintyFor(), entries(claim, said));
	}

	/** That the proposition does not hold, as some say. */
	static Side denied(ClaimFact claim, List<ClaimFact.Said> said) {
		return Side.of(claim, denial(claim), claim.certaintyAgainst(), entries(claim, said));
	}

	static List<Entry> counted(ClaimFact claim, Predicate<ClaimFact.Item> which) {
		return claim.evidence().stream().filter(ClaimFact.Item::counted).filter(which).map(Entry::of).toList();
	}

	static String denial(ClaimFact claim) {
		return "It is not so that: " + claim.name();
	}

	private static List<Entry> entries(ClaimFact claim, Stance stance, Predicate<ClaimFact.Item> which) {
		return Stream.concat(entries(claim, claim.said(stance)).stream(), counted(claim, which).stream()).toList();
	}

	private static List<Entry> entries(ClaimFact claim, List<ClaimFact.Said> said) {
		return said.stream().map((one) -> Entry.of(claim, one)).toList();
	}

}
