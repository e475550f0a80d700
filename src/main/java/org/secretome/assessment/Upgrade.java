package org.secretome.assessment;

/** Why a finding of a weak design is more certain than its design. */
enum Upgrade {

	LARGE_EFFECT, DOSE_RESPONSE, CONFOUNDING_WOULD_WEAKEN

}
