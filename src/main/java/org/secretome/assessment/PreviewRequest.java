package org.secretome.assessment;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.claim.Direction;
import org.secretome.claim.Effect;
import org.secretome.claim.RiskOfBias;
import org.secretome.claim.SponsorRelation;
import org.secretome.claim.StudyDesign;
import org.secretome.reference.PublicationStatus;

/**
 * What a preview takes, as the API description shows it; {@link PreviewReader} reads it.
 */
@Schema(name = "AssessmentPreviewRequest",
		example = """
				{"profile": "THERAPEUTIC", "evidence": [{"id": "EVD-1", "dir": "SUPPORTS", "design": "RCT", "rob": "SOME_CONCERNS", "n": 25, "evMaterial": true, "sponsor": "UNKNOWN"}]}""")
record PreviewRequest(Profile profile, List<Item> evidence) {

	/**
	 * An item; only id, direction and design are required.
	 *
	 * @param id any name that is unique in the request
	 */
	@Schema(name = "AssessmentPreviewItem", requiredProperties = { "id", "dir", "design" })
	record Item(String id, @Nullable Integer version, Direction dir, StudyDesign design,
			@Schema(defaultValue = "UNCLEAR") @Nullable RiskOfBias rob, @Nullable Integer n,
			@Nullable Integer independentReplicates,
			@Schema(minimum = "0", maximum = "1", defaultValue = "1") @Nullable Double directness,
			@Schema(defaultValue = "false") @Nullable Boolean evMaterial,
			@Schema(minimum = "0", maximum = "1") @Nullable Double evMetric,
			@Schema(defaultValue = "UNKNOWN") @Nullable SponsorRelation sponsor,
			@Schema(defaultValue = "PUBLISHED") @Nullable PublicationStatus pub,
			@Schema(description = "What counts as one study; the item itself unless given") @Nullable String cluster,
			@Schema(defaultValue = "NOT_REPORTED") @Nullable Effect effect, @Nullable List<Upgrade> upgrades) {
	}

}
