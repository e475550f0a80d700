package org.secretome.claim;

/**
 * How large an effect was found; harm is a value of its own and never averaged with
 * benefit.
 */
public enum Effect {

	LARGE, MODERATE, SMALL, NONE, HARM, NOT_REPORTED

}
