package org.secretome.component;

/** How the field's guidelines see a term. */
public enum TermStatus {

	RECOMMENDED, USE_WITH_DEFINITION, DISCOURAGED, IN_USE, UNKNOWN

}
