package org.secretome.preparation;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Quantity;

/**
 * What became of a preparation that was kept in some way.
 *
 * @param condition the way as the source states it
 * @param temperature how cold, where it is stated as a number
 * @param duration how long, where it is stated as a number
 * @param outcome what was found afterwards
 * @param references where it is said
 */
@Schema(name = "StorageCondition")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StorageCondition(String condition, @Nullable Quantity temperature, @Nullable Quantity duration,
		String outcome, List<String> references) {
}
