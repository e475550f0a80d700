package org.secretome.product;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Reliability;
import org.secretome.vocabulary.Resource;

/**
 * What a document says of products or of kinds of material, at a date.
 *
 * @param subjects what it speaks of, as {@code component/slug} or {@code product/slug}
 * @param jurisdiction where it holds
 * @param authority whose word it is, an organisation
 * @param date of the document: a year, a month or a day
 * @param text what it says, in our words
 * @param reliability why it weighs less than its kind of source would
 */
@Schema(name = "RegulatoryStatus")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegulatoryStatusSummary(String slug, String name, List<String> subjects, String jurisdiction,
		@Nullable String authority, RegulatoryStatusWord status, @Nullable DocumentType documentType,
		@Nullable String date, String text, @Nullable Reliability reliability, @Nullable String note,
		List<String> references, Instant createdAt, Instant updatedAt, int version) implements Resource {

	@Override
	public String type() {
		return "regulatory-status";
	}

}
