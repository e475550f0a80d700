package org.secretome.product;

/**
 * What a dose is counted in. Doses on different bases cannot be converted into each
 * other.
 */
public enum DoseBasis {

	PARTICLES, PROTEIN_MASS, VOLUME, PERCENT, PLATELETS, OTHER

}
