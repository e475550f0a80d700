package org.secretome.component;

/** How a component stands to its parent. */
public enum Relation {

	IS_A, PART_OF

}
