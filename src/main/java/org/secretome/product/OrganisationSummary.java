package org.secretome.product;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Resource;

/**
 * A maker, an agency or a society.
 *
 * @param jurisdiction where an agency has a say, or a maker sits; the codes are those of
 * regulatory statuses
 */
@Schema(name = "Organisation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganisationSummary(String slug, String name, OrganisationKind kind, @Nullable String jurisdiction,
		@Nullable String location, List<String> synonyms, @Nullable String note, List<String> references,
		Instant createdAt, Instant updatedAt, int version) implements Resource {

	@Override
	public String type() {
		return "organisation";
	}

}
