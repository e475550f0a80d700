package org.secretome.product;

/** How the term on a label stands to the most specific term that the record justifies. */
public enum LabelCheck {

	/** The label says as much as the record justifies, or less. */
	JUSTIFIED,
	/** The label is more specific than the record justifies. */
	SAYS_MORE,
	/**
	 * The label names no rung of the ladder and is not what the material is recorded as.
	 */
	OTHER_TERM,
	/** Too little is recorded to justify any term. */
	NOT_KNOWN,
	/** No term of the label is recorded. */
	NO_LABEL

}
