package org.secretome.claim;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Reliability;
import org.secretome.vocabulary.Resource;

/**
 * One finding of one reference for or against one claim.
 *
 * @param finding what the reference found, in our words
 * @param participants people studied
 * @param replicates independent replicates of a bench study
 * @param directnessIntervention how close the material is: 1.0 the same product, 0.8 the
 * same class of preparation, 0.6 the same component class, 0.4 another source or method
 * @param directnessPopulation how close those studied are to those the claim is about
 * @param directnessOutcome 1.0 for an outcome that matters to patients, 0.6 for a
 * surrogate
 * @param directnessRoute how close the route of administration is
 * @param evMaterial whether the material is a vesicle preparation, so that reporting of
 * vesicles matters
 * @param studyCluster what counts as one study; items of one cluster count once
 * @param ranking how subject and object of a head-to-head study came out
 * @param comparisonClass whether a head-to-head study compared exactly the two
 * @param reliability why the item is to be read with care; absent where there is no such
 * reason
 * @param references the reference, as a list like everywhere
 */
@Schema(name = "Evidence")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceSummary(String slug, String name, String claim, String reference, Direction direction,
		StudyDesign studyDesign, String finding, @Nullable Integer participants, @Nullable Integer replicates,
		RiskOfBias riskOfBias, double directnessIntervention, double directnessPopulation, double directnessOutcome,
		double directnessRoute, boolean evMaterial, Effect effect, SponsorRelation sponsorRelation, String studyCluster,
		@Nullable Ranking ranking, @Nullable ComparisonClass comparisonClass, @Nullable Reliability reliability,
		@Nullable String locator, @Nullable String note, List<String> references, Instant createdAt, Instant updatedAt,
		int version) implements Resource {

	@Override
	public String type() {
		return "evidence";
	}

}
