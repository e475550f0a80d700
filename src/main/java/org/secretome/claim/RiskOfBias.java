package org.secretome.claim;

/** How far the way a study was done may have bent its result. */
public enum RiskOfBias {

	LOW, SOME_CONCERNS, HIGH, CRITICAL, UNCLEAR, NOT_APPLICABLE

}
