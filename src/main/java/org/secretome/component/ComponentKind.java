package org.secretome.component;

/**
 * What sort of thing a component is. A preparation type and a mimetic are no part of the
 * secretome.
 */
public enum ComponentKind {

	WHOLE_SECRETOME, FRACTION, PARTICLE_CLASS, VESICLE, NON_VESICULAR_PARTICLE, FACTOR_FAMILY, LOCATION,
	PREPARATION_TYPE, MIMETIC

}
