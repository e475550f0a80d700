package org.secretome.contradiction;

/** In which way two sides contradict each other (evidence model, section 7). */
public enum ContradictionKind {

	/** T1: counted evidence for and against one claim. */
	DIRECT_EVIDENCE,

	/** T2: opposite things are said of the same subject and object. */
	OPPOSITE_PREDICATE,

	/** T3: ranges of the same measure of the same subject do not fit together. */
	QUANTITY,

	/**
	 * T4: something said of all members of a class, and a member of which it is not so.
	 */
	CLASS_MEMBER,

	/** T5: a label says more than the record of the material justifies. */
	LABEL_IDENTITY,

	/** T6: a statement and the record of an authority in the same jurisdiction. */
	STATEMENT_VS_REGULATOR,

	/** T7: one document says both. */
	SAME_SOURCE

}
