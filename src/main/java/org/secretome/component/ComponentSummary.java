package org.secretome.component;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Resource;

/**
 * A part of the secretome, or a preparation people confuse with one.
 *
 * @param basis what membership of the term rests on
 * @param termStatus how the field's guidelines see the term
 * @param plain wording for lay readers
 * @param isA components that it is a kind of
 * @param partOf components that it is a part of
 */
@Schema(name = "Component")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComponentSummary(String slug, String name, @Nullable String plural, ComponentKind kind, TermBasis basis,
		TermStatus termStatus, String summary, @Nullable String plain, List<String> synonyms, List<String> isA,
		List<String> partOf, List<String> xrefs, List<String> references, Instant createdAt, Instant updatedAt,
		int version) implements Resource {

	@Override
	public String type() {
		return "component";
	}

}
