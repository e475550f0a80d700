package org.secretome.component;

/**
 * What the membership of a term rests on: how a thing arises, how it is measured, or what
 * it is made of.
 */
public enum TermBasis {

	BIOGENESIS, OPERATIONAL, COMPOSITION, PRODUCTION, LOCATION

}
