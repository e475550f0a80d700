package org.secretome.assessment;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.claim.Direction;
import org.secretome.claim.StudyDesign;
import org.secretome.vocabulary.Certainty;
import org.secretome.vocabulary.Verdict;

/**
 * What the algorithm makes of inputs.
 *
 * @param profile the set of weights; absent for a kind of claim that is not assessed
 * @param certainty of the verdict; absent where nothing takes a side
 * @param support what is for the claim, 0 to 1
 * @param refute what is against it, 0 to 1
 * @param inconclusive what takes no side, 0 to 1
 * @param balance -1 for all against to 1 for all in favour
 * @param contradictionIndex 0 for one side only, 1 for both alike
 * @param tally all items by direction
 * @param ladder the counted items by the strength of their design
 * @param certaintySteps how the certainty came about
 * @param items every item with its weight
 * @param excluded the items that do not count
 * @param sponsorDependence the share of the weight on the dominant side that comes from
 * interested parties
 * @param harmSignals findings of harm that are shown whatever the verdict
 * @param sensitivity what would have to be taken away for another verdict
 * @param note why there is no verdict, where there can be none
 * @param references what the items are taken from
 */
@Schema(name = "AssessmentOutcome")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Outcome(@Nullable Profile profile, Verdict verdict, @Nullable Certainty certainty, double support,
		double refute, double inconclusive, double balance, double contradictionIndex, Map<Direction, Integer> tally,
		Map<Rung, Integer> ladder, List<CertaintyStep> certaintySteps, List<Item> items,
		List<Independence.Excluded> excluded, double sponsorDependence, List<HarmSignal> harmSignals,
		Sensitivity sensitivity, @Nullable String note, List<String> references) {

	/** Why an evidence item does not count; null if it does. */
	public @Nullable String whyExcluded(String evidence) {
		return this.excluded.stream()
			.filter((item) -> item.evidence().equals(evidence))
			.map(Independence.Excluded::reason)
			.findFirst()
			.orElse(null);
	}

	/**
	 * An item with its weight.
	 *
	 * @param evidence the evidence item
	 * @param version its version
	 * @param reference what it is taken from
	 * @param cluster what counts as one study
	 * @param weight the product of the factors
	 * @param counted whether it counts
	 */
	@Schema(name = "AssessmentItem")
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Item(String evidence, @Nullable Integer version, @Nullable String reference, Direction direction,
			StudyDesign studyDesign, String cluster, double weight, boolean counted, @Nullable Factors factors) {
	}

	/**
	 * A finding of harm.
	 *
	 * @param finding what was found, in our words
	 */
	@Schema(name = "HarmSignal")
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record HarmSignal(String evidence, @Nullable String reference, double weight, @Nullable String finding) {
	}

}
