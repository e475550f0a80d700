package org.secretome.exchange.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How files become rows, and what a bad row costs. */
class TableTests {

	@Test
	void lineEndsAtLineFeedOnly() throws IOException {
		assertThat(lines("a\tb\r\tc\nd\r\ne\r\r\nf")).containsExactly("a\tb\r\tc", "d", "e\r", "f");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "\r\n", "x", "x\n" })
	void everyEndOfFileIsAnEnd(String text) throws IOException {
		assertThat(lines(text)).hasSize(text.isEmpty() ? 0 : 1);
	}

	@Test
	void lineOfAnyLengthCostsNoMoreThanItself() throws IOException {
		String tooLong = "x".repeat(Lines.LONGEST + 1);
		Taken taken = read(Dialect.PLAIN_TABS, "a\tb\n1\t2\n" + tooLong + "\n3\t4\n");
		assertThat(values(taken)).containsExactly("1|2", "3|4");
		assertThat(taken.rejected).singleElement()
			.satisfies((fault) -> assertThat(fault.line()).isEqualTo(3))
			.satisfies((fault) -> assertThat(fault.remark()).startsWith("the line is longer than"));
	}

	@Test
	void quotesArePartOfPlainText() throws IOException {
		assertThat(values(read(Dialect.PLAIN_TABS, "a\tb\none \"open\t2\n3\t4\n"))).containsExactly("one \"open|2",
				"3|4");
	}

	@Test
	void quotedFieldMayHoldSeparatorQuoteAndLineBreak() throws IOException {
		Taken taken = read(Dialect.COMMAS, "a,b\r\n\"1,5\",\"say \"\"x\"\"\"\r\n\"two\r\nlines\",4\r\n5,6\r\n");
		assertThat(values(taken)).containsExactly("1,5|say \"x\"", "two lines|4", "5|6");
		assertThat(taken.rejected).isEmpty();
	}

	@Test
	void quoteThatNothingClosesCostsOneRow() throws IOException {
		Taken taken = read(Dialect.COMMAS, "a,b\n\"open,2\n3,4\n5,6\n");
		assertThat(values(taken)).containsExactly("3|4", "5|6");
		assertThat(taken.rejected).singleElement()
			.isEqualTo(new Taken.Fault(2, "(row)", "\"open,2", "a quoted field is not closed"));
	}

	@Test
	void quoteWithinAPlainFieldIsText() throws IOException {
		assertThat(values(read(Dialect.COMMAS, "a,b\n5\" pipe,2\n3,4\n"))).containsExactly("5\" pipe|2", "3|4");
	}

	@Test
	void textAfterAClosingQuoteCostsOneRow() throws IOException {
		Taken taken = read(Dialect.COMMAS, "a,b\n\"x\" y,\"z\"\n3,4\n");
		assertThat(values(taken)).containsExactly("3|4");
		assertThat(taken.rejected).singleElement().satisfies((fault) -> assertThat(fault.line()).isEqualTo(2));
	}

	@Test
	void raggedRowsAreRejectedWithTheirLine() throws IOException {
		Taken taken = read(Dialect.TABS, "a\tb\n1\n1\t2\t3\n\n1\t2\n");
		assertThat(values(taken)).containsExactly("1|2");
		assertThat(taken.rejected).extracting(Taken.Fault::line).containsExactly(2L, 3L);
		assertThat(taken.rejected).extracting(Taken.Fault::remark)
			.containsExactly("has 1 fields where 2 are expected", "has 3 fields where 2 are expected");
		assertThat(taken.rows).isEqualTo(3);
	}

	@Test
	void nulByteAndBrokenUtf8NameLineAndColumn() throws IOException {
		byte[] bytes = "a\tb\n1\t\0\n2\tX\n3\t4\n".getBytes(StandardCharsets.UTF_8);
		bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('X')] = (byte) 0x96;
		Taken taken = read(Dialect.PLAIN_TABS, Files.bytes("x", bytes));
		assertThat(values(taken)).containsExactly("3|4");
		assertThat(taken.rejected).extracting(Taken.Fault::line, Taken.Fault::column, Taken.Fault::remark)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(2L, "b", "holds a NUL byte"),
					org.assertj.core.groups.Tuple.tuple(3L, "b", "holds bytes that are not UTF-8"));
	}

	@Test
	void windowsLettersReadAsControlsAreRepairedAndFlagged() throws IOException {
		Taken taken = read(Dialect.PLAIN_TABS, "a\tb\nEpstein\u0096Barr\tSjogren\u0092s\n");
		assertThat(values(taken)).containsExactly("Epstein–Barr|Sjogren’s");
		assertThat(taken.flagged).hasSize(2);
	}

	@Test
	void blanksOfAllSortsGoFromTheEnds() {
		assertThat(Text.clean("\u00a0rno-piR-5567 ")).isEqualTo("rno-piR-5567");
		assertThat(Text.clean(" Next \u00a0 generation\r")).isEqualTo("Next generation");
		assertThat(Text.clean("Darvadstrocel\u200b")).isEqualTo("Darvadstrocel");
		assertThat(Text.clean("\r")).isEmpty();
		assertThat(Text.clean("two  blanks")).isEqualTo("two blanks");
	}

	@Test
	void textIsCutBetweenLetters() {
		assertThat(Text.fit("abcdef", 4)).isEqualTo("abc…");
		assertThat(Text.fit("abc", 3)).isEqualTo("abc");
		assertThat(Text.fit("ab\ud83e\uddeccd", 4)).isEqualTo("ab…");
	}

	private static List<String> lines(String text) throws IOException {
		List<String> lines = new ArrayList<>();
		try (Lines reader = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
			for (Lines.Line line = reader.next(); line != null; line = reader.next()) {
				lines.add(line.text());
			}
		}
		return lines;
	}

	private static Taken read(Dialect dialect, String text) throws IOException {
		return read(dialect, Files.text("x", text));
	}

	private static Taken read(Dialect dialect, SourceFile file) throws IOException {
		Taken taken = Taken.all();
		try (Table table = Table.open(file, dialect)) {
			table.forEach(taken,
					(row) -> row.accept(new ImportRecord.Citation(row.get("a") + "|" + row.get("b"), "", null, null,
							null, null, row.raw().isEmpty() ? java.util.Map.of()
									: java.util.Map.of("line", List.of(String.valueOf(row.place().line()))))));
		}
		return taken;
	}

	private static List<String> values(Taken taken) {
		return taken.of(ImportRecord.Citation.class).stream().map(ImportRecord.Citation::key).toList();
	}

}
