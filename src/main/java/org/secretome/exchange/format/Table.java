package org.secretome.exchange.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.secretome.exchange.format.ImportSink.Place;
import org.secretome.exchange.format.Lines.Line;

/**
 * Reads the rows of a table one by one. A row that cannot be read costs that row and no
 * other: the next one begins on the next line.
 */
final class Table implements Closeable {

	/** A quoted field that goes over more lines than this was never closed. */
	private static final int LINES_OF_A_ROW = 200;

	private static final String ROW = "(row)";

	private final String file;

	private final Dialect dialect;

	private final Lines lines;

	private final List<String> names;

	private final Map<String, Integer> columns = new HashMap<>();

	private final int fewest;

	private final @Nullable String comment;

	private final Deque<Cut> ready = new ArrayDeque<>();

	private Table(String file, Dialect dialect, Lines lines, List<String> names, int fewest, @Nullable String comment) {
		this.file = file;
		this.dialect = dialect;
		this.lines = lines;
		this.names = names;
		this.fewest = fewest;
		this.comment = comment;
		for (int i = names.size() - 1; i >= 0; i--) {
			this.columns.put(names.get(i), i);
			this.columns.put(Layout.fold(names.get(i)), i);
		}
	}

	/** Opens a table whose first line, blank ones apart, names its columns. */
	static Table open(SourceFile file, Dialect dialect) throws IOException {
		return open(file, dialect, Text::clean);
	}

	/**
	 * Opens a table in whose header a column may be written in more than one way.
	 * @param spelling gives the column's usual spelling
	 */
	static Table open(SourceFile file, Dialect dialect, UnaryOperator<String> spelling) throws IOException {
		Lines lines = new Lines(file.open());
		Line header = lines.next();
		while (header != null && header.text().isBlank()) {
			header = lines.next();
		}
		List<String> names = (header == null) ? List.of()
				: dialect.fields(header.text()).stream().map(spelling).toList();
		return new Table(file.name(), dialect, lines, names, names.size(), null);
	}

	/**
	 * Opens a table without a header.
	 * @param names names of the columns
	 * @param fewest how many of them a row must have
	 * @param comment what a line that is no row begins with
	 */
	static Table open(SourceFile file, Dialect dialect, List<String> names, int fewest, String comment)
			throws IOException {
		return new Table(file.name(), dialect, new Lines(file.open()), names, fewest, comment);
	}

	List<String> names() {
		return this.names;
	}

	String nameOf(int column) {
		return this.names.get(column);
	}

	int indexOf(String column) {
		Integer index = this.columns.get(column);
		if (index == null) {
			index = this.columns.getOrDefault(Layout.fold(column), -1);
			this.columns.put(column, index);
		}
		return index;
	}

	/** Reads all rows; those that cannot be read are handed over as rejected. */
	void forEach(ImportSink sink, RowTaker taker) throws IOException {
		for (Cut record = next(); record != null; record = next()) {
			Place place = new Place(this.file, record.line());
			sink.row(place);
			List<String> fields = record.fields();
			if (record.fault() != null) {
				sink.reject(place, ROW, Text.shown(record.text()), record.fault());
			}
			else if (fields.size() > this.names.size() || fields.size() < this.fewest) {
				sink.reject(place, ROW, Text.shown(record.text()),
						"has " + fields.size() + " fields where "
								+ ((this.fewest < this.names.size()) ? this.fewest + " to " : "") + this.names.size()
								+ " are expected");
			}
			else {
				Row row = Row.read(this, fields, place, sink);
				if (row != null) {
					taker.take(row);
				}
			}
		}
	}

	private @Nullable Cut next() throws IOException {
		Cut waiting = this.ready.poll();
		if (waiting != null) {
			return waiting;
		}
		for (Line line = this.lines.next(); line != null; line = this.lines.next()) {
			if (line.tooLong()) {
				return Cut.broken(line, "the line is longer than " + Lines.LONGEST + " bytes");
			}
			if (line.text().isBlank() && line.text().indexOf(this.dialect.separator()) < 0) {
				continue;
			}
			if (this.comment != null && line.text().startsWith(this.comment)) {
				continue;
			}
			return this.dialect.isPlain(line.text())
					? new Cut(line.number(), line.text(), Arrays.asList(this.dialect.cut(line.text())), null)
					: quoted(line);
		}
		return null;
	}

	/**
	 * Reads a row with quotes, which may go over several lines: another line is taken as
	 * long as a quote is open.
	 */
	private Cut quoted(Line first) throws IOException {
		StringBuilder text = new StringBuilder(first.text());
		List<Line> taken = new ArrayList<>();
		boolean odd = isOdd(first.text());
		String fault = "a quoted field is not closed";
		while (true) {
			if (!odd || taken.isEmpty()) {
				try {
					return firstOf(this.dialect.parse(text.toString()), first);
				}
				catch (IOException ex) {
					if (!odd) {
						fault = "quotes are not as they should be: a quote within a quoted field is written twice, "
								+ "and after the closing one comes the next field";
						break;
					}
				}
			}
			Line more = (taken.size() < LINES_OF_A_ROW) ? this.lines.next() : null;
			if (more == null) {
				break;
			}
			taken.add(more);
			if (more.tooLong() || text.length() + more.text().length() > Lines.LONGEST) {
				break;
			}
			text.append('\n').append(more.text());
			odd ^= isOdd(more.text());
		}
		this.lines.giveBack(taken);
		return Cut.broken(first, fault);
	}

	private Cut firstOf(List<Dialect.Quoted> records, Line first) {
		Cut result = null;
		for (Dialect.Quoted record : records) {
			Cut read = new Cut(first.number() + record.line(), String.join(" ", record.fields()), record.fields(),
					null);
			if (result == null) {
				result = read;
			}
			else {
				this.ready.add(read);
			}
		}
		return (result != null) ? result : Cut.broken(first, "nothing but quotes");
	}

	private static boolean isOdd(String text) {
		boolean odd = false;
		for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
			odd = !odd;
		}
		return odd;
	}

	@Override
	public void close() throws IOException {
		this.lines.close();
	}

	/** Takes a row. */
	@FunctionalInterface
	interface RowTaker {

		void take(Row row) throws IOException;

	}

	/**
	 * A row before its fields are looked at.
	 *
	 * @param fault why it has no fields
	 */
	private record Cut(long line, String text, List<String> fields, @Nullable String fault) {

		static Cut broken(Line line, String fault) {
			return new Cut(line.number(), line.text(), List.of(), fault);
		}

	}

}
