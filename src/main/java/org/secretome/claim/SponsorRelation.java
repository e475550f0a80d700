package org.secretome.claim;

/** Whether those who paid for or made a study gain from its result. */
public enum SponsorRelation {

	INDEPENDENT, UNKNOWN, INTERESTED_PARTY

}
