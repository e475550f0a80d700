package org.secretome.product;

/**
 * Whether a preparation reaches a rung. What is not recorded is NOT_KNOWN, never NOT_MET.
 */
public enum IdentityState {

	MET, NOT_MET, NOT_KNOWN

}
