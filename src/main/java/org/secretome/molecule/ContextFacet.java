package org.secretome.molecule;

/** What is known of a measurement context, by which contexts are chosen. */
enum ContextFacet {

	/** Every component that it speaks of. */
	COMPONENT,

	/** Of those the ones that have none of the others below them. */
	SPECIFIC_COMPONENT,

	SOURCE_SPECIES, SOURCE_TISSUE, CELL_TYPE, ISOLATION_METHOD, DATASET, PREPARATION, YEAR

}
