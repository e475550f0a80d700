package org.secretome.product;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Quantity;

/**
 * A dose as a source states it.
 *
 * @param asStated what the source says, in our words
 * @param quantity the number, only where the stated unit allows one
 * @param basis what the dose is counted in
 * @param references where it is stated
 */
@Schema(name = "DoseStatement")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatedDose(String asStated, @Nullable Quantity quantity, @Nullable DoseBasis basis,
		List<String> references) {
}
