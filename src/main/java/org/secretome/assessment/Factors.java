package org.secretome.assessment;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What the weight of an item is the product of.
 *
 * @param base by profile and study design
 */
@Schema(name = "WeightFactors")
record Factors(double base, double riskOfBias, double directness, double size, double reporting, double sponsor,
		double publication) {

	double product() {
		return this.base * this.riskOfBias * this.directness * this.size * this.reporting * this.sponsor
				* this.publication;
	}

	/** As they are shown. */
	Factors rounded() {
		return new Factors(this.base, this.riskOfBias, Rounding.shown(this.directness), Rounding.shown(this.size),
				Rounding.shown(this.reporting), this.sponsor, this.publication);
	}

}
