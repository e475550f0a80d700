package org.secretome.vocabulary;

/** How sure a verdict is, in the words of GRADE, the lowest first. */
public enum Certainty {

	VERY_LOW, LOW, MODERATE, HIGH

}
