package org.secretome.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.secretome.claim.RiskOfBias;
import org.secretome.claim.SponsorRelation;
import org.secretome.claim.StudyDesign;
import org.secretome.reference.PublicationStatus;
import org.secretome.vocabulary.Certainty;

/**
 * The parameters of a verdict, as one data file holds them. What the file leaves to the
 * text of the model, such as which side is the dominant one, stands in the rules.
 */
record Methodology(String id, Map<Profile, Map<StudyDesign, Double>> baseWeights,
		Map<Profile, Map<StudyDesign, Certainty>> startingCertainty, Certainty defaultStartingCertainty,
		Set<StudyDesign> humanDesigns, Factors factors, Harmonic harmonic, Thresholds thresholds) {

	/**
	 * The weight of a design before anything else is known; 0 where it answers nothing.
	 */
	double base(Profile profile, StudyDesign design) {
		return this.baseWeights.getOrDefault(profile, Map.of()).getOrDefault(design, 0.0);
	}

	Certainty start(Profile profile, StudyDesign design) {
		return this.startingCertainty.getOrDefault(profile, Map.of())
			.getOrDefault(design, this.defaultStartingCertainty);
	}

	boolean isHuman(StudyDesign design) {
		return this.humanDesigns.contains(design);
	}

	/** What the base weight is multiplied with. */
	record Factors(Map<RiskOfBias, Double> riskOfBias, Map<PublicationStatus, Double> publication,
			Map<SponsorRelation, Double> sponsor, Set<Profile> sponsorAppliesTo, double directnessFloor, Size size,
			Reporting reporting) {
	}

	/** How the number of participants or replicates counts, as formulas. */
	record Size(String human, String bench, Constant constantOneFor) {
	}

	/** Where size does not count. */
	record Constant(Set<Profile> profiles, Set<StudyDesign> designs) {
	}

	/** How complete reporting of vesicle work counts. */
	record Reporting(double notEvMaterial, double unscored, String scored) {
	}

	/** How weights of one direction are added up. */
	record Harmonic(int exponent, String normaliser) {
	}

	/** Where a step of certainty or a verdict begins. */
	record Thresholds(List<Double> riskOfBias, Inconsistency inconsistency, List<Double> indirectness,
			List<Integer> imprecisionHumanN, double publicationBiasShare, double materialIdentityMeanChecklist,
			double insufficientMass, Conflicting conflicting, double unclearBalance, double harmSignalWeight) {
	}

	/** When opposing evidence makes a verdict less certain. */
	record Inconsistency(double minBothSides, List<Double> steps) {
	}

	/** When opposing evidence is the verdict. */
	record Conflicting(double index, double minBothSides) {
	}

}
