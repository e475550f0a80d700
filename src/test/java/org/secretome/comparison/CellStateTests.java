package org.secretome.comparison;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not known is never shown as no. */
class CellStateTests {

	@Test
	void nothingRecordedIsUnknownAndNeverNo() {
		assertThat(CellState.together(Set.of(), false)).isEqualTo(CellState.UNKNOWN);
	}

	@ParameterizedTest
	@EnumSource(names = { "YES", "NO", "PARTIAL", "CONFLICTING", "NOT_APPLICABLE" })
	void whatAllSaySays(CellState state) {
		assertThat(CellState.together(EnumSet.of(state), false)).isEqualTo(state);
	}

	@Test
	void yesAndNoConflict() {
		assertThat(CellState.together(EnumSet.of(CellState.YES, CellState.NO), false)).isEqualTo(CellState.CONFLICTING);
		assertThat(CellState.together(EnumSet.of(CellState.YES, CellState.CONFLICTING), true))
			.isEqualTo(CellState.CONFLICTING);
	}

	@Test
	void partlyAndYesOrNoIsPartly() {
		assertThat(CellState.together(EnumSet.of(CellState.YES, CellState.PARTIAL), false))
			.isEqualTo(CellState.PARTIAL);
		assertThat(CellState.together(EnumSet.of(CellState.NO, CellState.PARTIAL), false)).isEqualTo(CellState.PARTIAL);
	}

	@Test
	void aValueFillsACellThatNobodyAnsweredWithYesOrNo() {
		assertThat(CellState.together(Set.of(), true)).isEqualTo(CellState.VALUE);
		assertThat(CellState.together(EnumSet.of(CellState.NOT_APPLICABLE), true)).isEqualTo(CellState.VALUE);
		assertThat(CellState.together(EnumSet.of(CellState.YES), true)).isEqualTo(CellState.YES);
	}

}
