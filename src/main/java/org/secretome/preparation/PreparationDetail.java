package org.secretome.preparation;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A preparation with everything that is said of it.
 *
 * @param summary the record
 * @param steps how it was made, in order
 * @param storage what became of it in storage
 * @param quantities what was measured on it
 */
@Schema(name = "PreparationDetail")
public record PreparationDetail(@JsonUnwrapped PreparationSummary summary, List<PreparationStep> steps,
		List<StorageCondition> storage, List<Measurement> quantities) {
}
