package org.secretome.product;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Reliability;
import org.secretome.vocabulary.Resource;

/**
 * What is sold or tested under a name.
 *
 * @param organisation who makes or sells it
 * @param category as what it is sold or tested
 * @param labelTerm the component that the seller names
 * @param labelText how the label or the maker puts it, in our words
 * @param preparation how the material was made, as far as it is known
 * @param storage as the maker states it
 * @param reliability why the record weighs less than its kind of source would
 * @param regulatoryStatuses the distinct words that documents on this product use, in any
 * jurisdiction; the detail says which document says what
 */
@Schema(name = "Product")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductSummary(String slug, String name, List<String> synonyms, @Nullable String organisation,
		ProductCategory category, @Nullable String form, List<String> routes, @Nullable String labelTerm,
		@Nullable String labelText, List<String> species, List<String> sourceTissue, List<String> cellType,
		@Nullable String preparation, String summary, @Nullable String storage, List<String> storageReferences,
		@Nullable String note, @Nullable Reliability reliability, List<String> references,
		List<String> regulatoryStatuses, Instant createdAt, Instant updatedAt, int version) implements Resource {

	@Override
	public String type() {
		return "product";
	}

}
