package org.secretome.assessment;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secretome.claim.Direction;

/**
 * What a text may say of an assessment: values by name, references by what they bear on,
 * and lists of which every entry is told.
 *
 * @param values the facts
 * @param references sets of references; the set {@code own} is that of an entry of a list
 * @param lists entries that are told one by one
 */
record ReaderFacts(Map<String, String> values, Map<String, List<String>> references,
		Map<String, List<ReaderFacts>> lists) {

	private static final Set<Rung> HUMAN = Set.of(Rung.SYSTEMATIC_REVIEW, Rung.RCT, Rung.OTHER_HUMAN);

	static ReaderFacts of(Assessment assessment, String claim) {
		Outcome outcome = assessment.outcome();
		Map<String, String> values = new HashMap<>();
		values.put("claim", claim.strip().replaceFirst("\\.+$", ""));
		values.put("verdict", outcome.verdict().name());
		values.put("certainty", (outcome.certainty() != null) ? outcome.certainty().name() : "NONE");
		values.put("profile", (outcome.profile() != null) ? outcome.profile().name() : "NONE");
		values.put("support", Double.toString(outcome.support()));
		values.put("refute", Double.toString(outcome.refute()));
		values.put("inconclusiveSum", Double.toString(outcome.inconclusive()));
		values.put("balance", Double.toString(outcome.balance()));
		values.put("contradictionIndex", Double.toString(outcome.contradictionIndex()));
		values.put("interestedPercent", Long.toString(Math.round(100 * outcome.sponsorDependence())));
		values.put("flips", Objects.toString(outcome.sensitivity().smallestFlip(), "0"));
		values.put("searchedUpTo", Integer.toString(outcome.sensitivity().searchedUpTo()));
		values.put("background", Integer.toString(outcome.tally().getOrDefault(Direction.BACKGROUND, 0)));
		values.put("excluded", Integer.toString(outcome.excluded().size()));
		values.put("all", Integer.toString(outcome.items().size()));
		values.put("harmSignals", Integer.toString(outcome.harmSignals().size()));
		values.put("statuses", Integer.toString(assessment.regulatory().size()));
		values.put("participants", Long.toString(participants(assessment)));
		values.put("methodology", assessment.methodology());
		values.put("inputHash", assessment.inputHash());
		values.put("computedOn", assessment.computedAt().atOffset(ZoneOffset.UTC).toLocalDate().toString());
		outcome.ladder().forEach((rung, count) -> values.put(rung.name(), Integer.toString(count)));
		Map<String, List<String>> references = new HashMap<>();
		references.put("all", outcome.references());
		count(outcome, "counted", (item) -> true, values, references);
		count(outcome, "supports", (item) -> item.direction() == Direction.SUPPORTS, values, references);
		count(outcome, "refutes", (item) -> item.direction() == Direction.REFUTES, values, references);
		count(outcome, "mixed", (item) -> item.direction() == Direction.MIXED, values, references);
		count(outcome, "inconclusive", (item) -> item.direction() == Direction.INCONCLUSIVE, values, references);
		count(outcome, "human", (item) -> HUMAN.contains(Rung.of(item.studyDesign())), values, references);
		references.put("flip",
				outcome.items()
					.stream()
					.filter((item) -> outcome.sensitivity().smallestSet().contains(item.evidence()))
					.map(Outcome.Item::reference)
					.filter(Objects::nonNull)
					.distinct()
					.toList());
		ReaderFacts facts = new ReaderFacts(values, references, new HashMap<>());
		facts.addLists(assessment);
		return facts;
	}

	private static void count(Outcome outcome, String name, Predicate<Outcome.Item> which, Map<String, String> values,
			Map<String, List<String>> references) {
		List<Outcome.Item> items = outcome.items().stream().filter(Outcome.Item::counted).filter(which).toList();
		values.put(name, Integer.toString(items.size()));
		references.put(name,
				items.stream().map(Outcome.Item::reference).filter(Objects::nonNull).distinct().sorted().toList());
	}

	/** People in the counted studies, those of one study once. */
	private static long participants(Assessment assessment) {
		Set<String> counted = new HashSet<>();
		assessment.outcome()
			.items()
			.stream()
			.filter((item) -> item.counted() && HUMAN.contains(Rung.of(item.studyDesign())))
			.forEach((item) -> counted.add(item.evidence()));
		Map<String, Integer> people = new HashMap<>();
		for (EvidenceInput item : assessment.inputs().evidence()) {
			Integer number = item.n();
			if (number != null && counted.contains(item.id())) {
				people.merge(item.cluster(), number, Math::max);
			}
		}
		return people.values().stream().mapToLong(Integer::longValue).sum();
	}

	private void addLists(Assessment assessment) {
		Outcome outcome = assessment.outcome();
		List<ReaderFacts> steps = new ArrayList<>();
		for (CertaintyStep step : outcome.certaintySteps()) {
			Integer delta = step.delta();
			steps.add(entry(
					Map.of("domain", step.domain(), "because", step.because(), "result",
							Objects.toString(step.result(), "NONE"), "delta", Objects.toString(delta, "0"), "down",
							Integer.toString((delta != null) ? -delta : 0)),
					this.references.getOrDefault("counted", List.of())));
		}
		this.lists.put("step", steps);
		this.lists.put("harm",
				outcome.harmSignals()
					.stream()
					.map((harm) -> entry(Map.of("finding", Objects.toString(harm.finding(), ""), "weight",
							Double.toString(harm.weight())), Stream.ofNullable(harm.reference()).toList()))
					.toList());
		Map<Map<String, String>, Set<String>> rulings = new LinkedHashMap<>();
		assessment.regulatory()
			.forEach((status) -> rulings
				.computeIfAbsent(Map.of("jurisdiction", status.jurisdiction(), "status", status.status().name()),
						(any) -> new LinkedHashSet<>())
				.addAll(status.references()));
		this.lists.put("ruling",
				rulings.entrySet()
					.stream()
					.map((ruling) -> entry(ruling.getKey(), List.copyOf(ruling.getValue())))
					.toList());
		this.lists.put("status",
				assessment.regulatory()
					.stream()
					.map((status) -> entry(
							Map.of("jurisdiction", status.jurisdiction(), "status", status.status().name(), "date",
									Objects.toString(status.date(), "undated"), "statement", status.text()),
							status.references()))
					.toList());
	}

	/** One entry of a list: the facts of the whole with its own. */
	private ReaderFacts entry(Map<String, String> own, List<String> references) {
		Map<String, String> values = new HashMap<>(this.values);
		values.putAll(own);
		Map<String, List<String>> sets = new HashMap<>(this.references);
		sets.put("own", references);
		return new ReaderFacts(values, sets, Map.of());
	}

	/** The facts once, or once for each entry of a list. */
	Stream<ReaderFacts> each(@Nullable String list) {
		if (list == null) {
			return Stream.of(this);
		}
		List<ReaderFacts> entries = this.lists.get(list);
		if (entries == null) {
			throw new IllegalStateException("A template names '" + list + "', which is no list");
		}
		return entries.stream();
	}

	boolean allow(@Nullable Map<String, String> conditions) {
		return conditions == null || conditions.entrySet().stream().allMatch((condition) -> {
			String value = Objects.requireNonNull(this.values.get(condition.getKey()), condition.getKey());
			String wanted = condition.getValue();
			return wanted.startsWith(">") ? Long.parseLong(value) > Long.parseLong(wanted.substring(1))
					: List.of(wanted.split("\\|", -1)).contains(value);
		});
	}

	/**
	 * A set of references; all of them where the set is empty, so that a sentence keeps
	 * its sources.
	 */
	List<String> references(@Nullable String set) {
		List<String> named = this.references.getOrDefault(Objects.requireNonNullElse(set, "all"), List.of());
		return named.isEmpty() ? this.references.getOrDefault("all", List.of()) : named;
	}

}
