package org.secretome.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.secretome.claim.Direction;
import org.secretome.claim.Effect;
import org.secretome.claim.RiskOfBias;
import org.secretome.claim.SponsorRelation;
import org.secretome.claim.StudyDesign;
import org.secretome.reference.PublicationStatus;
import org.secretome.vocabulary.Certainty;
import org.secretome.vocabulary.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for any evidence whatever, tried on many random bodies of it. */
class VerdictPropertyTests {

	private static final int BODIES = 2000;

	/** Fixed, so that a failure can be repeated. */
	private final Random random = new Random(20261124);

	@Test
	void theOrderInWhichEvidenceIsListedDoesNotMatter() {
		forAnyBody((inputs) -> {
			List<EvidenceInput> shuffled = new ArrayList<>(inputs.evidence());
			Collections.shuffle(shuffled, this.random);
			Inputs other = new Inputs(inputs.methodology(), inputs.profile(), shuffled);
			assertThat(other.asJson()).isEqualTo(inputs.asJson());
			assertThat(VerdictVectors.assess(other)).isEqualTo(VerdictVectors.assess(inputs));
		});
	}

	@Test
	void swappingTheDirectionsSwapsSupportAndRefutation() {
		forAnyBody((inputs) -> {
			Outcome one = VerdictVectors.assess(inputs);
			Outcome other = VerdictVectors.assess(each(inputs, (item) -> with(item, switch (item.dir()) {
				case SUPPORTS -> Direction.REFUTES;
				case REFUTES -> Direction.SUPPORTS;
				default -> item.dir();
			}, item.pub())));
			assertThat(other.support()).isEqualTo(one.refute());
			assertThat(other.refute()).isEqualTo(one.support());
			assertThat(other.inconclusive()).isEqualTo(one.inconclusive());
			assertThat(other.balance()).isEqualTo(-one.balance() + 0.0);
			assertThat(other.contradictionIndex()).isEqualTo(one.contradictionIndex());
			// A tie goes to support, so only there the two may differ in certainty.
			if (one.support() != one.refute()) {
				assertThat(other.certainty()).isEqualTo(one.certainty());
				assertThat(other.verdict()).isEqualTo(opposite(one.verdict()));
			}
		});
	}

	@Test
	void whereEverythingIsRetractedNothingCounts() {
		forAnyBody((inputs) -> {
			Outcome outcome = VerdictVectors
				.assess(each(inputs, (item) -> with(item, item.dir(), PublicationStatus.RETRACTED)));
			assertThat(outcome.verdict()).isEqualTo(Verdict.NO_COUNTED_EVIDENCE);
			assertThat(outcome.certainty()).isNull();
			assertThat(outcome.items()).allMatch((item) -> item.weight() == 0 && !item.counted());
		});
	}

	@Test
	void theSameStudyPublishedAgainChangesNothing() {
		forAnyBody((inputs) -> {
			EvidenceInput item = inputs.evidence().get(this.random.nextInt(inputs.evidence().size()));
			EvidenceInput again = new EvidenceInput(item.id() + "-again", item.version(), item.dir(), item.design(),
					item.rob(), item.n(), item.independentReplicates(), item.directness(), item.evMaterial(),
					item.evMetric(), item.sponsor(), item.pub(), item.cluster(), item.effect(), item.upgrades());
			Outcome one = VerdictVectors.assess(inputs);
			Outcome other = VerdictVectors.assess(and(inputs, again));
			assertThat(other.verdict()).isEqualTo(one.verdict());
			assertThat(other.certaintySteps()).isEqualTo(one.certaintySteps());
			assertThat(List.of(other.support(), other.refute(), other.inconclusive(), other.balance()))
				.isEqualTo(List.of(one.support(), one.refute(), one.inconclusive(), one.balance()));
			assertThat(other.ladder()).isEqualTo(one.ladder());
		});
	}

	@Test
	void anotherIndependentGoodStudyInFavourNeverLowersSupport() {
		forAnyBody((inputs) -> {
			EvidenceInput good = new EvidenceInput("Z", null, Direction.SUPPORTS, any(StudyDesign.values()),
					RiskOfBias.LOW, 100, 3, 1, false, null, SponsorRelation.INDEPENDENT, PublicationStatus.PUBLISHED,
					"Z", Effect.NOT_REPORTED, List.of());
			assertThat(VerdictVectors.assess(and(inputs, good)).support())
				.isGreaterThanOrEqualTo(VerdictVectors.assess(inputs).support());
		});
	}

	@Test
	void theSmallestFlippingSetFlipsAndNothingSmallerDoes() {
		forAnyBody((inputs) -> {
			Outcome outcome = VerdictVectors.assess(inputs);
			Sensitivity sensitivity = outcome.sensitivity();
			if (sensitivity.smallestFlip() != null) {
				assertThat(sensitivity.smallestSet()).hasSize(sensitivity.smallestFlip());
				assertThat(VerdictVectors.assess(without(inputs, sensitivity.smallestSet())).verdict())
					.isNotEqualTo(outcome.verdict());
			}
			for (EvidenceInput item : inputs.evidence()) {
				assertThat(VerdictVectors.assess(without(inputs, List.of(item.id()))).verdict() != outcome.verdict())
					.isEqualTo(sensitivity.flipsWithout().contains(item.id()));
			}
		});
	}

	@Test
	void everyNumberStaysInItsRange() {
		forAnyBody((inputs) -> {
			Outcome outcome = VerdictVectors.assess(inputs);
			assertThat(List.of(outcome.support(), outcome.refute(), outcome.inconclusive(),
					outcome.contradictionIndex(), outcome.sponsorDependence(), Math.abs(outcome.balance())))
				.allMatch((number) -> number >= 0 && number <= 1);
			assertThat(outcome.items()).hasSize(inputs.evidence().size())
				.allMatch((item) -> item.weight() >= 0 && item.weight() <= 1);
			assertThat(outcome.excluded().size() + outcome.items().stream().filter(Outcome.Item::counted).count())
				.isEqualTo(inputs.evidence().size());
		});
	}

	@Test
	void aClaimAboutPricesIsNotAssessed() {
		Outcome outcome = VerdictVectors.assess(new Inputs("SKB-VERDICT-1.0", null, body().evidence()));
		assertThat(outcome.verdict()).isEqualTo(Verdict.NO_COUNTED_EVIDENCE);
		assertThat(outcome.note()).contains("not assessed");
		assertThat(outcome.excluded()).allMatch((item) -> item.reason().equals("kind of claim not assessed"));
	}

	@Test
	void oneLargeEffectRaisesALowStartThatNothingLowered() {
		EvidenceInput cohort = new EvidenceInput("A", null, Direction.SUPPORTS, StudyDesign.COHORT, RiskOfBias.LOW, 500,
				null, 1, false, null, SponsorRelation.INDEPENDENT, PublicationStatus.PUBLISHED, "A", Effect.LARGE,
				List.of(Upgrade.LARGE_EFFECT));
		Outcome outcome = VerdictVectors.assess(new Inputs("SKB-VERDICT-1.0", Profile.THERAPEUTIC, List.of(cohort)));
		assertThat(outcome.certainty()).isEqualTo(Certainty.MODERATE);
		assertThat(outcome.verdict()).as("nobody repeated it").isEqualTo(Verdict.LEANS_SUPPORTED);
	}

	private void forAnyBody(Consumer<Inputs> property) {
		for (int i = 0; i < BODIES; i++) {
			property.accept(body());
		}
	}

	private Inputs body() {
		List<EvidenceInput> items = new ArrayList<>();
		int size = 1 + this.random.nextInt(8);
		for (int i = 0; i < size; i++) {
			items.add(new EvidenceInput("E" + i, null, any(Direction.values()), any(StudyDesign.values()),
					any(RiskOfBias.values()), this.random.nextBoolean() ? 1 + this.random.nextInt(600) : null,
					this.random.nextBoolean() ? 1 + this.random.nextInt(5) : null, this.random.nextInt(11) / 10.0,
					this.random.nextBoolean(), this.random.nextBoolean() ? this.random.nextInt(10) / 9.0 : null,
					any(SponsorRelation.values()), any(PublicationStatus.values()), "C" + this.random.nextInt(6),
					any(Effect.values()), (this.random.nextInt(4) == 0) ? List.of(any(Upgrade.values())) : List.of()));
		}
		return new Inputs("SKB-VERDICT-1.0", any(Profile.values()), items);
	}

	@SafeVarargs
	private <E> E any(E... values) {
		return values[this.random.nextInt(values.length)];
	}

	private static Inputs each(Inputs inputs, UnaryOperator<EvidenceInput> change) {
		return new Inputs(inputs.methodology(), inputs.profile(), inputs.evidence().stream().map(change).toList());
	}

	private static Inputs and(Inputs inputs, EvidenceInput item) {
		List<EvidenceInput> items = new ArrayList<>(inputs.evidence());
		items.add(item);
		return new Inputs(inputs.methodology(), inputs.profile(), items);
	}

	private static Inputs without(Inputs inputs, List<String> ids) {
		return new Inputs(inputs.methodology(), inputs.profile(),
				inputs.evidence().stream().filter((item) -> !ids.contains(item.id())).toList());
	}

	private static EvidenceInput with(EvidenceInput item, Direction direction, PublicationStatus publication) {
		return new EvidenceInput(item.id(), item.version(), direction, item.design(), item.rob(), item.n(),
				item.independentReplicates(), item.directness(), item.evMaterial(), item.evMetric(), item.sponsor(),
				publication, item.cluster(), item.effect(), item.upgrades());
	}

	private static Verdict opposite(Verdict verdict) {
		return switch (verdict) {
			case SUPPORTED -> Verdict.REFUTED;
			case LEANS_SUPPORTED -> Verdict.LEANS_REFUTED;
			case PRELIMINARY_SUPPORT -> Verdict.PRELIMINARY_REFUTATION;
			case REFUTED -> Verdict.SUPPORTED;
			case LEANS_REFUTED -> Verdict.LEANS_SUPPORTED;
			case PRELIMINARY_REFUTATION -> Verdict.PRELIMINARY_SUPPORT;
			default -> verdict;
		};
	}

}
