package org.secretome.preparation;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Quantity;

/**
 * A number, what it is a number of, and who gives it.
 *
 * @param measure what was measured
 * @param quantity the number or range
 * @param note under which conditions, or why sources differ
 * @param references where it is said
 */
@Schema(name = "Measurement")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Measurement(String measure, Quantity quantity, @Nullable String note, List<String> references) {
}
