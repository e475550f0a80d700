package org.secretome.component;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Quantity;

/**
 * What sources say of one attribute of a component: one of state, quantity, text or list.
 *
 * @param attribute the row of the comparison
 * @param label its name
 * @param dimension its group
 * @param authority whose scheme or table this is, where it matters
 */
@Schema(name = "Characteristic")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CharacteristicValue(String attribute, String label, Dimension dimension, @Nullable Answer state,
		@Nullable Quantity quantity, @Nullable String text, List<String> list, @Nullable String note,
		@Nullable String authority, List<String> references) {
}
