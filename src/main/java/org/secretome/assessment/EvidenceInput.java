package org.secretome.assessment;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.claim.Direction;
import org.secretome.claim.Effect;
import org.secretome.claim.RiskOfBias;
import org.secretome.claim.SponsorRelation;
import org.secretome.claim.StudyDesign;
import org.secretome.reference.PublicationStatus;

/**
 * All that a verdict takes from one evidence item. Stored assessments, the published test
 * vectors and previews have this shape.
 *
 * @param id the evidence item
 * @param version its version, where it is on record
 * @param dir its direction
 * @param design its study design
 * @param rob its risk of bias
 * @param n participants; absent if not known
 * @param independentReplicates of a bench study; absent if not known
 * @param directness the product of its four directness values
 * @param evMaterial whether the material is a vesicle preparation
 * @param evMetric the share of the reporting checklist for vesicles that is met; absent
 * where nobody scored it
 * @param sponsor whether somebody gains from the result
 * @param pub where the publication stands
 * @param cluster what counts as one study
 * @param effect how large the effect was
 * @param upgrades why it is more certain than its design
 */
@Schema(name = "AssessmentInput")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidenceInput(String id, @Nullable Integer version, Direction dir, StudyDesign design, RiskOfBias rob,
		@Nullable Integer n, @Nullable Integer independentReplicates, double directness, boolean evMaterial,
		@Nullable Double evMetric, SponsorRelation sponsor, PublicationStatus pub, String cluster, Effect effect,
		List<Upgrade> upgrades) {

	boolean isRetracted() {
		return this.pub == PublicationStatus.RETRACTED;
	}

}
