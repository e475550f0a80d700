package org.secretome.contradiction;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Certainty;

/**
 * One side of a contradiction.
 *
 * @param statement what it comes to, as one sentence
 * @param certainty how sure the evidence is of it; absent where no verdict speaks for it
 * @param propositionKey SHA-256 of subject, group of the predicate, object and
 * qualifiers, where the side is a proposition
 * @param rank what a curator's decision makes of it: PREFERRED or DEPRECATED
 * @param entries what is on record for it
 */
@Schema(name = "ContradictionSide")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Side(String statement, @Nullable Certainty certainty, @Nullable String propositionKey,
		@Nullable Rank rank, List<Entry> entries) {

	static Side of(String statement, List<Entry> entries) {
		return new Side(statement, null, null, null, entries);
	}

	static Side of(ClaimFact claim, String statement, @Nullable Certainty certainty, List<Entry> entries) {
		return new Side(statement, certainty, claim.key(), null, entries);
	}

	Side ranked(@Nullable Rank rank) {
		return new Side(this.statement, this.certainty, this.propositionKey, rank, this.entries);
	}

	/** How a curator ranks one of two sides. */
	public enum Rank {

		PREFERRED, DEPRECATED

	}

	/** Which of the two. */
	public enum Name {

		LEFT, RIGHT

	}

}
