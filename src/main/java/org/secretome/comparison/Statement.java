package org.secretome.comparison;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.component.Answer;
import org.secretome.vocabulary.Quantity;

/**
 * What one or more sources say in a cell.
 *
 * @param authority whose scheme, table or document it is, where that matters
 */
@Schema(name = "Statement")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Statement(@Nullable Answer state, @Nullable Quantity quantity, @Nullable String text, List<String> list,
		@Nullable String note, @Nullable String authority, List<String> references) {
}
