package org.secretome.contradiction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secretome.vocabulary.Quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Ranges are brought to one unit, or not compared. */
class UnitsTests {

	private final Units units = new Units(Rules.read().units());

	@ParameterizedTest
	@CsvSource({ "1,um,nm,1000", "150,nm,um,0.15", "1.1,g/mL,kg/m3,1100", "1,kDa,Da,1000", "2,days,h,48",
			"5,mL,L,0.005", "1,particles/mL,particles/L,1000", "7,doses,doses,7",
			"3,particles per cell per hour,particles per cell per hour,3" })
	void converts(double value, String from, String to, double expected) {
		Quantity converted = this.units.in(new Quantity(value, value, from, "a method"), to).orElseThrow();
		assertThat(converted.min()).isCloseTo(expected, within(1e-9 * expected));
		assertThat(converted.max()).isEqualTo(converted.min());
		assertThat(converted.unit()).isEqualTo(to);
		assertThat(converted.method()).isEqualTo("a method");
	}

	@ParameterizedTest
	@CsvSource({ "nm,mL", "particles/mL,exosomes/mL", "particles/mL,1/mL", "doses,patients", "g,mg", "g,kg", "%,g",
			"C,s", "aa,d", "nonsense,nm" })
	void doesNotCompareWhatIsNotTheSame(String from, String to) {
		assertThat(this.units.in(new Quantity(1.0, 2.0, from, null), to)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "100,", ",100" })
	void anOpenBoundStaysOpen(@Nullable Double min, @Nullable Double max) {
		Quantity converted = this.units.in(new Quantity(min, max, "nm", null), "um").orElseThrow();
		assertThat(converted.min() == null).isEqualTo(min == null);
		assertThat(converted.max() == null).isEqualTo(max == null);
	}

}
