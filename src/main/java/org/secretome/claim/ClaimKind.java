package org.secretome.claim;

/** What a proposition is about; it decides which study designs can answer it. */
public enum ClaimKind {

	EFFICACY, COMPARATIVE, MECHANISM, SAFETY, COMPOSITION, QUANTITY, IDENTITY, STABILITY, MANUFACTURING, REGULATORY,
	ECONOMIC

}
