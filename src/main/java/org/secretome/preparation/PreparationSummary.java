package org.secretome.preparation;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Resource;

/**
 * A material and how it was made.
 *
 * @param components what the source says the material is
 * @param isolationMethods the methods of its steps, each once, in order of first use
 * @param keeps components that the steps keep
 * @param loses components that the steps lose
 * @param year of publication
 * @param curated whether a curator read the source; otherwise it comes from an import
 * @param dataset the data set it comes from
 */
@Schema(name = "Preparation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreparationSummary(String slug, String name, String summary, List<String> components,
		List<String> species, List<String> sourceTissue, List<String> cellType, @Nullable String donor,
		@Nullable String culture, List<String> isolationMethods, List<String> keeps, List<String> loses,
		@Nullable Integer year, boolean curated, @Nullable String dataset, @Nullable String note,
		List<String> references, Instant createdAt, Instant updatedAt, int version) implements Resource {

	@Override
	public String type() {
		return "preparation";
	}

}
