package org.secretome.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Certainty;

/**
 * One step on the way to the certainty of a verdict.
 *
 * @param domain what was looked at
 * @param result the certainty to start from; only on the first step
 * @param delta how many steps it went down or up; absent on the first
 * @param because the figure that decided
 * @param source who made the step
 */
@Schema(name = "CertaintyStep")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CertaintyStep(String domain, @Nullable Certainty result, @Nullable Integer delta, String because,
		@Nullable String source) {

	static CertaintyStep start(Certainty result, String because) {
		return new CertaintyStep("start", result, null, because, null);
	}

	static CertaintyStep computed(String domain, int delta, String because) {
		return new CertaintyStep(domain, null, delta, because, "COMPUTED");
	}

}
