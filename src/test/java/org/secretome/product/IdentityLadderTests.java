package org.secretome.product;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secretome.vocabulary.Quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secretome.product.IdentityState.MET;
import static org.secretome.product.IdentityState.NOT_KNOWN;
import static org.secretome.product.IdentityState.NOT_MET;

/** Every way to reach a rung, to miss it, and to know nothing of it. */
class IdentityLadderTests {

	private final IdentityLadder ladder = new IdentityLadder(IdentityRules.read());

	@Test
	void ofAPreparationWithNothingButANameNothingIsKnown() {
		PreparationIdentity identity = climb(made());
		assertThat(states(identity)).containsOnly(NOT_KNOWN);
		assertThat(identity.gaps()).hasSize(4);
		assertThat(identity.justifiedTerm()).isNull();
		assertThat(identity.outside()).isNull();
		assertThat(identity.labels()).isEmpty();
	}

	@Test
	void conditionedMediumIsMetByItsStepOrItsDescription() {
		assertThat(states(climb(made().step("collecting", "conditioned-medium", "secretome")))).startsWith(MET,
				NOT_KNOWN);
		assertThat(states(climb(made().of("conditioned-medium")))).startsWith(MET, NOT_KNOWN);
		assertThat(climb(made().of("secretome")).justifiedTerm()).isEqualTo("conditioned-medium");
	}

	@ParameterizedTest
	@CsvSource({ "platelet-extract", "amniotic-fluid", "plasma-or-serum", "cell-lysate", "growth-factor" })
	void whatNoCellHasConditionedStandsBesideTheLadder(String material) {
		PreparationIdentity identity = climb(made().of(material));
		assertThat(states(identity)).startsWith(NOT_MET, NOT_KNOWN, NOT_KNOWN, NOT_KNOWN);
		assertThat(identity.outside()).isEqualTo(material);
		assertThat(identity.justifiedTerm()).isEqualTo(material);
	}

	@Test
	void vesiclesOfAMaterialBesideTheLadderAreVesicles() {
		PreparationIdentity identity = climb(made().of("platelet-extract").step("gradient", "exosome"));
		assertThat(states(identity)).startsWith(NOT_MET, MET);
		assertThat(identity.justifiedTerm()).isEqualTo("extracellular-vesicle");
	}

	@Test
	void vesiclesAreMetByAStepThatSeparatesOrByARecordOfIt() {
		assertThat(states(climb(made().step("gradient", "extracellular-vesicle")))).startsWith(NOT_KNOWN, MET);
		assertThat(states(climb(made().step("some step").keeps("exosome").loses("growth-factor"))))
			.startsWith(NOT_KNOWN, MET);
	}

	@Test
	void aRecordOfSeparationWithoutAStepIsNotEnough() {
		assertThat(states(climb(made().keeps("exosome").loses("growth-factor"))).get(1)).isEqualTo(NOT_KNOWN);
	}

	@Test
	void vesiclesAreRuledOutWhereTheyWereLostOrTheDissolvedPartWasKept() {
		assertThat(states(climb(made().step("gradient", "exosome").loses("small-ev")))).startsWith(NOT_KNOWN, NOT_MET,
				NOT_MET, NOT_MET);
		assertThat(states(climb(made().keeps("exosome", "growth-factor"))).get(1)).isEqualTo(NOT_MET);
		assertThat(states(climb(made().of("conditioned-medium").step("collecting", "conditioned-medium"))).get(1))
			.isEqualTo(NOT_MET);
	}

	@Test
	void aRungAboveOneThatIsRuledOutIsRuledOutWithTheSameSources() {
		PreparationIdentity identity = climb(made().keeps("growth-factor").measured("diameter", 30, 150));
		assertThat(states(identity)).containsExactly(NOT_KNOWN, NOT_MET, NOT_MET, NOT_MET);
		assertThat(identity.rungs().get(3).because()).contains("first");
		assertThat(identity.rungs().get(3).references()).containsAll(identity.rungs().get(1).references());
	}

	@Test
	void smallVesiclesAreMetByStepRecordOrSize() {
		assertThat(states(climb(vesicles().step("class step", "small-ev"))).get(2)).isEqualTo(MET);
		assertThat(states(climb(vesicles().keeps("small-ev"))).get(2)).isEqualTo(MET);
		assertThat(states(climb(vesicles().measured("mean diameter", 120, 120))).get(2)).isEqualTo(MET);
		assertThat(climb(vesicles().measured("diameter", 90, 140)).justifiedTerm()).isEqualTo("small-ev");
	}

	@Test
	void aSizeCountsOnlyInTheUnitOfTheClassAndWithinItsRange() {
		assertThat(states(climb(vesicles().measured("diameter", 400, 900))).get(2)).isEqualTo(NOT_MET);
		assertThat(states(climb(vesicles()
			.measured(new IdentityFacts.Measure("diameter", new Quantity(0.1, 0.2, "µm", null), List.of("source")))))
			.get(2)).isEqualTo(NOT_KNOWN);
		assertThat(states(climb(vesicles().measured("particle count", 100, 100))).get(2)).isEqualTo(NOT_KNOWN);
	}

	@Test
	void oneSizeWithinTheRangeIsEnoughWhateverElseWasMeasured() {
		assertThat(states(climb(vesicles().measured("diameter by light scattering", 300, 400)
			.measured("diameter by tracking", 100, 140))).get(2)).isEqualTo(MET);
	}

	@Test
	void smallSizeOfSomethingThatMayBeNoVesicleIsNotKnown() {
		PreparationIdentity identity = climb(made().measured("diameter", 100, 120));
		assertThat(states(identity)).containsExactly(NOT_KNOWN, NOT_KNOWN, NOT_KNOWN, NOT_KNOWN);
		assertThat(identity.rungs().get(2).because()).contains("Measured").contains("at all is not known");
	}

	@Test
	void exosomesAreMetByEvidenceOfTheirOriginOnly() {
		Made small = vesicles().keeps("small-ev", "exosome");
		assertThat(states(climb(small))).startsWith(NOT_KNOWN, MET, MET, NOT_KNOWN);
		PreparationIdentity identity = climb(small.measured("share of endosomal origin", 80, 90));
		assertThat(states(identity).get(3)).isEqualTo(MET);
		assertThat(identity.justifiedTerm()).isEqualTo("exosome");
		assertThat(states(climb(vesicles().measured("endosomal origin", 80, 90))).get(3)).isEqualTo(NOT_KNOWN);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "exosome, SAYS_MORE", "small-ev, JUSTIFIED", "extracellular-vesicle, JUSTIFIED",
					"conditioned-medium, JUSTIFIED", "growth-factor, OTHER_TERM", "-, NO_LABEL" })
	void aLabelMaySayAsMuchAsIsJustifiedOrLess(@Nullable String term, LabelCheck check) {
		PreparationIdentity.Label label = climb(vesicles().keeps("small-ev").sold(term)).labels().get(0);
		assertThat(label.check()).isEqualTo(check);
		assertThat(label.saysMore()).isEqualTo(check == LabelCheck.SAYS_MORE);
		assertThat(label.because()).isNotBlank();
	}

	@Test
	void aLabelThatIsWhatTheMaterialIsRecordedAsIsJustified() {
		assertThat(climb(made().of("platelet-extract").sold("platelet-extract")).labels().get(0).check())
			.isEqualTo(LabelCheck.JUSTIFIED);
		assertThat(climb(made().of("platelet-extract").sold("exosome")).labels().get(0).check())
			.isEqualTo(LabelCheck.SAYS_MORE);
		assertThat(climb(made().of("secretome").sold("secretome")).labels().get(0).check())
			.isEqualTo(LabelCheck.JUSTIFIED);
	}

	@Test
	void aLabelIsNotHeldAgainstAPreparationOfWhichNothingIsKnown() {
		PreparationIdentity.Label label = climb(made().sold("exosome")).labels().get(0);
		assertThat(label.check()).isEqualTo(LabelCheck.NOT_KNOWN);
		assertThat(label.saysMore()).isFalse();
	}

	@Test
	void aNameOfARungOnTheLabelOrInTheRecordIsNoEvidence() {
		assertThat(states(climb(made().of("exosome").sold("exosome")))).containsOnly(NOT_KNOWN);
	}

	@Test
	void everyGapNamesItsRungAndEveryRungItsReferences() {
		PreparationIdentity identity = climb(vesicles().keeps("small-ev"));
		assertThat(identity.gaps()).extracting(PreparationIdentity.Gap::rung)
			.containsExactly(IdentityRung.CONDITIONED_MEDIUM, IdentityRung.EXOSOME);
		assertThat(identity.rungs()).allSatisfy((rung) -> {
			assertThat(rung.references()).isNotEmpty().doesNotHaveDuplicates();
			assertThat(rung.because()).isNotBlank();
		});
	}

	private PreparationIdentity climb(Made made) {
		return this.ladder.climb(made.facts());
	}

	private static List<IdentityState> states(PreparationIdentity identity) {
		return identity.rungs().stream().map(PreparationIdentity.Rung::state).toList();
	}

	private static Made made() {
		return new Made();
	}

	private static Made vesicles() {
		return new Made().step("gradient", "extracellular-vesicle");
	}

	/** A preparation as far as something is recorded of it. */
	private static final class Made {

		private final Map<String, String> components = new LinkedHashMap<>();

		private Set<String> keeps = Set.of();

		private Set<String> loses = Set.of();

		private final List<IdentityFacts.Step> steps = new ArrayList<>();

		private final List<IdentityFacts.Measure> measures = new ArrayList<>();

		private final List<IdentityFacts.Product> products = new ArrayList<>();

		Made of(String component) {
			this.components.put(component, component);
			return this;
		}

		Made step(String method, String... keeps) {
			this.steps.add(new IdentityFacts.Step(method, Set.of(keeps)));
			return this;
		}

		Made keeps(String... components) {
			this.keeps = Set.of(components);
			return this;
		}

		Made loses(String... components) {
			this.loses = Set.of(components);
			return this;
		}

		Made measured(String measure, double min, double max) {
			return measured(new IdentityFacts.Measure(measure, new Quantity(min, max, "nm", null), List.of("source")));
		}

		Made measured(IdentityFacts.Measure measure) {
			this.measures.add(measure);
			return this;
		}

		Made sold(@Nullable String term) {
			this.products.add(new IdentityFacts.Product("product", "Product", term, null, List.of("label")));
			return this;
		}

		IdentityFacts facts() {
			IdentityFacts.Words words = new IdentityFacts.Words(
					Set.of("extracellular-vesicle", "small-ev", "exosome", "microvesicle"),
					Set.of("soluble-fraction", "growth-factor", "cytokine"), Map.of("small-ev", "Small EV"),
					Map.of("small-ev", new Quantity(null, 200.0, "nm", null), "exosome",
							new Quantity(30.0, 150.0, "nm", null)));
			return new IdentityFacts("made", "Made", this.components, this.keeps, this.loses, this.steps, this.measures,
					this.products, words, List.of("record"));
		}

	}

}
