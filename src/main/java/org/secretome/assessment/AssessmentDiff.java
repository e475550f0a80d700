package org.secretome.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What changed from one assessment of a claim to another.
 *
 * @param from the one assessment
 * @param to the other
 * @param added items that came
 * @param removed items that went
 * @param regraded items whose grading or weight changed
 * @param outputs what the verdict says differently
 */
@Schema(name = "AssessmentDiff")
record AssessmentDiff(String claim, String from, String to, List<Outcome.Item> added, List<Outcome.Item> removed,
		List<Regraded> regraded, List<Change> outputs) {

	private static final JsonMapper MAPPER = new JsonMapper();

	static AssessmentDiff of(String claim, Side from, Side to) {
		Map<String, Map<String, JsonNode>> before = graded(from);
		Map<String, Map<String, JsonNode>> after = graded(to);
		List<Regraded> regraded = new ArrayList<>();
		after.forEach((id, values) -> {
			List<Change> changes = changes(before.getOrDefault(id, values), values);
			if (!changes.isEmpty()) {
				regraded.add(new Regraded(id, changes));
			}
		});
		return new AssessmentDiff(claim, from.id(), to.id(), missing(to, before), missing(from, after), regraded,
				changes(outputs(from), outputs(to)));
	}

	/** What each item was graded as and what it weighs. */
	private static Map<String, Map<String, JsonNode>> graded(Side side) {
		Map<String, Map<String, JsonNode>> items = new LinkedHashMap<>();
		side.inputs().evidence().forEach((input) -> items.put(input.id(), values(input)));
		side.outcome().items().forEach((item) -> {
			Map<String, JsonNode> values = items.computeIfAbsent(item.evidence(), (any) -> new LinkedHashMap<>());
			values.put("weight", MAPPER.valueToTree(item.weight()));
			values.put("counted", MAPPER.valueToTree(item.counted()));
		});
		return items;
	}

	private static List<Outcome.Item> missing(Side side, Map<String, ?> other) {
		return side.outcome().items().stream().filter((item) -> !other.containsKey(item.evidence())).toList();
	}

	private static Map<String, JsonNode> outputs(Side side) {
		Outcome outcome = side.outcome();
		Map<String, JsonNode> outputs = values(outcome);
		outputs.keySet()
			.retainAll(List.of("profile", "verdict", "certainty", "support", "refute", "inconclusive", "balance",
					"contradictionIndex", "sponsorDependence", "certaintySteps", "harmSignals"));
		outputs.put("methodology", MAPPER.valueToTree(side.methodology()));
		return outputs;
	}

	private static Map<String, JsonNode> values(Object value) {
		Map<String, JsonNode> values = new LinkedHashMap<>();
		MAPPER.valueToTree(value).properties().forEach((member) -> values.put(member.getKey(), member.getValue()));
		return values;
	}

	private static List<Change> changes(Map<String, JsonNode> before, Map<String, JsonNode> after) {
		List<String> fields = new ArrayList<>(before.keySet());
		after.keySet().stream().filter((field) -> !before.containsKey(field)).forEach(fields::add);
		return fields.stream()
			.filter((field) -> !Objects.equals(before.get(field), after.get(field)))
			.map((field) -> new Change(field, before.get(field), after.get(field)))
			.toList();
	}

	/** One of the two assessments. */
	record Side(String id, String methodology, Inputs inputs, Outcome outcome) {
	}

	/** An item that is graded or weighed otherwise. */
	@Schema(name = "RegradedEvidence")
	record Regraded(String evidence, List<Change> changes) {
	}

}
