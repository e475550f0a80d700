package org.secretome.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

import org.secretome.claim.SponsorRelation;
import org.secretome.vocabulary.Certainty;

/** Step 4: how certain the heavier side is, from the best design down and at times up. */
class CertaintyRule {

	/**
	 * A design speaks for the side where it carries this share of its heaviest weight.
	 */
	private static final double CARRYING = 0.5;

	private static final List<Certainty> SCALE = List.of(Certainty.values());

	private final Methodology methodology;

	private final Profile profile;

	CertaintyRule(Methodology methodology, Profile profile) {
		this.methodology = methodology;
		this.profile = profile;
	}

	/**
	 * The steps from the start on.
	 * @param side the counted items of the dominant side and the mixed ones, at least one
	 */
	List<CertaintyStep> steps(List<Weighed> side, Sums sums) {
		List<CertaintyStep> steps = new ArrayList<>();
		CertaintyStep start = start(side);
		steps.add(start);
		riskOfBias(side, steps);
		inconsistency(sums, steps);
		indirectness(side, steps);
		imprecision(side, steps);
		publicationBias(side, steps);
		materialIdentity(side, steps);
		boolean weakStart = Objects.requireNonNull(start.result()).compareTo(Certainty.LOW) <= 0;
		if (steps.size() == 1 && weakStart) {
			upgrade(side, steps);
		}
		return steps;
	}

	/** Where the steps lead. */
	static Certainty of(List<CertaintyStep> steps) {
		int level = SCALE.indexOf(steps.get(0).result());
		for (CertaintyStep step : steps.subList(1, steps.size())) {
			level += Objects.requireNonNull(step.delta());
		}
		return SCALE.get(Math.max(0, Math.min(SCALE.size() - 1, level)));
	}

	private CertaintyStep start(List<Weighed> side) {
		double heaviest = side.stream().mapToDouble(Weighed::weight).max().orElseThrow();
		Weighed best = side.get(0);
		Certainty start = null;
		for (Weighed item : side) {
			Certainty own = this.methodology.start(this.profile, item.design());
			if (item.weight() >= heaviest * CARRYING && (start == null || own.compareTo(start) > 0)) {
				start = own;
				best = item;
			}
		}
		return CertaintyStep.start(Objects.requireNonNull(start), best.design().name());
	}

	private void riskOfBias(List<Weighed> side, List<CertaintyStep> steps) {
		down("riskOfBias", "weighted mean", weightedMean(side, (item) -> item.factors().riskOfBias()),
				this.methodology.thresholds().riskOfBias(), steps);
	}

	private void inconsistency(Sums sums, List<CertaintyStep> steps) {
		Methodology.Inconsistency limits = this.methodology.thresholds().inconsistency();
		double index = sums.contradictionIndex();
		if (sums.weakerSide() < limits.minBothSides() || index < limits.steps().get(0)) {
			return;
		}
		int down = (index >= limits.steps().get(1)) ? 2 : 1;
		steps.add(CertaintyStep.computed("inconsistency", -down,
				"contradiction index " + Rounding.shown(index) + " >= " + limits.steps().get(down - 1)));
	}

	private void indirectness(List<Weighed> side, List<CertaintyStep> steps) {
		down("indirectness", "weighted mean", weightedMean(side, (item) -> item.factors().directness()),
				this.methodology.thresholds().indirectness(), steps);
	}

	private void imprecision(List<Weighed> side, List<CertaintyStep> steps) {
		if (this.profile.isAboutPatients()) {
			List<Weighed> human = side.stream().filter((item) -> this.methodology.isHuman(item.design())).toList();
			if (!human.isEmpty()) {
				long people = human.stream()
					.map((item) -> item.input().n())
					.filter(Objects::nonNull)
					.mapToLong(Integer::longValue)
					.sum();
				List<Integer> limits = this.methodology.thresholds().imprecisionHumanN();
				if (people < limits.get(0)) {
					int down = (people < limits.get(1)) ? 2 : 1;
					steps.add(CertaintyStep.computed("imprecision", -down,
							people + " participants < " + limits.get(down - 1)));
				}
			}
		}
		else if ((this.profile == Profile.COMPOSITION || this.profile == Profile.MECHANISM) && side.size() == 1) {
			steps.add(CertaintyStep.computed("imprecision", -1, "a single study"));
		}
	}

	private void publicationBias(List<Weighed> side, List<CertaintyStep> steps) {
		double share = interestedShare(side);
		double limit = this.methodology.thresholds().publicationBiasShare();
		if (this.profile.isAboutPatients() && share >= limit) {
			steps.add(CertaintyStep.computed("publicationBias", -1,
					"share of the weight from interested parties " + Rounding.shown(share) + " >= " + limit));
		}
	}

	private void materialIdentity(List<Weighed> side, List<CertaintyStep> steps) {
		List<Double> shares = side.stream()
			.filter((item) -> item.input().evMaterial())
			.map((item) -> item.input().evMetric())
			.filter(Objects::nonNull)
			.toList();
		double limit = this.methodology.thresholds().materialIdentityMeanChecklist();
		if (!shares.isEmpty()) {
			double mean = Rounding.compared(shares.stream().reduce(0.0, (a, b) -> a + b) / shares.size());
			if (mean < limit) {
				steps.add(CertaintyStep.computed("materialIdentity", -1,
						"mean checklist share " + Rounding.shown(mean) + " < " + limit));
			}
		}
	}

	private static void upgrade(List<Weighed> side, List<CertaintyStep> steps) {
		side.stream()
			.flatMap((item) -> item.input().upgrades().stream())
			.findFirst()
			.ifPresent((upgrade) -> steps.add(CertaintyStep.computed("upgrade", 1, upgrade.name())));
	}

	private static void down(String domain, String figure, double mean, List<Double> limits,
			List<CertaintyStep> steps) {
		if (mean < limits.get(0)) {
			int down = (mean < limits.get(1)) ? 2 : 1;
			steps.add(CertaintyStep.computed(domain, -down,
					figure + " " + Rounding.shown(mean) + " < " + limits.get(down - 1)));
		}
	}

	/**
	 * The share of the weight of a side that comes from those who gain from the result.
	 */
	static double interestedShare(List<Weighed> side) {
		return side.isEmpty() ? 0
				: weightedMean(side, (item) -> (item.input().sponsor() == SponsorRelation.INTERESTED_PARTY) ? 1 : 0);
	}

	private static double weightedMean(List<Weighed> side, ToDoubleFunction<Weighed> figure) {
		double sum = 0;
		double weights = 0;
		for (Weighed item : side) {
			sum += item.weight() * figure.applyAsDouble(item);
			weights += item.weight();
		}
		return Rounding.compared(sum / weights);
	}

}
