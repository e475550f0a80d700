package org.secretome.molecule;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Resource;

/**
 * One molecule looked for in one component or preparation.
 *
 * @param name what was found, in words
 * @param molecule the molecule
 * @param component where it was looked for
 * @param preparation the material, where its making is on record
 * @param dataset the data set that the observation was taken from
 * @param reference who says so
 * @param result what came of it
 * @param value how much, in {@code unit}
 * @param comparator what ENRICHED and DEPLETED compare with
 * @param locator where in the reference or data set
 * @param references the one reference, as every record lists its own
 */
@Schema(name = "Observation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObservationSummary(String slug, String name, String molecule, String component,
		@Nullable String preparation, @Nullable String dataset, String reference, ObservationResult result,
		@Nullable String assay, @Nullable Double value, @Nullable String unit, @Nullable String comparator,
		@Nullable String locator, @Nullable String note, List<String> references, Instant createdAt, Instant updatedAt,
		int version) implements Resource {

	@Override
	public String type() {
		return "observation";
	}

}
