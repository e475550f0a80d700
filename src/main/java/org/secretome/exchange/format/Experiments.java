package org.secretome.exchange.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Reads the tables of experiments that ExoCarta and Vesiclepedia share the layout of. */
final class Experiments {

	static final String[] COLUMNS = { "EXPERIMENT ID", "PUBMED ID", "SPECIES", "EXPERIMENT DESCRIPTION", "SAMPLE",
			"SAMPLE SOURCE", "SAMPLE NAME", "IDENTIFICATIONS", "METHODS", "YEAR", "ISOLATION METHOD" };

	static final String VESICLE_TYPE = "VESICLE TYPE";

	private static final int KEY = 100;

	private final Vocabulary vocabulary;

	private final Known known;

	/** What every experiment was taken for, where the data set has no column for it. */
	private final @Nullable String component;

	Experiments(Vocabulary vocabulary, Known known, @Nullable String component) {
		this.vocabulary = vocabulary;
		this.known = known;
		this.component = component;
	}

	void read(SourceFile file, ImportSink sink) throws IOException {
		try (Table table = Table.open(file, Dialect.PLAIN_TABS)) {
			table.forEach(sink, this::take);
		}
	}

	private void take(Row row) {
		String key = row.get("EXPERIMENT ID");
		if (key.isEmpty() || key.length() > KEY) {
			row.reject("EXPERIMENT ID", key.isEmpty() ? "is empty" : "is longer than " + KEY + " characters");
			return;
		}
		Known.Experiment before = this.known.experiment(key);
		if (before != null) {
			row.reject("EXPERIMENT ID", "is already the experiment of line " + before.line());
			return;
		}
		if (this.known.isFull()) {
			row.reject("EXPERIMENT ID", "there are more than " + Known.EXPERIMENTS + " experiments in one import");
			return;
		}
		Integer year = year(row, "YEAR");
		String citation = citation(row, year);
		List<String> samples = row.list("SAMPLE", '|');
		ImportRecord.Experiment experiment = new ImportRecord.Experiment(key, name(row, key), components(row),
				this.vocabulary.speciesOf(row.get("SPECIES")), tissues(samples), cellTypes(samples),
				this.vocabulary.methods(row.get("ISOLATION METHOD")), year, citation, row.raw());
		this.known.add(experiment, row.place());
		row.accept(experiment);
	}

	private @Nullable String citation(Row row, @Nullable Integer year) {
		String number = row.get("PUBMED ID");
		if (number.isEmpty() || number.equals("0") || number.equals("-")) {
			return null;
		}
		String key = Citations.pmid(number);
		if (key == null) {
			row.flag("PUBMED ID", "is no PubMed number; the experiment has no reference");
			return null;
		}
		if (this.known.isNew(key)) {
			row.accept(Citations.article(key, year));
		}
		return key;
	}

	/** A year of publication; 0 stands for none. */
	static @Nullable Integer year(Row row, String column) {
		String year = row.get(column);
		if (year.isEmpty() || year.equals("0") || year.equals("-")) {
			return null;
		}
		if (year.length() == 4 && Text.positive(year) != null) {
			int number = Integer.parseInt(year);
			if (number >= 1900 && number <= 2100) {
				return number;
			}
		}
		row.flag(column, "is no year; left out");
		return null;
	}

	private static String name(Row row, String key) {
		String description = row.get("EXPERIMENT DESCRIPTION");
		String sample = row.get("SAMPLE NAME");
		if (description.isEmpty()) {
			description = sample.isEmpty() ? "Experiment " + key : sample;
			sample = "";
		}
		String name = sample.isEmpty() ? description : description + " (" + sample + ")";
		return row.fit("EXPERIMENT DESCRIPTION", name, 600);
	}

	private List<String> components(Row row) {
		if (this.component != null) {
			return List.of(this.component);
		}
		Set<String> components = new LinkedHashSet<>();
		for (String type : row.list(VESICLE_TYPE, '/')) {
			List<String> meant = this.vocabulary.vesicleType(type);
			if (meant == null) {
				row.flag(VESICLE_TYPE, "'" + type + "' is not known; taken as extracellular vesicles of any sort");
				components.add("extracellular-vesicle");
			}
			else {
				components.addAll(meant);
			}
		}
		if (components.isEmpty()) {
			row.flag(VESICLE_TYPE, "is empty; taken as extracellular vesicles of any sort");
			components.add("extracellular-vesicle");
		}
		return List.copyOf(components);
	}

	private List<String> cellTypes(List<String> samples) {
		return all(samples).stream().flatMap((sample) -> sample.cellTypes().stream()).distinct().toList();
	}

	private List<String> tissues(List<String> samples) {
		return all(samples).stream().flatMap((sample) -> sample.sources().stream()).distinct().toList();
	}

	private List<Vocabulary.Sample> all(List<String> samples) {
		List<Vocabulary.Sample> found = new ArrayList<>();
		for (String sample : samples) {
			Vocabulary.Sample known = this.vocabulary.sample(sample);
			if (known != null) {
				found.add(known);
			}
		}
		return found;
	}

}
