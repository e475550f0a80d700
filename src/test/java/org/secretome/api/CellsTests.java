package org.secretome.api;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A cell of a table is a value, never a formula. */
class CellsTests {

	private final JsonMapper mapper = new JsonMapper();

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@x", "\tx", "\rx" })
	void aTextThatASpreadsheetWouldRunIsQuoted(String text) {
		assertThat(Cells.of(this.mapper.valueToTree(text))).isEqualTo("'" + text);
	}

	@Test
	void aNumberStaysANumber() {
		assertThat(Cells.of(this.mapper.valueToTree(-4.02))).isEqualTo("-4.02");
	}

	@Test
	void aListIsJoinedAndWhatIsAbsentIsEmpty() {
		assertThat(Cells.of(this.mapper.readTree("[\"a\",\"b\"]"))).isEqualTo("a|b");
		assertThat(Cells.of(this.mapper.readTree("[\"-a\"]"))).isEqualTo("'-a");
		assertThat(Cells.of(this.mapper.readTree("[]"))).isEmpty();
		assertThat(Cells.of(null)).isEmpty();
		assertThat(Cells.of(this.mapper.readTree("null"))).isEmpty();
	}

}
