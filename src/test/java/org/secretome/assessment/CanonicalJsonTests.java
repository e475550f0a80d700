package org.secretome.assessment;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** One value has one text, on every machine (RFC 8785). */
class CanonicalJsonTests {

	private final JsonMapper mapper = new JsonMapper();

	/** From appendix B of the RFC: the bits of a number and its text. */
	@ParameterizedTest
	@CsvSource({ "0000000000000000,0", "8000000000000000,0", "0000000000000001,5e-324", "8000000000000001,-5e-324",
			"7fefffffffffffff,1.7976931348623157e+308", "4340000000000000,9007199254740992",
			"c340000000000000,-9007199254740992", "4430000000000000,295147905179352830000",
			"44b52d02c7e14af5,9.999999999999997e+22", "44b52d02c7e14af6,1e+23",
			"44b52d02c7e14af7,1.0000000000000001e+23", "444b1ae4d6e2ef4e,999999999999999700000",
			"444b1ae4d6e2ef4f,999999999999999900000", "444b1ae4d6e2ef50,1e+21", "3eb0c6f7a0b5ed8c,9.999999999999997e-7",
			"3eb0c6f7a0b5ed8d,0.000001", "41b3de4355555553,333333333.3333332", "41b3de4355555554,333333333.33333325",
			"41b3de4355555555,333333333.3333333", "41b3de4355555556,333333333.3333334",
			"41b3de4355555557,333333333.33333343", "becbf647612f3696,-0.0000033333333333333333" })
	void numbersAreWrittenAsEcmaScriptDoes(String bits, String text) {
		assertThat(CanonicalJson.number(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16)))).isEqualTo(text);
	}

	@Test
	void aNumberIsReadBackAsItself() {
		Random random = new Random(8785);
		for (int i = 0; i < 5_000; i++) {
			double value = Double.longBitsToDouble(random.nextLong());
			if (Double.isFinite(value)) {
				assertThat(Double.parseDouble(CanonicalJson.number(value))).isEqualTo((value == 0) ? 0 : value);
			}
		}
		assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.number(Double.NaN));
	}

	@Test
	void membersAreSortedAndStringsEscapedAsLittleAsPossible() {
		assertThat(canonical("{ \"b\": [1.0, 2.50, {}], \"a\": null, \"\\u20ac\": true, \"1\": [] }"))
			.isEqualTo("{\"1\":[],\"a\":null,\"b\":[1,2.5,{}],\"\u20ac\":true}");
		assertThat(canonical("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\""))
			.isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
	}

	private String canonical(String json) {
		return CanonicalJson.of(this.mapper.readTree(json));
	}

}
