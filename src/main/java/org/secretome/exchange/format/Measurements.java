package org.secretome.exchange.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.secretome.api.Suggestion;

import org.springframework.stereotype.Component;

/**
 * Anybody's measurements in the base's own table, as {@code docs/observations-format.md}
 * describes it: one row for each molecule that was looked for in a material.
 */
@Component
class Measurements implements ImportFormat {

	static final List<String> REQUIRED = List.of("molecule", "kind", "component", "result");

	static final List<String> COLUMNS = List.of("key", "molecule", "ids", "kind", "molecule_species", "component",
			"result", "value", "unit", "assay", "comparator", "reference", "locator", "note", "preparation",
			"preparation_name", "preparation_component", "matched_sample", "species", "tissue", "cell_type", "methods",
			"year");

	private final Vocabulary vocabulary;

	private final Parts parts;

	Measurements(Vocabulary vocabulary, Parts parts) {
		this.vocabulary = vocabulary;
		this.parts = parts;
	}

	@Override
	public String name() {
		return "observations";
	}

	@Override
	public DatasetOrigin origin() {
		return new DatasetOrigin("observations", "Measurements", null, "Not stated",
				"Measurements in the table of observations of this knowledge base.", null, null);
	}

	@Override
	public void read(List<SourceFile> files, ImportSink sink) throws IOException {
		if (files.isEmpty()) {
			throw new WrongFormat("(no file)", "no file", expected());
		}
		List<Dialect> dialects = new ArrayList<>();
		for (SourceFile file : files) {
			dialects.add(check(file));
		}
		MeasurementReader reader = new MeasurementReader(this.vocabulary, this.parts);
		for (int i = 0; i < files.size(); i++) {
			try (Table table = Table.open(files.get(i), dialects.get(i), Measurements::column)) {
				table.forEach(sink, reader::take);
			}
		}
	}

	private static String expected() {
		return "a header with at least the columns " + String.join(", ", REQUIRED)
				+ ", between commas, semicolons or tabs";
	}

	/**
	 * Refuses a header with a column that nothing would read, or without one that is
	 * needed.
	 */
	private static Dialect check(SourceFile file) throws IOException {
		String first = Layout.firstLine(file);
		if (first == null) {
			throw new WrongFormat(file.name(), "an empty file", expected());
		}
		Dialect dialect = (first.indexOf('\t') >= 0) ? Dialect.TABS
				: (first.indexOf(',') < 0 && first.indexOf(';') >= 0) ? Dialect.SEMICOLONS : Dialect.COMMAS;
		List<String> header = dialect.fields(first).stream().map(Measurements::column).toList();
		if (REQUIRED.stream().noneMatch(header::contains)) {
			throw new WrongFormat(file.name(), Layout.found(first), expected());
		}
		List<String> faults = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (String column : header) {
			if (!seen.add(column)) {
				faults.add("'" + Text.shown(column) + "' twice");
			}
			else if (!COLUMNS.contains(column)) {
				String near = Suggestion.nearest(column, COLUMNS);
				faults.add("the unknown column '" + Text.fit(Text.shown(column), 60) + "'"
						+ ((near != null) ? " (did you mean '" + near + "'?)" : ""));
			}
		}
		REQUIRED.stream()
			.filter((column) -> !seen.contains(column))
			.forEach((column) -> faults.add("no column '" + column + "'"));
		if (!faults.isEmpty()) {
			throw new WrongFormat(file.name(), Text.fit(String.join(", ", faults), 1000),
					expected() + ", and no others than " + String.join(", ", COLUMNS));
		}
		return dialect;
	}

	/** Columns may be written with blanks or hyphens, in any case. */
	private static String column(String written) {
		return Text.clean(written).toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
	}

}
