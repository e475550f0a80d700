package org.secretome.claim;

/** In what capacity somebody speaks. */
public enum SpeakerRole {

	PUBLISHER, PHYSICIAN, MAKER, AGENCY, RESEARCHER, SOCIETY, CLINIC, JOURNALIST

}
