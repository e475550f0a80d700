package org.secretome.product;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Climbs the ladder for one preparation: a rung is met by a recorded finding, ruled out
 * by a recorded finding, and otherwise not known.
 */
class IdentityLadder {

	private final IdentityRules rules;

	IdentityLadder(IdentityRules rules) {
		this.rules = rules;
	}

	PreparationIdentity climb(IdentityFacts facts) {
		Map<IdentityRung, PreparationIdentity.Rung> rungs = new EnumMap<>(IdentityRung.class);
		List<PreparationIdentity.Gap> gaps = new ArrayList<>();
		for (IdentityRules.Rung rule : this.rules.rungs()) {
			PreparationIdentity.Rung rung = rung(facts, rule, rungs);
			rungs.put(rule.rung(), rung);
			if (rung.state() == IdentityState.NOT_KNOWN) {
				gaps.add(new PreparationIdentity.Gap("GAP", rule.rung(), rule.missing()));
			}
		}
		String outside = IdentityTest.outside(facts, this.rules).stream().findFirst().orElse(null);
		String justified = rungs.values()
			.stream()
			.filter((rung) -> rung.state() == IdentityState.MET)
			.reduce((lower, higher) -> higher)
			.map(PreparationIdentity.Rung::component)
			.orElse(outside);
		String name = (justified != null) ? facts.words().names().get(justified) : null;
		return new PreparationIdentity(facts.slug(), facts.name(), this.rules.id(),
				List.copyOf(facts.components().keySet()), List.copyOf(rungs.values()), outside, justified, name,
				facts.products().stream().map((product) -> label(product, justified, facts)).toList(), gaps,
				facts.references());
	}

	private PreparationIdentity.Rung rung(IdentityFacts facts, IdentityRules.Rung rule,
			Map<IdentityRung, PreparationIdentity.Rung> below) {
		PreparationIdentity.Rung required = (rule.requires() != null) ? below.get(rule.requires()) : null;
		if (required != null && required.state() == IdentityState.NOT_MET) {
			return of(rule, IdentityState.NOT_MET, "It would have to be " + nameOf(required, facts) + " first.",
					required.references());
		}
		IdentityTest.Finding against = first(facts, rule, rule.notMetBy());
		if (against != null) {
			return of(rule, IdentityState.NOT_MET, against.text(), against.references());
		}
		IdentityTest.Finding met = first(facts, rule, rule.metBy());
		if (met != null && required != null && required.state() != IdentityState.MET) {
			return of(rule, IdentityState.NOT_KNOWN,
					met.text() + " Whether it is " + nameOf(required, facts) + " at all is not known.",
					met.references());
		}
		return (met != null) ? of(rule, IdentityState.MET, met.text(), met.references())
				: of(rule, IdentityState.NOT_KNOWN, rule.missing(), List.of());
	}

	private IdentityTest.@Nullable Finding first(IdentityFacts facts, IdentityRules.Rung rule,
			List<IdentityTest> tests) {
		return tests.stream()
			.map((test) -> test.find(facts, this.rules, rule))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static PreparationIdentity.Rung of(IdentityRules.Rung rule, IdentityState state, String because,
			List<String> found) {
		return new PreparationIdentity.Rung(rule.rung(), rule.component(), state, rule.needs(), because,
				Stream.concat(found.stream(), rule.references().stream()).distinct().toList());
	}

	private static String nameOf(PreparationIdentity.Rung rung, IdentityFacts facts) {
		return "'" + facts.words().names().getOrDefault(rung.component(), rung.component()) + "'";
	}

	private PreparationIdentity.Label label(IdentityFacts.Product product, @Nullable String justified,
			IdentityFacts facts) {
		LabelCheck check = check(product.labelTerm(), justified, facts);
		String term = name(product.labelTerm(), facts);
		String because = switch (check) {
			case NO_LABEL -> "No term of the label is recorded.";
			case NOT_KNOWN -> "Too little is recorded of how it is made to justify '" + term + "' or any other term.";
			case OTHER_TERM ->
				"'" + term + "' is no word of the ladder; the record justifies '" + name(justified, facts) + "'.";
			case JUSTIFIED -> "The record justifies '" + name(justified, facts) + "'.";
			case SAYS_MORE ->
				"The label says '" + term + "'; the record justifies no more than '" + name(justified, facts) + "'.";
		};
		return new PreparationIdentity.Label(product.slug(), product.name(), product.labelTerm(), product.labelText(),
				check, check == LabelCheck.SAYS_MORE, because, product.references());
	}

	private LabelCheck check(@Nullable String term, @Nullable String justified, IdentityFacts facts) {
		if (term == null) {
			return LabelCheck.NO_LABEL;
		}
		if (justified == null) {
			return LabelCheck.NOT_KNOWN;
		}
		boolean recordedAsSuch = facts.components().containsKey(term) && this.rules.rungOf(term) == null;
		if (term.equals(justified) || recordedAsSuch) {
			return LabelCheck.JUSTIFIED;
		}
		IdentityRung said = this.rules.rungOf(term);
		if (said == null) {
			return LabelCheck.OTHER_TERM;
		}
		IdentityRung reached = this.rules.rungOf(justified);
		return (reached != null && said.compareTo(reached) <= 0) ? LabelCheck.JUSTIFIED : LabelCheck.SAYS_MORE;
	}

	private static String name(@Nullable String component, IdentityFacts facts) {
		return (component != null) ? facts.words().names().getOrDefault(component, component) : "";
	}

}
