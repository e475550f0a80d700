package org.secretome.contradiction;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One respect in which the two sides of a contradiction may speak of different things.
 *
 * @param dimension what narrows a statement: condition, source, method, dose, species,
 * outcome, date and so on
 * @param left what the left side says of it; absent where it says nothing
 * @param right what the right side says of it
 * @param relation how the two stand to each other
 * @param explains whether this alone explains the contradiction
 */
@Schema(name = "ContextDifference")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContextDifference(String dimension, @Nullable String left, @Nullable String right, Relation relation,
		boolean explains) {
}
