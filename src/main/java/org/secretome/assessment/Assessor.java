package org.secretome.assessment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secretome.claim.Direction;
import org.secretome.claim.Effect;
import org.secretome.vocabulary.Verdict;

/**
 * The algorithm from inputs to outcome. It reads nothing but the inputs, so that anybody
 * who has them comes to the same verdict.
 */
class Assessor {

	private static final String NOT_ASSESSED = "Claims about prices and costs are not assessed: no study design "
			+ "answers them under this methodology.";

	private final Methodology methodology;

	private final Weigher weigher;

	Assessor(Methodology methodology) {
		this.methodology = methodology;
		this.weigher = new Weigher(methodology);
	}

	/** The outcome for inputs whose evidence items come from known or unknown sources. */
	Outcome assess(Inputs inputs, Map<String, Source> sources) {
		Profile profile = inputs.profile();
		if (profile == null) {
			return notAssessed(inputs, sources);
		}
		List<Weighed> items = inputs.evidence().stream().map((item) -> this.weigher.weigh(item, profile)).toList();
		Evaluation result = Evaluation.of(items, this.methodology, profile);
		List<Weighed> counted = result.independence().counted();
		Set<String> ids = counted.stream().map(Weighed::id).collect(Collectors.toSet());
		Sums sums = result.sums().rounded();
		return new Outcome(profile, result.verdict(), result.certainty(), sums.support(), sums.refute(),
				sums.inconclusive(), sums.balance(), sums.contradictionIndex(), tally(inputs),
				count(Rung.class, counted.stream().map((item) -> Rung.of(item.design()))), result.steps(),
				items.stream()
					.map((item) -> item(item.input(), sources, item.weight(), ids.contains(item.id()),
							item.factors().rounded()))
					.toList(),
				result.independence().excluded(), Rounding.shown(CertaintyRule.interestedShare(result.side())),
				harmSignals(counted, profile, sources), Sensitivity.of(items, result.verdict(),
						(rest) -> Evaluation.of(rest, this.methodology, profile).verdict()),
				null, references(sources));
	}

	private static Outcome notAssessed(Inputs inputs, Map<String, Source> sources) {
		return new Outcome(null, Verdict.NO_COUNTED_EVIDENCE, null, 0, 0, 0, 0, 0, tally(inputs),
				count(Rung.class, Stream.empty()), List.of(),
				inputs.evidence().stream().map((item) -> item(item, sources, 0, false, null)).toList(),
				inputs.evidence()
					.stream()
					.map((item) -> new Independence.Excluded(item.id(), "kind of claim not assessed"))
					.toList(),
				0, List.of(), new Sensitivity(List.of(), null, List.of(), Sensitivity.LARGEST_SET), NOT_ASSESSED,
				references(sources));
	}

	private List<Outcome.HarmSignal> harmSignals(List<Weighed> counted, Profile profile, Map<String, Source> sources) {
		return counted.stream()
			.filter((item) -> profile == Profile.SAFETY && item.direction() == Direction.REFUTES
					&& item.input().effect() == Effect.HARM
					&& item.weight() >= this.methodology.thresholds().harmSignalWeight())
			.map((item) -> new Outcome.HarmSignal(item.id(), of(sources, item.id(), Source::reference), item.weight(),
					of(sources, item.id(), Source::finding)))
			.toList();
	}

	private static Outcome.Item item(EvidenceInput item, Map<String, Source> sources, double weight, boolean counted,
			@Nullable Factors factors) {
		return new Outcome.Item(item.id(), item.version(), of(sources, item.id(), Source::reference), item.dir(),
				item.design(), item.cluster(), weight, counted, factors);
	}

	private static Map<Direction, Integer> tally(Inputs inputs) {
		return count(Direction.class, inputs.evidence().stream().map(EvidenceInput::dir));
	}

	/** How often each word occurs; every word of the vocabulary is there. */
	private static <E extends Enum<E>> Map<E, Integer> count(Class<E> vocabulary, Stream<E> words) {
		Map<E, Integer> counts = new EnumMap<>(vocabulary);
		for (E word : Objects.requireNonNull(vocabulary.getEnumConstants())) {
			counts.put(word, 0);
		}
		words.forEach((word) -> counts.merge(word, 1, Integer::sum));
		return counts;
	}

	private static List<String> references(Map<String, Source> sources) {
		return sources.values().stream().map(Source::reference).distinct().sorted().toList();
	}

	private static @Nullable String of(Map<String, Source> sources, String evidence, Function<Source, String> part) {
		Source source = sources.get(evidence);
		return (source != null) ? part.apply(source) : null;
	}

	/**
	 * Where an evidence item comes from; it has no part in the verdict.
	 *
	 * @param reference the reference
	 * @param finding what it found, in our words
	 */
	record Source(String reference, String finding) {
	}

}
