package org.secretome.assessment;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Step 1: the weight of an item under a profile. */
class Weigher {

	private final Methodology methodology;

	private final Formula human;

	private final Formula bench;

	private final Formula scored;

	Weigher(Methodology methodology) {
		this.methodology = methodology;
		this.human = Formula.human(methodology.factors().size().human());
		this.bench = Formula.bench(methodology.factors().size().bench());
		this.scored = Formula.scored(methodology.factors().reporting().scored());
	}

	Weighed weigh(EvidenceInput item, Profile profile) {
		Methodology.Factors known = this.methodology.factors();
		Factors factors = new Factors(this.methodology.base(profile, item.design()), of(known.riskOfBias(), item.rob()),
				Math.max(item.directness(), known.directnessFloor()), size(item, profile),
				reporting(item.evMaterial(), item.evMetric()),
				known.sponsorAppliesTo().contains(profile) ? of(known.sponsor(), item.sponsor()) : 1,
				of(known.publication(), item.pub()));
		return new Weighed(item, factors, Rounding.shown(factors.product()));
	}

	private double size(EvidenceInput item, Profile profile) {
		Methodology.Constant constant = this.methodology.factors().size().constantOneFor();
		if (constant.profiles().contains(profile) || constant.designs().contains(item.design())) {
			return 1;
		}
		if (this.methodology.isHuman(item.design())) {
			Integer people = item.n();
			return (people == null) ? this.human.at(3) : Math.min(this.human.at(2),
					Math.max(this.human.at(1), Math.log10(people) / Math.log10(this.human.at(0))));
		}
		Integer replicates = item.independentReplicates();
		return (replicates != null && replicates >= this.bench.at(0)) ? 1 : this.bench.at(1);
	}

	private double reporting(boolean evMaterial, @Nullable Double share) {
		Methodology.Reporting reporting = this.methodology.factors().reporting();
		if (!evMaterial) {
			return reporting.notEvMaterial();
		}
		return (share == null) ? reporting.unscored() : this.scored.at(0) + this.scored.at(1) * share;
	}

	private static <K> double of(Map<K, Double> factors, K word) {
		Double factor = factors.get(word);
		if (factor == null) {
			throw new IllegalStateException("The methodology has no factor for " + word);
		}
		return factor;
	}

}
