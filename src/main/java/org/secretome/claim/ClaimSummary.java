package org.secretome.claim;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Certainty;
import org.secretome.vocabulary.Quantity;
import org.secretome.vocabulary.Resource;
import org.secretome.vocabulary.Verdict;

/**
 * A proposition, neutral: that it is listed does not say that it is true.
 *
 * @param name the proposition as one sentence
 * @param subject what it speaks of, for example {@code component/exosome}
 * @param object what it says of the subject, where that is a record too
 * @param objectText what it says of the subject, in words
 * @param source the material's source, where the proposition is about one source only
 * @param asOf the date for which it is meant
 * @param universal whether it speaks of all members of its subject
 * @param attribute the row of the comparison that it fills
 * @param speakers who said it
 * @param supports evidence items for it
 * @param refutes evidence items against it
 * @param mixed evidence items that are half for, half against
 * @param inconclusive evidence items on neither side
 * @param background evidence items that only mention the subject
 * @param appearances how many times somebody said it
 * @param contradictions in how many contradictions it stands, dismissed ones left out
 * @param references what its evidence is taken from
 * @param verdict what the counted evidence adds up to now
 * @param certainty of the verdict; absent where nothing takes a side
 * @param assessment the assessment that says how the verdict came about
 */
@Schema(name = "Claim")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimSummary(String slug, String name, ClaimKind kind, String subject, Predicate predicate,
		@Nullable String object, @Nullable String objectText, @Nullable String condition, @Nullable String route,
		@Nullable String population, @Nullable String outcome, @Nullable String comparator, @Nullable String species,
		@Nullable String source, @Nullable String dose, @Nullable String jurisdiction, @Nullable String asOf,
		@Nullable Setting setting, @Nullable String storage, @Nullable String method, boolean universal,
		@Nullable Quantity quantity, @Nullable String attribute, @Nullable String note, List<String> speakers,
		int supports, int refutes, int mixed, int inconclusive, int background, int appearances, int contradictions,
		List<String> references, @Nullable Verdict verdict, @Nullable Certainty certainty, @Nullable String assessment,
		Instant createdAt, Instant updatedAt, int version) implements Resource {

	@Override
	public String type() {
		return "claim";
	}

}
