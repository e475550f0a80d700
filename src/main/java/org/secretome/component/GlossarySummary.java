package org.secretome.component;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Resource;

/**
 * A word and what it means. Components are words too; those carry their slug in
 * {@code component}.
 *
 * @param plain wording for lay readers
 * @param doNotConfuse words that do not mean the same
 * @param authorities who has defined it
 */
@Schema(name = "GlossaryTerm")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GlossarySummary(String slug, String name, TermKind kind, @Nullable String plain, List<String> synonyms,
		List<String> doNotConfuse, List<String> authorities, List<String> keeps, List<String> loses, List<String> xrefs,
		@Nullable String component, Instant createdAt, Instant updatedAt, int version) implements Resource {

	@Override
	public String type() {
		return "glossary";
	}

}
