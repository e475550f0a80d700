package org.secretome.contradiction;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction with both sides, what tells their contexts apart, and what happened to
 * it.
 *
 * @param summary the record
 * @param contextDiff every respect in which at least one side is narrowed
 * @param decision what a curator decided, also where it no longer counts
 * @param history oldest first
 */
@Schema(name = "ContradictionDetail")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContradictionDetail(@JsonUnwrapped ContradictionSummary summary, Side left, Side right,
		List<ContextDifference> contextDiff, @Nullable CuratorsDecision decision, List<ContradictionEvent> history) {

	/**
	 * What a curator decided.
	 *
	 * @param preferred the side that is to be preferred
	 * @param basis what both sides rested on then
	 * @param counts whether they still do
	 */
	@Schema(name = "ContradictionDecision")
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record CuratorsDecision(ContradictionStatus status, Side.@Nullable Name preferred, String reason,
			String basis, String decidedOn, List<String> references, boolean counts) {
	}

}
