package org.secretome.exchange.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** How the rows of a table are cut into fields. */
final class Dialect {

	/** Tabs, and quotes that are part of the text. */
	static final Dialect PLAIN_TABS = new Dialect('\t', false);

	/** Tabs, with fields in quotes where they need it. */
	static final Dialect TABS = new Dialect('\t', true);

	static final Dialect COMMAS = new Dialect(',', true);

	/** As spreadsheets write where the comma is the decimal mark. */
	static final Dialect SEMICOLONS = new Dialect(';', true);

	private final char separator;

	private final boolean quoted;

	private final CSVFormat format;

	private Dialect(char separator, boolean quoted) {
		this.separator = separator;
		this.quoted = quoted;
		this.format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
	}

	char separator() {
		return this.separator;
	}

	/** Whether a text is cut at every separator. */
	boolean isPlain(String text) {
		return !this.quoted || text.indexOf('"') < 0;
	}

	/** Cuts at every separator. */
	String[] cut(String text) {
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == this.separator) {
				count++;
			}
		}
		String[] fields = new String[count];
		int from = 0;
		for (int field = 0; field < count; field++) {
			int to = text.indexOf(this.separator, from);
			to = (to < 0) ? text.length() : to;
			fields[field] = text.substring(from, to);
			from = to + 1;
		}
		return fields;
	}

	/**
	 * Reads records with quoted fields.
	 * @throws IOException if quotes are not as they should be
	 */
	List<Quoted> parse(String text) throws IOException {
		List<Quoted> records = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(text, this.format)) {
			long before = 0;
			for (CSVRecord record : parser) {
				records.add(new Quoted(before, record.toList()));
				before = parser.getCurrentLineNumber();
			}
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		return records;
	}

	/** The fields of a header; one that cannot be read has none. */
	List<String> fields(String header) {
		if (isPlain(header)) {
			return List.of(cut(header));
		}
		try {
			List<Quoted> records = parse(header);
			return records.isEmpty() ? List.of() : records.get(0).fields();
		}
		catch (IOException ex) {
			return List.of();
		}
	}

	/**
	 * A record with quoted fields.
	 *
	 * @param line the line of the text that it begins on, counted from 0
	 */
	record Quoted(long line, List<String> fields) {
	}

}
