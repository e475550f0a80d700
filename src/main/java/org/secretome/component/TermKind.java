package org.secretome.component;

/**
 * What sort of word a glossary term is; COMPONENT marks the components, which are words
 * too.
 */
public enum TermKind {

	TERM, METHOD, CONDITION, CELL, STANDARD, THERAPY, PROCESS, COMPONENT

}
