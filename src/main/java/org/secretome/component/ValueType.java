package org.secretome.component;

/** What the value of an attribute is. */
public enum ValueType {

	YES_NO, QUANTITY, TEXT, LIST, COUNT

}
