package org.secretome.molecule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;
import org.secretome.api.Interval;
import org.secretome.api.Selection;

import static org.assertj.core.api.Assertions.assertThat;

/** What it means to be in a set, on a base small enough to see. */
@Tag("database")
class SetIndexTests {

	private static final String EXOSOME = "c2-exosome";

	private static final String VESICLE = "c1-vesicle";

	private static final String MICROVESICLE = "c2-microvesicle";

	private static SetIndex index;

	@BeforeAll
	static void write() {
		TestBase base = new TestBase();
		List.of("sec", "uc").forEach(base::method);
		base.dataset("curated")
			.dataset("imported")
			.reference("r1", "s1", 2015)
			.reference("r1-again", "s1", 2016)
			.reference("r2", "s2", null)
			.molecule("both", "PROTEIN", "human", "f-growth")
			.molecule("each", "PROTEIN", "human")
			.molecule("mixed", "RNA", "mouse")
			.molecule("fewer", "PROTEIN", "human")
			.molecule("nowhere", "LIPID", null, "f-cytokine")
			.molecule("gone", "PROTEIN", "human")
			.preparation("p-sec-msc", 2018, "method:sec", "cell:msc", "component:" + EXOSOME)
			.preparation("p-sec-hek", 2019, "method:sec", "cell:hek", "component:" + EXOSOME)
			.preparation("p-uc-msc", null, "method:uc", "cell:msc", "component:" + EXOSOME)
			.preparation("p-mixed", 2020, "method:uc", "component:" + EXOSOME, "component:" + MICROVESICLE)
			.preparation("p-elsewhere", 2020, "component:c1-soluble", "component:c3-small");
		base.observation("both", EXOSOME, "p-sec-msc", "imported", "r1", ObservationResult.DETECTED)
			.observation("both", EXOSOME, "p-sec-msc", "imported", "r1", ObservationResult.DETECTED)
			.observation("both", EXOSOME, "p-sec-msc", "imported", "r1-again", ObservationResult.ENRICHED)
			.observation("each", EXOSOME, "p-sec-hek", "imported", "r1", ObservationResult.DETECTED)
			.observation("each", EXOSOME, "p-uc-msc", "imported", "r2", ObservationResult.DETECTED)
			.observation("each", MICROVESICLE, null, "curated", "r2", ObservationResult.NOT_DETECTED)
			.observation("mixed", VESICLE, "p-mixed", "imported", "r2", ObservationResult.DETECTED)
			.observation("mixed", "c1-soluble", "p-elsewhere", "imported", "r2", ObservationResult.DETECTED)
			.observation("fewer", EXOSOME, null, null, "r1", ObservationResult.DEPLETED)
			.observation("gone", EXOSOME, null, null, "r1", ObservationResult.DETECTED);
		index = base.retire("gone").index();
	}

	@Test
	void allConditionsHoldForOnePreparation() {
		assertThat(found(is("detectedIn", EXOSOME), is("isolationMethod", "sec"))).containsExactly("both", "each");
		assertThat(found(is("detectedIn", EXOSOME), is("cellType", "msc"))).containsExactly("both", "each");
		assertThat(found(is("detectedIn", EXOSOME), is("isolationMethod", "sec"), is("cellType", "msc")))
			.as("each was found by SEC and in MSC, but not in one preparation")
			.containsExactly("both");
	}

	@Test
	void whatIsEnrichedWasFoundAndWhatIsDepletedIsNeither() {
		assertThat(found(is("detectedIn", EXOSOME))).contains("both").doesNotContain("fewer");
		assertThat(found(is("notDetectedIn", EXOSOME))).isEmpty();
	}

	@Test
	void aPreparationOfSeveralComponentsIsOneOfEachAndOfWhatTheyHaveInCommon() {
		assertThat(found(is("detectedIn", EXOSOME))).contains("mixed");
		assertThat(found(is("detectedIn", MICROVESICLE))).containsExactly("mixed");
		assertThat(found(new Selection.Condition("detectedIn", false, List.of(VESICLE), false)))
			.containsExactly("mixed");
	}

	@Test
	void componentsOfAPreparationThatTheObservationIsNotAboutDoNotCount() {
		assertThat(found(is("detectedIn", "c3-small"))).as("the soluble part of that preparation was measured")
			.isEmpty();
	}

	@Test
	void onlyInNeedsThatNothingElseWasPartOfIt() {
		assertThat(found(is("onlyIn", EXOSOME))).containsExactly("both", "each");
		assertThat(found(is("onlyIn", VESICLE))).containsExactly("both", "each");
		assertThat(found(is("onlyIn", "c0-secretome"))).containsExactly("both", "each", "mixed");
		assertThat(found(new Selection.Condition("onlyIn", false, List.of(EXOSOME, MICROVESICLE), true),
				is("year", new Interval(2020L, null)), not("detectedIn", "c1-soluble")))
			.isEmpty();
	}

	@Test
	void referencesThatReportOneStudyCountOnce() {
		assertThat(found(is("detectedIn", EXOSOME), is("minStudies", 2))).containsExactly("each");
		assertThat(found(is("minStudies", 1))).containsExactly("both", "each", "mixed");
	}

	@Test
	void theYearIsThatOfThePreparationOrElseOfTheReference() {
		assertThat(found(is("year", new Interval(2018L, 2018L)))).containsExactly("both");
		assertThat(found(is("year", new Interval(null, 2017L)))).isEmpty();
		assertThat(found(is("year", new Interval(2019L, null)))).containsExactly("each", "mixed");
	}

	@Test
	void negationTakesOutWhatTheQuestionFindsWithTheValue() {
		assertThat(found(is("detectedIn", EXOSOME), not("isolationMethod", "sec"))).containsExactly("mixed");
		assertThat(found(is("detectedIn", EXOSOME), not("detectedIn", MICROVESICLE))).containsExactly("both", "each");
		assertThat(found(not("detectedIn", EXOSOME))).containsExactly("fewer", "nowhere");
		assertThat(found(is("cellType", "msc"), not("isolationMethod", "sec")))
			.as("each is found by SEC too, but not in MSC")
			.containsExactly("each");
	}

	@Test
	void recordedAbsenceIsNotAnythingThatIsMissing() {
		MoleculeSet microvesicles = index.set(List.of(is("detectedIn", MICROVESICLE)));
		assertThat(slugs(microvesicles.absent())).containsExactly("each");
		MoleculeSet growth = index.set(List.of(is("family", "f-growth")));
		assertThat(slugs(growth.absent())).as("what a molecule is, is known")
			.containsExactly("each", "fewer", "mixed", "nowhere");
	}

	@Test
	void propertiesOfMoleculesFollowTheTree() {
		assertThat(found(is("family", "f-factor"))).containsExactly("both", "nowhere");
		assertThat(found(new Selection.Condition("family", false, List.of("f-factor"), false))).isEmpty();
		assertThat(found(is("kind", "RNA"))).containsExactly("mixed");
		assertThat(found(is("species", "human"), not("detectedIn", EXOSOME))).containsExactly("fewer");
	}

	@Test
	void retiredMoleculesAreInNoSet() {
		assertThat(slugs(index.everything())).containsExactly("both", "each", "fewer", "mixed", "nowhere");
	}

	@Test
	void sourcesAreTheMeasurementsThatPutAMoleculeThere() {
		MoleculeSet exosomes = index.set(List.of(is("detectedIn", EXOSOME)));
		Map<Integer, Collection<Integer>> sources = exosomes.sourcesOf(exosomes.present());
		Collection<Integer> ofBoth = Objects.requireNonNull(sources.get(index.number("both")));
		assertThat(ofBoth).hasSize(2);
		assertThat(index.studies(ofBoth)).isEqualTo(1);
		assertThat(index.references(ofBoth)).containsExactly("r1", "r1-again");
		assertThat(index.datasets(ofBoth)).containsExactly("imported");
		assertThat(exosomes.sources()).hasSize(5);
	}

	@Test
	void localisationCountsMeasurementsByComponent() {
		assertThat(new Localisations(index).of("both")).containsExactly(new Localisation(EXOSOME, EXOSOME, 1, 0, 1, 0,
				1, List.of("imported"), Map.of("imported", 1), List.of("r1", "r1-again")));
		assertThat(new Localisations(index).of("mixed")).extracting(Localisation::component)
			.containsExactly("c1-soluble", VESICLE, EXOSOME, MICROVESICLE);
		assertThat(new Localisations(index).of("each")).contains(new Localisation(MICROVESICLE, MICROVESICLE, 0, 1, 0,
				0, 1, List.of("curated"), Map.of("curated", 1), List.of("r2")));
		assertThat(new Localisations(index).of("gone")).isEmpty();
		assertThat(new Localisations(index).of("no-such-thing")).isEmpty();
	}

	@Test
	void wordsAreThoseThatTheBaseKnowsUsedOrNot() {
		assertThat(index.words("isolationMethod")).containsExactly("sec", "uc");
		assertThat(index.words("detectedIn")).containsExactlyElementsOf(TestBase.COMPONENTS.keySet());
		assertThat(index.words("species")).containsExactly("human", "mouse");
		assertThat(index.words("minStudies")).isEmpty();
	}

	private static Selection.Condition is(String name, Object value) {
		return new Selection.Condition(name, false, List.of(value), true);
	}

	private static Selection.Condition not(String name, Object value) {
		return new Selection.Condition(name, true, List.of(value), true);
	}

	private static SortedSet<String> found(Selection.Condition... conditions) {
		return slugs(index.set(List.of(conditions)).present());
	}

	private static SortedSet<String> slugs(RoaringBitmap molecules) {
		SortedSet<String> slugs = new TreeSet<>();
		molecules.forEach((IntConsumer) (molecule) -> slugs.add(index.slug(molecule)));
		return slugs;
	}

}
