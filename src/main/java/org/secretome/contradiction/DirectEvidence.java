package org.secretome.contradiction;

import java.util.List;
import java.util.stream.Stream;

import org.secretome.claim.Direction;

/**
 * T1: the methodology gives both sides of one claim enough, and one study speaks for it
 * and another against it. Mixed findings alone contradict nothing: each says both.
 */
class DirectEvidence implements Rule {

	private final Rules rules;

	private final Scope scope;

	DirectEvidence(Rules rules) {
		this.rules = rules;
		this.scope = new Scope(rules.words());
	}

	@Override
	public List<Finding> find(Facts facts, String topic) {
		return facts.claimsOn(topic)
			.stream()
			.filter(this::isContradicted)
			.map((claim) -> finding(claim, topic))
			.toList();
	}

	private boolean isContradicted(ClaimFact claim) {
		return claim.support() >= this.rules.counted() && claim.refute() >= this.rules.counted()
				&& counted(claim, Direction.SUPPORTS).anyMatch((one) -> counted(claim, Direction.REFUTES)
					.anyMatch((other) -> !other.cluster().equals(one.cluster())));
	}

	private static Stream<ClaimFact.Item> counted(ClaimFact claim, Direction direction) {
		return claim.evidence().stream().filter((item) -> item.counted() && item.direction() == direction);
	}

	private Finding finding(ClaimFact claim, String topic) {
		Side left = Side.of(claim, claim.name(), claim.certaintyFor(), Sides.counted(claim, ClaimFact.Item::isFor));
		Side right = Side.of(claim, Sides.denial(claim), claim.certaintyAgainst(),
				Sides.counted(claim, ClaimFact.Item::isAgainst));
		return Finding.of(ContradictionKind.DIRECT_EVIDENCE, List.of(claim.slug()), topic, List.of(claim), left, right,
				this.scope.differences(claim.scope(), claim.scope()),
				"Findings for and against one claim: " + claim.name(), List.of());
	}

}
