package org.secretome.claimcheck;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Certainty;
import org.secretome.vocabulary.Verdict;

/**
 * What was found in a text. Offsets count UTF-16 code units of the text as it was sent.
 *
 * @param release revision of the knowledge that the text was held against
 * @param sentences how many sentences the text has
 * @param summary how many spans have each rating
 * @param spans the statements found, in the order of the text
 * @param notice what an answer is not
 */
@Schema(name = "ClaimCheck")
public record ClaimCheck(long release, int sentences, Map<Rating, Integer> summary, List<Span> spans, String notice) {

	/**
	 * A statement of the text.
	 *
	 * @param start offset of its first code unit
	 * @param end offset after its last
	 * @param text the words themselves
	 * @param sentence the number of the sentence, from 1
	 * @param rating how it stands to the evidence on record
	 * @param hedged whether it is put with caution
	 * @param claim the claim that it makes or denies, if the base knows it
	 * @param verdict of that claim; a denial is rated by the opposite
	 * @param certainty of that verdict
	 * @param overclaims words that promise more than evidence can carry
	 * @param missingQualifiers what narrows the claim and is left out
	 * @param against evidence on record that speaks against the statement
	 * @param contradictions those in which the claim stands, by slug
	 * @param regulatory what authorities said of what it speaks of
	 * @param allowedWording what the evidence on record allows to be said
	 * @param references the sources of the above
	 */
	@Schema(name = "ClaimCheckSpan")
	public record Span(int start, int end, String text, int sentence, Rating rating, boolean hedged,
			@Nullable Claim claim, @Nullable Verdict verdict, @Nullable Certainty certainty, List<Overclaim> overclaims,
			List<Qualifier> missingQualifiers, List<Objection> against, List<String> contradictions,
			List<Regulation> regulatory, @Nullable String allowedWording, List<String> references) {
	}

	/**
	 * The claim that a statement makes.
	 *
	 * @param matchedBy STRUCTURE where subject, predicate and object fit, TEXT where the
	 * words do
	 * @param subject how the subject of the statement stands to that of the claim
	 * @param score how well it fits, from 0 to 1
	 * @param polarity whether the statement affirms or denies it
	 * @param self its address
	 */
	@Schema(name = "ClaimCheckClaim")
	public record Claim(String slug, String name, MatchedBy matchedBy, Match.Relation subject, double score,
			Polarity polarity, String self) {
	}

	/** How a claim was found. */
	public enum MatchedBy {

		STRUCTURE, TEXT

	}

	/** Whether a statement makes a claim or denies it. */
	public enum Polarity {

		AFFIRMS, DENIES

	}

	/**
	 * A word that promises too much.
	 *
	 * @param rule the rule it breaks
	 * @param word as it stands in the text
	 * @param reason why it promises too much
	 * @param allowed what could stand in its place
	 */
	@Schema(name = "ClaimCheckOverclaim")
	public record Overclaim(String rule, String word, int start, int end, String reason, String allowed) {
	}

	/** What narrows a claim and is not in the statement. */
	@Schema(name = "ClaimCheckQualifier")
	public record Qualifier(String qualifier, String value) {
	}

	/** Evidence against the statement. */
	@Schema(name = "ClaimCheckObjection")
	public record Objection(String claim, String direction, String reference) {
	}

	/** What an authority said. */
	@Schema(name = "ClaimCheckRegulation")
	public record Regulation(String slug, String jurisdiction, String status, String text, List<String> references) {
	}

}
