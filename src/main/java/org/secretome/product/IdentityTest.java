package org.secretome.product;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Quantity;

/**
 * A question to the record of a preparation. It finds something or it does not; not to
 * find anything is no answer.
 */
enum IdentityTest {

	/** A step of which the method keeps the whole. */
	STEP_KEEPS_WHOLE {
		@Override
		@Nullable Finding find(IdentityFacts facts, IdentityRules rules, IdentityRules.Rung rung) {
			return outside(facts, rules).isEmpty() ? step(facts, (step) -> step.keeps().contains(rung.component()),
					"The step '%s' collects what cells release.") : null;
		}
	},
	/** The sources call the material the whole of what cells release. */
	DESCRIBED_AS_WHOLE {
		@Override
		@Nullable Finding find(IdentityFacts facts, IdentityRules rules, IdentityRules.Rung rung) {
			return described(facts, rules.wholes(), "The sources describe the material as: %s.");
		}
	},
	/** The sources call the material something beside the ladder. */
	DESCRIBED_AS_OUTSIDE {
		@Override
		@Nullable Finding find(IdentityFacts facts, IdentityRules rules, IdentityRules.Rung rung) {
			return described(facts, outside(facts, rules),
					"The sources describe the material as: %s. That stands beside the ladder.");
		}
	},
	/** A step of which the method keeps vesicles and not the whole. */
	STEP_SEPARATES_VESICLES {
		@Override
		@Nullable Finding find(IdentityFacts facts, IdentityRules rules, IdentityRules.Rung rung) {
			return facts.loses().stream().anyMatch(facts.words().vesicles()::contains) ? null
					: step(facts,
							(step) -> IdentityFacts.any(step.keeps(), facts.words().vesicles())
									&& !IdentityFacts.any(step.keeps(), Set.copyOf(rules.wholes())),
							"The step '%s' is recorded as one that keeps vesicles.");
		}
	},
	/**
	 * Steps are recorded, and with them that vesicles stayed and dissolved factors went.
	 */
	RECORDED_SEPARATION {
		@Override
		@Nullable Finding find(IdentityFacts facts, IdentityRules rules, IdentityRules.Rung rung) {
			return (!facts.steps().isEmpty() && facts.keepsVesicles() && facts.losesDissolved()) ? new Finding(
					"The record says that vesicles were kept and dissolved factors lost.", facts.references()) : null;
		}
	},
	/** The record says that vesicles were taken out. */
	VESICLES_LOST {
		@Override
		@Nullable Finding find(IdentityFacts facts, IdentityRules rules, IdentityRules.Rung rung) {
			return IdentityFacts.any(facts.loses(), facts.words().vesicles())
					? new Finding("The record says that vesicles were lost.", facts.references()) : null;
		}
	},
	/** The record says that the dissolved part was kept together with the vesicles. */
	DISSOLVED_PART_KEPT_TOO {
		@Override
		@Nullable Finding find(IdentityFacts facts, IdentityRules rules, IdentityRules.Rung rung) {
			return (IdentityFacts.any(facts.keeps(), facts.words().dissolved())
					&& STEP_SEPARATES_VESICLES.find(facts, rules, rung) == null)
							? new Finding("The record says that the dissolved part is kept as well.",
									facts.references())
							: null;
		}
	},
	/** The sources call it the whole, steps are recorded, and none of them separates. */
	DESCRIBED_AS_WHOLE_AND_NOT_SEPARATED {
		@Override
		@Nullable Finding find(IdentityFacts facts, IdentityRules rules, IdentityRules.Rung rung) {
			Finding whole = DESCRIBED_AS_WHOLE.find(facts, rules, rung);
			return (whole != null && !facts.steps().isEmpty())
					? new Finding(whole.text() + " None of the recorded steps separates vesicles.", whole.references())
					: null;
		}
	},
	/** A step of which the method keeps exactly this class. */
	STEP_KEEPS_CLASS {
		@Override
		@Nullable Finding find(IdentityFacts facts, IdentityRules rules, IdentityRules.Rung rung) {
			return step(facts, (step) -> step.keeps().contains(rung.component()),
					"The step '%s' is recorded as one that keeps this class.");
		}
	},
	/** The record says that this class was kept. */
	RECORDED_AS_KEPT {
		@Override
		@Nullable Finding find(IdentityFacts facts, IdentityRules rules, IdentityRules.Rung rung) {
			return facts.keeps().contains(rung.component())
					? new Finding("The record says that this class was kept.", facts.references()) : null;
		}
	},
	/** A diameter was measured and lies within the range of the class. */
	MEASURED_SIZE {
		@Override
		@Nullable Finding find(IdentityFacts facts, IdentityRules rules, IdentityRules.Rung rung) {
			return size(facts, rules, rung, true);
		}
	},
	/** A diameter was measured, and none lies within the range of the class. */
	MEASURED_SIZE_OUTSIDE {
		@Override
		@Nullable Finding find(IdentityFacts facts, IdentityRules rules, IdentityRules.Rung rung) {
			return (size(facts, rules, rung, true) == null) ? size(facts, rules, rung, false) : null;
		}
	},
	/** The origin of the vesicles was looked for and found. */
	MEASURED_ORIGIN {
		@Override
		@Nullable Finding find(IdentityFacts facts, IdentityRules rules, IdentityRules.Rung rung) {
			return facts.measures()
				.stream()
				.filter((measure) -> named(measure, rules.measures().origin()))
				.findFirst()
				.map((measure) -> new Finding("Recorded: " + measure.measure() + ".", measure.references()))
				.orElse(null);
		}
	};

	/** What is recorded, or null where nothing is. */
	abstract @Nullable Finding find(IdentityFacts facts, IdentityRules rules, IdentityRules.Rung rung);

	/** The words for the material that stand beside the ladder. */
	static List<String> outside(IdentityFacts facts, IdentityRules rules) {
		return facts.components()
			.keySet()
			.stream()
			.filter((component) -> rules.outside().contains(component)
					|| (rules.outside().contains(rules.dissolved()) && facts.words().dissolved().contains(component)))
			.toList();
	}

	private static @Nullable Finding described(IdentityFacts facts, List<String> words, String text) {
		String names = facts.components()
			.entrySet()
			.stream()
			.filter((component) -> words.contains(component.getKey()))
			.map((component) -> component.getValue().toLowerCase(java.util.Locale.ROOT))
			.collect(Collectors.joining(", "));
		return names.isEmpty() ? null : new Finding(text.formatted(names), facts.references());
	}

	private static @Nullable Finding step(IdentityFacts facts, Predicate<IdentityFacts.Step> wanted, String text) {
		return facts.steps()
			.stream()
			.filter(wanted)
			.findFirst()
			.map((step) -> new Finding(text.formatted(step.method()), facts.references()))
			.orElse(null);
	}

	private static @Nullable Finding size(IdentityFacts facts, IdentityRules rules, IdentityRules.Rung rung,
			boolean within) {
		Quantity range = facts.words().diameters().get(rung.component());
		return facts.measures()
			.stream()
			.filter((measure) -> named(measure, rules.measures().size()) && range != null
					&& range.unit().equals(measure.quantity().unit()) && range.overlaps(measure.quantity()) == within)
			.findFirst()
			.map((measure) -> new Finding(
					"Measured %s: %s; the range of the class is %s.".formatted(measure.measure(),
							measure.quantity().asText(), (range != null) ? range.asText() : "not recorded"),
					measure.references()))
			.orElse(null);
	}

	private static boolean named(IdentityFacts.Measure measure, List<String> words) {
		return words.stream().anyMatch(measure.measure()::contains);
	}

	/**
	 * What a test found.
	 *
	 * @param text the finding as a sentence
	 * @param references where it is recorded
	 */
	record Finding(String text, List<String> references) {
	}

}
