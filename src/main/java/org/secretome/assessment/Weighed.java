package org.secretome.assessment;

import org.secretome.claim.Direction;
import org.secretome.claim.StudyDesign;

/**
 * An item with its weight.
 *
 * @param input what it was weighed by
 * @param factors what its weight is the product of
 * @param weight to four decimals
 */
record Weighed(EvidenceInput input, Factors factors, double weight) {

	String id() {
		return this.input.id();
	}

	Direction direction() {
		return this.input.dir();
	}

	StudyDesign design() {
		return this.input.design();
	}

}
