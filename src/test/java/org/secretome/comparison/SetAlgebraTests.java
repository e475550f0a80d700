package org.secretome.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.roaringbitmap.RoaringBitmap;
import org.secretome.api.Selection;
import org.secretome.molecule.MoleculeSet;
import org.secretome.molecule.SetIndex;
import org.secretome.molecule.TestBase;

import static org.assertj.core.api.Assertions.assertThat;

/** The laws that sets obey, on sets drawn at random. */
@Tag("database")
class SetAlgebraTests {

	private static final Random RANDOM = new Random(31);

	private static final List<String> COMPONENTS = List.of("c1-soluble", "c1-vesicle", "c2-exosome", "c2-microvesicle",
			"c3-small");

	private static SetIndex index;

	private final Map<String, MoleculeSet> sets = new TreeMap<>();

	SetAlgebraTests() {
		for (String name : List.of("A", "B", "C")) {
			this.sets.put(name, index.set(conditions()));
		}
		// The whole universe: every molecule has one of the kinds.
		this.sets.put("U",
				index.set(List.of(new Selection.Condition("kind", false, List.of("PROTEIN", "RNA", "LIPID"), true))));
	}

	@BeforeAll
	static void write() {
		index = TestBase.random(new Random(5)).index();
	}

	private static List<Selection.Condition> conditions() {
		List<Selection.Condition> conditions = new ArrayList<>();
		conditions.add(new Selection.Condition("detectedIn", false,
				List.of(COMPONENTS.get(RANDOM.nextInt(COMPONENTS.size()))), true));
		if (RANDOM.nextBoolean()) {
			conditions.add(new Selection.Condition("isolationMethod", RANDOM.nextBoolean(), List.of("sec"), true));
		}
		if (RANDOM.nextBoolean()) {
			conditions.add(new Selection.Condition("minStudies", false, List.of(2), true));
		}
		return conditions;
	}

	@RepeatedTest(30)
	void unionAndIntersectionCommuteAndAssociate() {
		same("A | B", "B | A");
		same("A & B", "B & A");
		same("A ^ B", "B ^ A");
		same("(A | B) | C", "A | (B | C)");
		same("(A & B) & C", "A & (B & C)");
		same("(A ^ B) ^ C", "A ^ (B ^ C)");
		sameRecorded("A | B", "B | A");
		sameRecorded("A & B", "B & A");
		sameRecorded("A ^ B", "B ^ A");
		sameRecorded("(A & B) & C", "A & (B & C)");
	}

	@RepeatedTest(30)
	void theyDistribute() {
		same("A & (B | C)", "(A & B) | (A & C)");
		same("A | (B & C)", "(A | B) & (A | C)");
		sameRecorded("A & (B | C)", "(A & B) | (A & C)");
		sameRecorded("A | (B & C)", "(A | B) & (A | C)");
	}

	@RepeatedTest(30)
	void deMorganHoldsWithinAllMolecules() {
		same("U - (A | B)", "(U - A) & (U - B)");
		same("U - (A & B)", "(U - A) | (U - B)");
		sameRecorded("U - (A | B)", "(U - A) & (U - B)");
		sameRecorded("U - (A & B)", "(U - A) | (U - B)");
	}

	@RepeatedTest(30)
	void differencesAreWhatTheyShouldBe() {
		same("A ^ B", "(A | B) - (A & B)");
		same("A ^ B", "(A - B) | (B - A)");
		same("A - (A - B)", "A & B");
		same("A - B - C", "A - (B | C)");
		same("U - (U - A)", "A");
		sameRecorded("U - (U - A)", "A");
		sameRecorded("A - B - C", "A - (B | C)");
		assertThat(open("A - A").isEmpty()).isTrue();
		assertThat(strict("A - A").present().isEmpty()).isTrue();
	}

	@RepeatedTest(30)
	void theWholeIsTheSumOfItsParts() {
		assertThat(size("A | B")).isEqualTo(size("A - B") + size("B - A") + size("A & B"));
		assertThat(size("A | B")).isEqualTo(size("A") + size("B") - size("A & B"));
	}

	@RepeatedTest(30)
	void whatIsRecordedIsNeverBothAndNeverMoreThanWhatIsOpen() {
		for (String expression : List.of("A", "A - B", "(A | B) ^ C", "A - (B - C)", "U - (A & B)")) {
			SetExpression.Recorded recorded = strict(expression);
			assertThat(RoaringBitmap.intersects(recorded.present(), recorded.absent())).as(expression).isFalse();
			assertThat(RoaringBitmap.andNot(recorded.present(), open(expression)).isEmpty()).as(expression).isTrue();
			assertThat(RoaringBitmap.intersects(recorded.absent(), open(expression))).as(expression).isFalse();
		}
	}

	@RepeatedTest(30)
	void noQuestionChangesTheIndex() {
		int before = size("A");
		RoaringBitmap copy = open("A").clone();
		strict("((A | B) ^ C) - (A & B)");
		open("((A | B) ^ C) - (A & B)");
		assertThat(size("A")).isEqualTo(before);
		assertThat(open("A")).isEqualTo(copy);
	}

	private void same(String one, String other) {
		assertThat(open(one)).as(one + " and " + other).isEqualTo(open(other));
	}

	private void sameRecorded(String one, String other) {
		assertThat(strict(one)).as(one + " and " + other).isEqualTo(strict(other));
	}

	private RoaringBitmap open(String expression) {
		return SetExpressionParser.parse(expression, this.sets.keySet()).open(this.sets);
	}

	private SetExpression.Recorded strict(String expression) {
		return SetExpressionParser.parse(expression, this.sets.keySet()).strict(this.sets);
	}

	private int size(String expression) {
		return open(expression).getCardinality();
	}

}
