package org.secretome.claim;

/** How a finding was made. */
public enum StudyDesign {

	/** Studies searched for and combined by a stated method. */
	SYSTEMATIC_REVIEW,

	/** Randomised controlled trial in people. */
	RCT,

	/** People with a control group, not randomised. */
	NON_RANDOMISED_CONTROLLED,

	/** People followed over time by exposure. */
	COHORT,

	/** People with an outcome against people without. */
	CASE_CONTROL,

	/** Several people, no control group. */
	CASE_SERIES,

	/** One person or a few. */
	CASE_REPORT,

	/** Live animals. */
	ANIMAL,

	/** Living tissue outside the body. */
	EX_VIVO,

	/** Cells in culture. */
	IN_VITRO,

	/** Computation only. */
	IN_SILICO,

	/** A material measured. */
	ANALYTICAL_MEASUREMENT,

	/** An entry of a database or a trial registration. */
	DATABASE_RECORD,

	/** A maker's analysis of a batch. */
	CERTIFICATE_OF_ANALYSIS,

	/** A standard that a field agreed on. */
	CONSENSUS_STANDARD,

	/** Recommendations for practice. */
	GUIDELINE,

	/** A decision, notice or letter of an authority. */
	REGULATORY_RECORD,

	/** A review without a stated search. */
	NARRATIVE_REVIEW,

	/** What a specialist holds. */
	EXPERT_OPINION,

	/** What a maker says of its product. */
	MANUFACTURER_STATEMENT,

	/** What a user says. */
	TESTIMONIAL

}
