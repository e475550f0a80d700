package org.secretome.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.product.RegulatoryStatusSummary;
import org.secretome.product.RegulatoryStatusWord;
import org.secretome.vocabulary.Resource;

/**
 * A verdict on a claim with everything that it came from. What was computed never changes
 * under its id; the regulatory statuses are those of today and stand beside the verdict,
 * not inside.
 *
 * @param id the claim and a running number
 * @param claim the claim
 * @param claimVersion its version when it was assessed
 * @param methodology by which the verdict was computed
 * @param release the knowledge revision of the evidence
 * @param outcome what was computed
 * @param regulatory what documents of authorities say of the claim's subject
 * @param inputHash the hash over the canonical text of the inputs
 * @param inputs what it was computed from; a preview takes them as they are
 * @param cause why the claim was assessed
 * @param computedAt when
 * @param previous the assessment before
 * @param text the verdict for one kind of reader, where one was asked for
 */
@Schema(name = "Assessment")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "type", "id" })
public record Assessment(String id, String claim, int claimVersion, String methodology, long release,
		@JsonUnwrapped Outcome outcome, List<Regulatory> regulatory, String inputHash, Inputs inputs, Cause cause,
		Instant computedAt, @Nullable String previous, @Nullable List<Sentence> text) {

	@JsonProperty
	@Schema(example = "assessment")
	String type() {
		return "assessment";
	}

	@JsonProperty
	Map<String, String> links() {
		Map<String, String> links = new TreeMap<>();
		links.put("self", address(this.id));
		links.put("claim", Resource.address("claim", this.claim));
		links.put("methodology", Resource.address("methodology", this.methodology));
		if (this.previous != null) {
			links.put("previous", address(this.previous));
			links.put("diff", address(this.previous) + "/diff/" + this.id);
		}
		return links;
	}

	/** The address under which the assessment is cited. */
	static String address(String id) {
		return Resource.address("assessment", id);
	}

	Assessment with(List<Sentence> text) {
		return new Assessment(this.id, this.claim, this.claimVersion, this.methodology, this.release, this.outcome,
				this.regulatory, this.inputHash, this.inputs, this.cause, this.computedAt, this.previous, text);
	}

	/**
	 * What a document of an authority says of the claim's subject.
	 *
	 * @param slug the regulatory status
	 * @param date of the document
	 * @param text what it says, in our words
	 */
	@Schema(name = "AssessmentRegulatoryStatus")
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Regulatory(String slug, String jurisdiction, RegulatoryStatusWord status, @Nullable String date,
			String text, List<String> references) {

		static Regulatory of(RegulatoryStatusSummary status) {
			return new Regulatory(status.slug(), status.jurisdiction(), status.status(), status.date(), status.text(),
					status.references());
		}

	}

	/**
	 * One sentence and what it rests on.
	 *
	 * @param references empty only where nothing at all is on record
	 */
	@Schema(name = "CitedSentence")
	public record Sentence(String text, List<String> references) {
	}

}
