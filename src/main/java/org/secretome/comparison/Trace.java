package org.secretome.comparison;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Certainty;

/**
 * The way from a product to the evidence on it, with what is missing on the way.
 *
 * @param product the slug
 * @param rules the rules that say what is drawn and expected
 * @param depth how many edges from the product were followed
 * @param completeness which expected links are met, of the whole record, whatever the
 * depth
 * @param caps the most nodes of a kind under one node; the rest is counted in a node of
 * type more
 * @param beyondDepth nodes that a greater depth would show
 */
@Schema(name = "Trace")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Trace(String product, String name, String rules, int depth, Completeness completeness,
		Map<String, Integer> caps, int beyondDepth, List<Node> nodes, List<Edge> edges, List<String> caveats,
		Map<String, String> links) {

	/**
	 * The share of expected links that are met.
	 *
	 * @param share met divided by expected, to four places
	 * @param links all expected links, so that the share can be counted again
	 */
	@Schema(name = "TraceCompleteness")
	public record Completeness(int met, int expected, double share, List<Link> links) {
	}

	/**
	 * One expected link.
	 *
	 * @param from the link that it hangs on, or product
	 * @param state MET or GAP; a gap is what is not on record, never a no
	 * @param found how many facts meet it
	 */
	@Schema(name = "TraceLink")
	public record Link(String id, String from, String question, @Schema(allowableValues = {
			"MET", "GAP" }) String state, int found){
	}

	/**
	 * Something on record, or a gap.
	 *
	 * @param type the kind of record; gap where nothing is recorded, more where some are
	 * not shown
	 * @param slug the record's, where it is one
	 * @param state of a claim its verdict, of evidence its direction, of a rung or label
	 * how it stands, of a gap UNKNOWN; otherwise RECORDED
	 * @param why why what is missing matters; of a gap
	 * @param collection which collection would hold it; of a gap
	 * @param count how many are not shown; of a node of type more
	 */
	@Schema(name = "TraceNode")
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Node(String id, String type, @Nullable String slug, String label, String state,
			@Nullable Certainty certainty, @Nullable String text, @Nullable String why, @Nullable String collection,
			@Nullable Integer count, List<String> references, Map<String, String> links) {
	}

	/** What leads from one node to another. */
	@Schema(name = "TraceEdge")
	public record Edge(String from, String to, String kind) {
	}

}
