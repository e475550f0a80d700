package org.secretome.comparison;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.secretome.component.ValueType;
import org.secretome.vocabulary.Quantity;

import static org.assertj.core.api.Assertions.assertThat;

/** How cells of one row stand to each other. */
class AgreementTests {

	@Test
	void aGapMakesARowUnknown() {
		assertThat(agreement(cell(CellState.YES), cell(CellState.UNKNOWN))).isEqualTo(Agreement.UNKNOWN);
	}

	@Test
	void aRowThatDoesNotApplyToOneIsNotComparable() {
		assertThat(agreement(cell(CellState.VALUE), cell(CellState.NOT_APPLICABLE)))
			.isEqualTo(Agreement.NOT_COMPARABLE);
	}

	@Test
	void differentStatesDiffer() {
		assertThat(agreement(cell(CellState.YES), cell(CellState.NO))).isEqualTo(Agreement.DIFFERENT);
		assertThat(agreement(cell(CellState.YES), cell(CellState.CONFLICTING))).isEqualTo(Agreement.DIFFERENT);
	}

	@Test
	void theSameStateIsTheSame() {
		assertThat(agreement(cell(CellState.NO), cell(CellState.NO), cell(CellState.NO))).isEqualTo(Agreement.SAME);
		assertThat(agreement(cell(CellState.CONFLICTING), cell(CellState.CONFLICTING)))
			.isEqualTo(Agreement.CONFLICTING);
	}

	@Test
	void rangesThatMeetOverlapAndOnlyEqualOnesAreTheSame() {
		assertThat(ranges(range(30, 150), range(100, 1000))).isEqualTo(Agreement.OVERLAPPING);
		assertThat(ranges(range(30, 150), range(30, 150))).isEqualTo(Agreement.SAME);
		assertThat(ranges(range(30, 150), range(1000, 5000))).isEqualTo(Agreement.DIFFERENT);
		assertThat(ranges(range(30, 150), new Quantity(30.0, 150.0, "um", null))).isEqualTo(Agreement.DIFFERENT);
		assertThat(ranges(new Quantity(null, 200.0, "nm", null), range(100, 1000))).isEqualTo(Agreement.OVERLAPPING);
		assertThat(ranges(new Quantity(200.0, null, "nm", null), range(30, 150))).isEqualTo(Agreement.DIFFERENT);
	}

	@Test
	void textsAreForTheReaderToCompare() {
		assertThat(Agreement.of(List.of(text("fusion"), text("budding")), ValueType.TEXT))
			.isEqualTo(Agreement.NOT_COMPARABLE);
		assertThat(Agreement.of(List.of(text("fusion"), text("fusion")), ValueType.TEXT)).isEqualTo(Agreement.SAME);
	}

	@Test
	void listsThatShareAWordOverlap() {
		assertThat(Agreement.of(List.of(list("CD9", "CD63"), list("CD63", "ALIX")), ValueType.LIST))
			.isEqualTo(Agreement.OVERLAPPING);
		assertThat(Agreement.of(List.of(list("CD9"), list("ALIX")), ValueType.LIST)).isEqualTo(Agreement.DIFFERENT);
	}

	private static Agreement agreement(Cell... cells) {
		return Agreement.of(List.of(cells), ValueType.YES_NO);
	}

	private static Agreement ranges(Quantity first, Quantity second) {
		return Agreement.of(List.of(quantity(first), quantity(second)), ValueType.QUANTITY);
	}

	private static Quantity range(double min, double max) {
		return new Quantity(min, max, "nm", "electron microscopy");
	}

	private static Cell cell(CellState state) {
		return new Cell("x", state, null, null, List.of(), 0, List.of(), List.of("r"), List.of(), List.of());
	}

	private static Cell quantity(Quantity quantity) {
		Statement statement = new Statement(null, quantity, null, List.of(), null, null, List.of("r"));
		return new Cell("x", CellState.VALUE, null, null, List.of(), 0, List.of(), List.of("r"), List.of(statement),
				List.of(statement));
	}

	private static Cell text(String text) {
		return value(new Statement(null, null, text, List.of(), null, null, List.of("r")));
	}

	private static Cell list(String... words) {
		return value(new Statement(null, null, null, List.of(words), null, null, List.of("r")));
	}

	private static Cell value(Statement statement) {
		return new Cell("x", CellState.VALUE, null, null, List.of(), 0, List.of(), List.of("r"), List.of(),
				List.of(statement));
	}

}
