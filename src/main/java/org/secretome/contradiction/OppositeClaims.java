package org.secretome.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secretome.claim.Predicate;

/**
 * Pairs of propositions that are held and cannot both hold: opposite predicates of the
 * same subject and object, whichever of the two is named first.
 */
class OppositeClaims {

	private final Rules rules;

	private final Scope scope;

	OppositeClaims(Rules rules) {
		this.rules = rules;
		this.scope = new Scope(rules.words());
	}

	/** Pairs on the same subject; each belongs to the topic of the one named first. */
	List<Pair> onSameSubject(Facts facts, String topic) {
		List<Pair> pairs = new ArrayList<>();
		for (ClaimFact left : facts.claimsOn(topic)) {
			for (ClaimFact right : facts.claims()) {
				if (left.slug().compareTo(right.slug()) < 0 && areHeld(left, right) && forms(left).stream()
					.anyMatch((one) -> forms(right).stream()
						.anyMatch((other) -> one.subject().equals(other.subject()) && exclude(facts, one, other)))) {
					pairs.add(pair(left, right));
				}
			}
		}
		return pairs;
	}

	/** What is said of all members of the topic, each against an opposite of a member. */
	List<Pair> onMembers(Facts facts, String topic) {
		List<Pair> pairs = new ArrayList<>();
		Set<String> members = facts.below(topic);
		for (ClaimFact general : facts.claimsOn(topic)) {
			for (ClaimFact particular : general.universal() ? facts.claims() : List.<ClaimFact>of()) {
				if (areHeld(general, particular) && forms(particular).stream()
					.anyMatch((form) -> members.contains(form.subject())
							&& exclude(facts, forms(general).get(0), form))) {
					pairs.add(pair(general, particular));
				}
			}
		}
		return pairs;
	}

	private Pair pair(ClaimFact left, ClaimFact right) {
		return new Pair(left, right, this.scope.differences(left.scope(), right.scope()));
	}

	private boolean areHeld(ClaimFact left, ClaimFact right) {
		return left.isHeld(this.rules.counted()) && right.isHeld(this.rules.counted());
	}

	private boolean exclude(Facts facts, Form one, Form other) {
		return this.rules.predicates().areOpposite(one.predicate(), other.predicate()) && sameObject(facts, one, other);
	}

	/**
	 * Whether both speak of the same object. What lacks a class lacks every member of it,
	 * so there a member is enough.
	 */
	private boolean sameObject(Facts facts, Form one, Form other) {
		if (one.isRecord() && other.isRecord()) {
			return one.object().equals(other.object())
					|| (one.predicate() == Predicate.LACKS && facts.above(other.object()).contains(one.object()))
					|| (other.predicate() == Predicate.LACKS && facts.above(one.object()).contains(other.object()));
		}
		return this.scope.texts(one.words(), other.words()) != Relation.DISJOINT;
	}

	/** The proposition as it is written and with subject and object exchanged. */
	private List<Form> forms(ClaimFact claim) {
		List<Form> forms = new ArrayList<>();
		forms.add(Form.of(claim.subject(), claim.predicate(), claim.object(), claim.objectText()));
		Predicate inverse = this.rules.predicates().inverses().get(claim.predicate());
		if (claim.object() != null && inverse != null) {
			forms.add(Form.of(claim.object(), inverse, claim.subject(), null));
		}
		return forms;
	}

	/** Two propositions with the difference of their scopes. */
	record Pair(ClaimFact left, ClaimFact right, List<ContextDifference> differences) {

		List<ClaimFact> claims() {
			return List.of(this.left, this.right);
		}

	}

	/** A proposition without its scope. */
	private record Form(String subject, Predicate predicate, String object, boolean isRecord) {

		static Form of(String subject, Predicate predicate, @Nullable String object, @Nullable String text) {
			return (object != null) ? new Form(subject, predicate, object, true)
					: new Form(subject, predicate, String.valueOf(text), false);
		}

		/** A record by the words of its slug. */
		String words() {
			return this.isRecord
					? this.object.substring(this.object.indexOf('/') + 1).replace('-', ' ').toLowerCase(Locale.ROOT)
					: this.object;
		}

	}

}
