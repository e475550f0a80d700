package org.secretome.comparison;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.component.Dimension;
import org.secretome.vocabulary.Certainty;
import org.secretome.vocabulary.Verdict;

/**
 * Two to six subjects side by side.
 *
 * @param relation how the first two stand to each other, where both are components
 * @param groups the rows by dimension
 * @param headToHead studies that compared the two in one experiment; for two components
 * @param molecules molecules recorded in one, the other and both; for two components
 * @param summary how many rows agree
 * @param gaps cells for which nothing is recorded, as row/subject
 * @param caveats what to bear in mind when reading this
 */
@Schema(name = "Comparison")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Comparison(List<Subject> subjects, @Nullable RelationText relation, List<Group> groups,
		@Nullable HeadToHead headToHead, @Nullable MoleculeOverlap molecules, Summary summary, List<String> gaps,
		List<String> caveats) {

	/**
	 * How two subjects stand to each other.
	 *
	 * @param kind WHOLE_AND_PART, KIND_OF, SIBLINGS or NONE_RECORDED
	 * @param text the same as a sentence
	 */
	@Schema(name = "SubjectRelation")
	public record RelationText(String kind, String text) {
	}

	/** The rows of one dimension. */
	@Schema(name = "ComparisonGroup")
	public record Group(Dimension dimension, List<Row> rows) {
	}

	/**
	 * One attribute of all subjects.
	 *
	 * @param question what it asks
	 * @param agreement how the cells stand to each other
	 */
	@Schema(name = "ComparisonRow")
	public record Row(String attribute, String label, String question, Agreement agreement, List<Cell> cells) {
	}

	/**
	 * Direct comparisons in one study, counted once for each study.
	 *
	 * @param bothWorkUnranked both were active and nobody ranked them; this is not
	 * equivalence
	 * @param notReported the comparison was made and its result cannot be read
	 * @param claims the propositions whose evidence is counted
	 * @param verdicts what all evidence of those propositions adds up to
	 * @param evidence where the studies are listed
	 */
	@Schema(name = "HeadToHead")
	public record HeadToHead(int studies, int firstBetter, int secondBetter, int equivalent, int mixed,
			int bothWorkUnranked, int notReported, List<String> claims, List<VerdictOnClaim> verdicts,
			@Nullable String evidence) {
	}

	/** What the evidence of one proposition adds up to. */
	@Schema(name = "VerdictOnClaim")
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record VerdictOnClaim(String claim, @Nullable Verdict verdict, @Nullable Certainty certainty) {
	}

	/**
	 * Molecules recorded as detected.
	 *
	 * @param links where each set is listed
	 */
	@Schema(name = "MoleculeOverlap")
	public record MoleculeOverlap(long onlyFirst, long both, long onlySecond, Map<String, String> links) {
	}

	/**
	 * How many rows agree. A row is counted in one of same, overlapping, different,
	 * notComparable, unknown; {@code conflicting} counts rows in which the sources of at
	 * least one cell conflict.
	 */
	@Schema(name = "ComparisonSummary")
	public record Summary(int rows, int same, int overlapping, int different, int notComparable, int unknown,
			int conflicting) {
	}

}
