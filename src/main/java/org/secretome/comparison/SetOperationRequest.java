package org.secretome.comparison;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client sends to ask about sets, for the description of the API. */
@Schema(name = "SetOperationRequest",
		example = "{\"expression\": \"(A & B) - C\", \"sets\": {\"A\": {\"detectedIn\": \"extracellular-space\"}, "
				+ "\"B\": {\"family\": \"growth-factor\"}, \"C\": {\"detectedIn\": \"exosome\"}}}")
record SetOperationRequest(
		@Schema(description = "Sets joined by & | - ^ and parentheses; all of them joined by | unless given",
				example = "(A & B) - C") @Nullable String expression,
		@Schema(description = "One to eight sets by name, each with its conditions; a value is written as in an address, a list of values must all hold") Map<String, Map<String, Object>> sets,
		@Schema(description = "What counts as absent: OPEN what is not recorded, STRICT what is recorded as not detected",
				example = "OPEN") SetOperation.@Nullable Difference difference,
		@Schema(description = "Studies that must have put a molecule into the sets that it is in",
				example = "1") @Nullable Integer minStudies,
		@Schema(description = "What the answer shows",
				example = "ITEMS") @JsonProperty("return") SetOperation.@Nullable Form returned,
		@Schema(description = "0 to 200", example = "25") @Nullable Integer pageSize,
		@Schema(description = "The place to continue from, taken from page.next") @Nullable String cursor) {
}
