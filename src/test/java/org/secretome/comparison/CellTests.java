package org.secretome.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secretome.component.Answer;
import org.secretome.vocabulary.Certainty;
import org.secretome.vocabulary.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** A cell says what the verdicts say, and no more. */
class CellTests {

	private static final Subject EXOSOME = new Subject("component", "exosome", "Exosome", null);

	@ParameterizedTest
	@CsvSource({ "SUPPORTED,YES,YES,", "LEANS_SUPPORTED,YES,YES,", "SUPPORTED,NO,NO,", "REFUTED,YES,NO,",
			"LEANS_REFUTED,YES,NO,", "REFUTED,NO,YES,", "PRELIMINARY_SUPPORT,YES,PARTIAL,YES",
			"PRELIMINARY_SUPPORT,NO,PARTIAL,NO", "PRELIMINARY_REFUTATION,YES,PARTIAL,NO",
			"PRELIMINARY_REFUTATION,NO,PARTIAL,YES", "CONFLICTING,YES,CONFLICTING,", "UNCLEAR,YES,UNKNOWN,",
			"INSUFFICIENT,NO,UNKNOWN,", "NO_COUNTED_EVIDENCE,YES,UNKNOWN," })
	void aVerdictGivesItsState(Verdict verdict, Answer whenSupported, CellState state, @Nullable Answer direction) {
		Cell cell = Cell.of(EXOSOME, List.of(), List.of(claim("a", verdict, whenSupported, Certainty.LOW)));
		assertThat(cell.state()).isEqualTo(state);
		assertThat(cell.direction()).isEqualTo(direction);
	}

	@Test
	void aCellThatVerdictsLeaveOpenNamesTheClaimsButRestsOnNothing() {
		Cell cell = Cell.of(EXOSOME, List.of(), List.of(claim("a", Verdict.UNCLEAR, Answer.YES, Certainty.VERY_LOW)));
		assertThat(cell.claims()).containsExactly("a");
		assertThat(cell.references()).isEmpty();
		assertThat(cell.evidence()).isZero();
		assertThat(cell.certainty()).isNull();
	}

	@Test
	void theCertaintyIsTheLowestOfTheClaimsThatDecided() {
		Cell cell = Cell.of(EXOSOME, List.of(),
				List.of(claim("a", Verdict.SUPPORTED, Answer.YES, Certainty.HIGH),
						claim("b", Verdict.LEANS_SUPPORTED, Answer.YES, Certainty.LOW),
						claim("c", Verdict.INSUFFICIENT, Answer.YES, Certainty.VERY_LOW)));
		assertThat(cell.certainty()).isEqualTo(Certainty.LOW);
		assertThat(cell.evidence()).isEqualTo(4);
	}

	@Test
	void aPreliminaryVerdictDoesNotWeakenAFirmOneThatSaysTheSame() {
		ClaimVerdict firm = claim("a", Verdict.SUPPORTED, Answer.YES, Certainty.HIGH);
		Cell same = Cell.of(EXOSOME, List.of(),
				List.of(firm, claim("b", Verdict.PRELIMINARY_SUPPORT, Answer.YES, Certainty.VERY_LOW)));
		assertThat(same.state()).isEqualTo(CellState.YES);
		assertThat(same.certainty()).isEqualTo(Certainty.HIGH);
		assertThat(same.references()).containsExactly("reference-of-a");
		Cell other = Cell.of(EXOSOME, List.of(),
				List.of(firm, claim("b", Verdict.PRELIMINARY_REFUTATION, Answer.YES, Certainty.VERY_LOW)));
		assertThat(other.state()).isEqualTo(CellState.PARTIAL);
		assertThat(other.direction()).isNull();
		assertThat(other.certainty()).isEqualTo(Certainty.VERY_LOW);
	}

	@Test
	void leaningsInBothDirectionsHaveNoDirection() {
		Cell cell = Cell.of(EXOSOME, List.of(),
				List.of(claim("a", Verdict.PRELIMINARY_SUPPORT, Answer.YES, Certainty.VERY_LOW),
						claim("b", Verdict.PRELIMINARY_SUPPORT, Answer.NO, Certainty.VERY_LOW)));
		assertThat(cell.state()).isEqualTo(CellState.PARTIAL);
		assertThat(cell.direction()).isNull();
	}

	@Test
	void firmVerdictsAgainstEachOtherConflict() {
		assertThat(Cell.of(EXOSOME, List.of(),
				List.of(claim("a", Verdict.SUPPORTED, Answer.YES, Certainty.HIGH),
						claim("b", Verdict.REFUTED, Answer.YES, Certainty.HIGH)))
			.state()).isEqualTo(CellState.CONFLICTING);
	}

	private static ClaimVerdict claim(String slug, Verdict verdict, Answer whenSupported, Certainty certainty) {
		return new ClaimVerdict(slug, "component", "exosome", "attribute", whenSupported, verdict, certainty, 2,
				List.of("reference-of-" + slug));
	}

}
