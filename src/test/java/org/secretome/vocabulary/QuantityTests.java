package org.secretome.vocabulary;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers are read with their unit or not at all. */
class QuantityTests {

	@Test
	void aRangeReadsAsAReaderWritesIt() {
		assertThat(new Quantity(30.0, 150.0, "nm", null).asText()).isEqualTo("30-150 nm");
		assertThat(new Quantity(60.88, 60.88, "%", null).asText()).isEqualTo("60.88 %");
		assertThat(new Quantity(null, 200.0, "nm", null).asText()).isEqualTo("at most 200 nm");
		assertThat(new Quantity(200.0, null, "nm", null).asText()).isEqualTo("at least 200 nm");
		assertThat(new Quantity(5e11, 5e11, "particles/mL", null).asText()).isEqualTo("500000000000 particles/mL");
	}

	@Test
	void rangesThatTouchOverlap() {
		assertThat(new Quantity(30.0, 150.0, "nm", null).overlaps(new Quantity(150.0, 1000.0, "nm", null))).isTrue();
		assertThat(new Quantity(30.0, 149.0, "nm", null).overlaps(new Quantity(150.0, 1000.0, "nm", null))).isFalse();
	}

	@Test
	void differentUnitsAreNeverCompared() {
		assertThat(new Quantity(1.0, 5.0, "um", null).overlaps(new Quantity(1.0, 5.0, "nm", null))).isFalse();
		assertThat(new Quantity(1.0, 5.0, "um", null).sameRangeAs(new Quantity(1.0, 5.0, "nm", null))).isFalse();
	}

}
