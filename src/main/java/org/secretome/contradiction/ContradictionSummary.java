package org.secretome.contradiction;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.secretome.vocabulary.Resource;

/**
 * Two sides on record that cannot both hold.
 *
 * @param name in one sentence
 * @param subject the record that it is about, as type and slug
 * @param explanation what stands on each side and whether their contexts explain it
 * @param claims the propositions on either side
 * @param references where both sides are found
 * @param basis SHA-256 of all that both sides rest on; a decision counts while it is the
 * same
 */
@Schema(name = "Contradiction")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContradictionSummary(String slug, String name, ContradictionKind kind, ContradictionStatus status,
		Severity severity, String subject, String explanation, List<String> claims, List<String> references,
		String basis, Instant createdAt, Instant updatedAt, int version) implements Resource {

	@Override
	public String type() {
		return "contradiction";
	}

}
