package org.secretome.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A value that differs between two assessments.
 *
 * @param field its name
 * @param from the value of the one; absent where it had none
 * @param to the value of the other; absent where it has none
 */
@Schema(name = "AssessmentChange")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Change(String field, @Nullable Object from, @Nullable Object to) {
}
