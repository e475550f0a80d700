package org.secretome.assessment;

import org.secretome.claim.StudyDesign;

/** The rungs on which counted evidence is shown, the strongest first. */
enum Rung {

	SYSTEMATIC_REVIEW, RCT, OTHER_HUMAN, ANIMAL, BENCH,

	/** Standards, records of authorities, reviews, opinions and statements. */
	DOCUMENT;

	static Rung of(StudyDesign design) {
		return switch (design) {
			case SYSTEMATIC_REVIEW -> SYSTEMATIC_REVIEW;
			case RCT -> RCT;
			case NON_RANDOMISED_CONTROLLED, COHORT, CASE_CONTROL, CASE_SERIES, CASE_REPORT -> OTHER_HUMAN;
			case ANIMAL -> ANIMAL;
			case EX_VIVO, IN_VITRO, IN_SILICO, ANALYTICAL_MEASUREMENT, DATABASE_RECORD, CERTIFICATE_OF_ANALYSIS ->
				BENCH;
			case CONSENSUS_STANDARD, GUIDELINE, REGULATORY_RECORD, NARRATIVE_REVIEW, EXPERT_OPINION,
					MANUFACTURER_STATEMENT, TESTIMONIAL ->
				DOCUMENT;
		};
	}

}
