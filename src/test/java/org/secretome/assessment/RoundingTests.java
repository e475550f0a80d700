package org.secretome.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Rounding is that of the published vectors, also on the edge between two digits. */
class RoundingTests {

	@Test
	void itIsTheRoundingOfTheExactValue() {
		Random random = new Random(6);
		for (int i = 0; i < 100_000; i++) {
			double value = (i % 2 == 0) ? random.nextDouble() : (random.nextInt(2_000_000) + 0.5) / 1e6;
			assertThat(Rounding.compared(value)).isEqualTo(exact(value, 6));
			assertThat(Rounding.compared(Math.nextUp(value))).isEqualTo(exact(Math.nextUp(value), 6));
			assertThat(Rounding.shown(-value)).isEqualTo(exact(-value, 4));
		}
	}

	private static double exact(double value, int digits) {
		return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue() + 0.0;
	}

}
