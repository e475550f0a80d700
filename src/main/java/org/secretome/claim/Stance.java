package org.secretome.claim;

/** Whether a speaker affirms a proposition or denies it. */
public enum Stance {

	AFFIRMS, DENIES

}
