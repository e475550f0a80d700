package org.secretome.molecule;

/**
 * What came of looking for a molecule. NOT_DETECTED is a finding; that nobody looked is
 * no observation.
 */
public enum ObservationResult {

	DETECTED, NOT_DETECTED, ENRICHED, DEPLETED

}
