package org.secretome.exchange.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A row of a table, with the ways to say what becomes of it. */
final class Row {

	/** How much of a value is kept as the data set writes it. */
	static final int RAW = 2000;

	private final Table table;

	private final List<String> written;

	private final String[] values;

	private final ImportSink.Place place;

	private final ImportSink sink;

	private Row(Table table, List<String> written, String[] values, ImportSink.Place place, ImportSink sink) {
		this.table = table;
		this.written = written;
		this.values = values;
		this.place = place;
		this.sink = sink;
	}

	/**
	 * Reads a row; one with a field that nobody can read is handed over as rejected, and
	 * null is returned.
	 */
	static @Nullable Row read(Table table, List<String> written, ImportSink.Place place, ImportSink sink) {
		String[] values = new String[written.size()];
		for (int i = 0; i < written.size(); i++) {
			if (Text.isPlain(written.get(i))) {
				values[i] = written.get(i);
				continue;
			}
			String fault = Text.fault(written.get(i));
			if (fault != null) {
				sink.reject(place, table.nameOf(i), Text.shown(written.get(i)), fault);
				return null;
			}
			String text = written.get(i);
			if (Text.hasC1(text)) {
				text = Text.repairC1(text);
				sink.flag(place, table.nameOf(i), Text.shown(text),
						"held Windows letters read as control characters; repaired");
			}
			values[i] = Text.clean(text);
		}
		return new Row(table, written, values, place, sink);
	}

	ImportSink.Place place() {
		return this.place;
	}

	/** The value of a column, clean; empty where the table has no such column. */
	String get(String column) {
		int index = this.table.indexOf(column);
		return (index >= 0 && index < this.values.length) ? this.values[index] : "";
	}

	/** Every value as it is written, by the names of the header. */
	Map<String, String> raw() {
		Map<String, String> raw = new LinkedHashMap<>();
		for (int i = 0; i < this.written.size(); i++) {
			raw.put(this.table.nameOf(i), Text.fit(this.written.get(i), RAW));
		}
		return raw;
	}

	void accept(ImportRecord record) {
		this.sink.accept(record, this.place);
	}

	void reject(String column, String reason) {
		this.sink.reject(this.place, column, Text.shown(get(column)), reason);
	}

	void flag(String column, String remark) {
		this.sink.flag(this.place, column, Text.shown(get(column)), remark);
	}

	void skip(String reason) {
		this.sink.skip(this.place, reason);
	}

	/** Cuts a text that is too long for its place and says so. */
	String fit(String column, String text, int length) {
		if (text.length() > length) {
			flag(column, "longer than " + length + " characters; cut");
		}
		return Text.fit(text, length);
	}

	/** The parts of a list. */
	List<String> list(String column, char separator) {
		return Text.list(get(column), separator);
	}

}
