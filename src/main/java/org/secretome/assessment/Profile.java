package org.secretome.assessment;

import org.jspecify.annotations.Nullable;
import org.secretome.claim.ClaimKind;

/** The set of weights that a kind of claim is judged by. */
enum Profile {

	THERAPEUTIC, SAFETY, COMPOSITION, IDENTITY, REGULATORY, MECHANISM;

	/** The profile of a kind of claim; none for prices, which no study design answers. */
	static @Nullable Profile of(ClaimKind kind) {
		return switch (kind) {
			case EFFICACY, COMPARATIVE -> THERAPEUTIC;
			case SAFETY -> SAFETY;
			case COMPOSITION, QUANTITY, STABILITY, MANUFACTURING -> COMPOSITION;
			case IDENTITY -> IDENTITY;
			case REGULATORY -> REGULATORY;
			case MECHANISM -> MECHANISM;
			case ECONOMIC -> null;
		};
	}

	/** Whether people are what such a claim is about, so that their number matters. */
	boolean isAboutPatients() {
		return this == THERAPEUTIC || this == SAFETY;
	}

}
