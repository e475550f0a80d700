package org.secretome.component;

/**
 * What a source says of a yes-or-no attribute. There is no word for "unknown": what is
 * not known is not recorded.
 */
public enum Answer {

	YES, NO, PARTIAL, NOT_APPLICABLE

}
