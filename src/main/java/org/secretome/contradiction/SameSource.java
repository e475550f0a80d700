package org.secretome.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.secretome.claim.Stance;

/**
 * T7: one document affirms and denies a proposition, or affirms two that cannot both
 * hold.
 */
class SameSource implements Rule {

	private final Scope scope;

	private final OppositeClaims opposites;

	SameSource(Rules rules) {
		this.scope = new Scope(rules.words());
		this.opposites = new OppositeClaims(rules);
	}

	@Override
	public List<Finding> find(Facts facts, String topic) {
		List<Finding> found = new ArrayList<>();
		for (ClaimFact claim : facts.claimsOn(topic)) {
			TreeSet<String> documents = new TreeSet<>(claim.sources(Stance.AFFIRMS));
			documents.retainAll(claim.sources(Stance.DENIES));
			documents.forEach(
					(document) -> found.add(Finding.of(ContradictionKind.SAME_SOURCE, List.of(claim.slug(), document),
							topic, List.of(claim), Sides.affirmed(claim, in(document, claim, Stance.AFFIRMS)),
							Sides.denied(claim, in(document, claim, Stance.DENIES)),
							this.scope.differences(claim.scope(), claim.scope()),
							"Affirmed and denied in one document: " + claim.name(), List.of())));
		}
		Stream
			.concat(this.opposites.onSameSubject(facts, topic).stream(),
					this.opposites.onMembers(facts, topic).stream())
			.forEach((pair) -> {
				TreeSet<String> documents = new TreeSet<>(pair.left().sources(Stance.AFFIRMS));
				documents.retainAll(pair.right().sources(Stance.AFFIRMS));
				documents.forEach((document) -> found.add(of(pair, document, topic)));
			});
		return found;
	}

	private static Finding of(OppositeClaims.Pair pair, String document, String topic) {
		return Finding.of(ContradictionKind.SAME_SOURCE, List.of(pair.left().slug(), pair.right().slug(), document),
				topic, pair.claims(), Sides.affirmed(pair.left(), in(document, pair.left(), Stance.AFFIRMS)),
				Sides.affirmed(pair.right(), in(document, pair.right(), Stance.AFFIRMS)), pair.differences(),
				"Both are said in one document: " + pair.left().name() + " / " + pair.right().name(), List.of());
	}

	private static List<ClaimFact.Said> in(String document, ClaimFact claim, Stance stance) {
		return claim.said(stance).stream().filter((said) -> said.source().equals(document)).toList();
	}

}
