package org.secretome.assessment;

import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Certainty;
import org.secretome.vocabulary.Verdict;

/**
 * One assessment in the history of a claim.
 *
 * @param latest whether it is the current one
 */
@Schema(name = "AssessmentSummary")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssessmentSummary(String id, String claim, int claimVersion, String methodology, long release, Verdict verdict,
		@Nullable Certainty certainty, double support, double refute, double inconclusive, double balance,
		double contradictionIndex, String inputHash, Cause cause, @Nullable String previous, boolean latest,
		Instant computedAt) {

	@JsonProperty
	Map<String, String> links() {
		return Map.of("self", Assessment.address(this.id));
	}

}
