package org.secretome.exchange.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * One sort of file of a format, told by how it begins and never by its name.
 *
 * @param dialect how rows are cut into fields
 * @param columns the columns that a file of this sort has; none where it has no header
 * @param matches whether a file that begins with this line is of this sort
 * @param expected what such a file begins with, in words
 */
record Layout(Dialect dialect, List<String> columns, Predicate<String> matches, String expected) {

	/** A table whose header has at least these columns. */
	static Layout of(Dialect dialect, String... columns) {
		List<String> wanted = List.of(columns);
		return new Layout(dialect, wanted, (line) -> headerOf(line, dialect).containsAll(folded(wanted)),
				"a header with the columns " + String.join(", ", wanted));
	}

	/** A file without a header, whose first line begins in a certain way. */
	static Layout beginning(Dialect dialect, Predicate<String> matches, String expected) {
		return new Layout(dialect, List.of(), matches, expected);
	}

	/** This layout for files that do not have a column. */
	Layout without(String column) {
		String unwanted = fold(column);
		return new Layout(this.dialect, this.columns,
				(line) -> this.matches.test(line) && !headerOf(line, this.dialect).contains(unwanted),
				this.expected + " and without " + column);
	}

	/**
	 * Sorts files by their layout; every layout has an entry.
	 * @throws WrongFormat if a file has none of the layouts
	 */
	static Map<Layout, List<SourceFile>> sort(List<SourceFile> files, List<Layout> layouts) throws IOException {
		Map<Layout, List<SourceFile>> sorted = new LinkedHashMap<>();
		layouts.forEach((layout) -> sorted.put(layout, new ArrayList<>()));
		if (files.isEmpty()) {
			throw new WrongFormat("(no file)", "no file", expected(layouts));
		}
		for (SourceFile file : files) {
			String first = firstLine(file);
			if (first == null) {
				throw new WrongFormat(file.name(), "an empty file", expected(layouts));
			}
			Layout layout = layouts.stream()
				.filter((candidate) -> candidate.matches().test(first))
				.findFirst()
				.orElseThrow(() -> new WrongFormat(file.name(), found(first), expected(layouts)));
			sorted.computeIfAbsent(layout, (any) -> new ArrayList<>()).add(file);
		}
		return sorted;
	}

	/** The first line that is not blank. */
	static @Nullable String firstLine(SourceFile file) throws IOException {
		try (Lines lines = new Lines(file.open())) {
			Lines.Line line = lines.next();
			while (line != null && line.text().isBlank()) {
				line = lines.next();
			}
			return (line != null) ? line.text() : null;
		}
	}

	/** What a file begins with, as a message says it. */
	static String found(String first) {
		if (first.indexOf('\0') >= 0) {
			return "bytes that are not UTF-8 text";
		}
		return "a file that begins with '" + Text.fit(Text.shown(first), 120) + "'";
	}

	private static String expected(List<Layout> layouts) {
		return String.join("; or ", layouts.stream().map(Layout::expected).distinct().toList());
	}

	private static List<String> headerOf(String line, Dialect dialect) {
		return folded(dialect.fields(line));
	}

	private static List<String> folded(List<String> columns) {
		return columns.stream().map(Layout::fold).toList();
	}

	/** Headers are compared without regard to case and blanks around them. */
	static String fold(String column) {
		return Text.clean(column).toLowerCase(Locale.ROOT);
	}

}
