package org.secretome.exchange.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.secretome.exchange.format.ImportRecord.MoleculeName;
import org.secretome.molecule.MoleculeKind;
import org.secretome.molecule.ObservationResult;

/** Reads the tables of what was found in the experiments of ExoCarta and Vesiclepedia. */
final class Findings {

	static final Layout GENES = Layout.of(Dialect.PLAIN_TABS, "CONTENT ID", "CONTENT TYPE", "ENTREZ GENE ID",
			"GENE SYMBOL", "SPECIES", "EXPERIMENT ID", "METHODS");

	static final Layout MICRO_RNAS = Layout.of(Dialect.PLAIN_TABS, "CONTENT ID", "CONTENT TYPE", "MIRNA ID", "SPECIES",
			"EXPERIMENT ID", "METHODS", "Entrez GENE ID", "COMMENTS");

	static final Layout LIPIDS = Layout.of(Dialect.PLAIN_TABS, "CONTENT ID", "CONTENT TYPE", "LIPID ID", "SPECIES",
			"EXPERIMENT ID", "METHODS");

	static final Layout MODIFICATIONS = Layout.of(Dialect.PLAIN_TABS, "PTM ID", "ENTREZ GENE ID", "SPECIES",
			"EXPERIMENT ID", "METHODS", "PTM SITE", "PTM RESIDUE", "PTM TYPE", "SEQUENCE ACCESSION IDENTIFIER");

	private static final String NUMBER = "is a number and no name";

	private static final int SYMBOL = 300;

	private static final Pattern MIRBASE = Pattern.compile("MI(MAT)?[0-9]{7}");

	private final Vocabulary vocabulary;

	private final Known known;

	/** What comes before the number of a row, because each file counts from 1. */
	private final String prefix;

	Findings(Vocabulary vocabulary, Known known, String prefix) {
		this.vocabulary = vocabulary;
		this.known = known;
		this.prefix = prefix;
	}

	void genes(SourceFile file, ImportSink sink) throws IOException {
		read(file, sink, this::gene);
	}

	void microRnas(SourceFile file, ImportSink sink) throws IOException {
		read(file, sink, this::microRna);
	}

	void lipids(SourceFile file, ImportSink sink) throws IOException {
		read(file, sink, this::lipid);
	}

	void modifications(SourceFile file, ImportSink sink) throws IOException {
		read(file, sink, this::modification);
	}

	private static void read(SourceFile file, ImportSink sink, Table.RowTaker taker) throws IOException {
		try (Table table = Table.open(file, Dialect.PLAIN_TABS)) {
			table.forEach(sink, taker);
		}
	}

	private void gene(Row row) {
		MoleculeKind kind = kind(row);
		if (kind == null) {
			return;
		}
		String gene = gene(row, "ENTREZ GENE ID");
		String symbol = none(row.get("GENE SYMBOL"));
		if (symbol.isEmpty() || Text.isNumber(symbol)) {
			if (gene == null) {
				row.reject("GENE SYMBOL", symbol.isEmpty() ? "is empty, and so is the gene's number" : NUMBER);
				return;
			}
			row.flag("GENE SYMBOL", "is no name; the molecule is known by its gene's number");
			symbol = gene;
		}
		String type = row.get("CONTENT TYPE");
		String note = (kind == MoleculeKind.PROTEIN) ? null
				: "Recorded as " + (type.equals("mrna") ? "mRNA" : type) + ".";
		observe(row, "CONTENT ID", (gene != null) ? List.of(gene) : List.of(), symbol, kind, note);
	}

	/**
	 * Takes a row of microRNAs. Names stay as they are written, because a name such as
	 * miR-103 stood for several microRNAs and nobody can tell which was measured.
	 */
	private void microRna(Row row) {
		MoleculeKind kind = kind(row);
		if (kind == null) {
			return;
		}
		String name = none(row.get("MIRNA ID"));
		if (name.isEmpty() || Text.isNumber(name)) {
			row.reject("MIRNA ID", name.isEmpty() ? "is empty" : NUMBER);
			return;
		}
		List<String> ids = new ArrayList<>();
		if (MIRBASE.matcher(name).matches()) {
			ids.add("miRBase:" + name);
		}
		String gene = gene(row, "Entrez GENE ID");
		if (gene != null) {
			if (row.get("COMMENTS").toLowerCase(Locale.ROOT).contains("ambiguous")) {
				row.flag("Entrez GENE ID", "the data set calls it ambiguous; not used");
			}
			else {
				ids.add(gene);
			}
		}
		for (String doubt : this.vocabulary.rnaNames().doubts(name, this.vocabulary.species(row.get("SPECIES")))) {
			row.flag("MIRNA ID", doubt);
		}
		observe(row, "CONTENT ID", ids, name, kind, null);
	}

	private void lipid(Row row) {
		MoleculeKind kind = kind(row);
		if (kind == null) {
			return;
		}
		String name = none(row.get("LIPID ID"));
		if (name.isEmpty()) {
			row.reject("LIPID ID", "is empty");
			return;
		}
		String note = null;
		if (Text.isNumber(name) && !LipidName.isShorthand(name)) {
			String repaired = LipidName.fromTime(name);
			if (repaired == null) {
				row.reject("LIPID ID", NUMBER + ", and no lipid that a spreadsheet took for a time of day");
				return;
			}
			row.flag("LIPID ID", "a spreadsheet had taken the name for a time of day; read as " + repaired);
			note = "Written as " + name + ", a time of day that a spreadsheet made of " + repaired + ".";
			name = repaired;
		}
		if (row.get("SPECIES").isEmpty()) {
			row.flag("SPECIES", "is empty");
		}
		observe(row, "CONTENT ID", List.of(), name, kind, note);
	}

	private void modification(Row row) {
		String gene = gene(row, "ENTREZ GENE ID");
		String protein = none(row.get("SEQUENCE ACCESSION IDENTIFIER"));
		String symbol = protein.isEmpty() ? gene : protein;
		if (symbol == null) {
			row.reject("ENTREZ GENE ID", "there is neither a gene nor a protein");
			return;
		}
		String note = row.get("PTM TYPE") + " at " + row.get("PTM RESIDUE") + row.get("PTM SITE")
				+ (protein.isEmpty() ? "" : " of " + protein) + ".";
		observe(row, "PTM ID", (gene != null) ? List.of(gene) : List.of(), symbol, MoleculeKind.PROTEIN, note);
	}

	private void observe(Row row, String idColumn, List<String> ids, String symbol, MoleculeKind kind,
			@Nullable String note) {
		String id = row.get(idColumn);
		if (id.isEmpty() || id.length() > 100) {
			row.reject(idColumn, id.isEmpty() ? "is empty" : "is longer than 100 characters");
			return;
		}
		if (symbol.length() > SYMBOL) {
			row.reject("(name)", "the name is longer than " + SYMBOL + " characters");
			return;
		}
		String experiment = row.get("EXPERIMENT ID");
		Known.Experiment made = this.known.experiment(experiment);
		if (made == null) {
			row.reject("EXPERIMENT ID", "is not among the experiments of this import");
			return;
		}
		String assay = row.fit("METHODS", String.join("; ", row.list("METHODS", '|')), 200);
		boolean ofSpecies = kind == MoleculeKind.PROTEIN || kind == MoleculeKind.RNA;
		MoleculeName molecule = new MoleculeName(ids, symbol, kind,
				ofSpecies ? this.vocabulary.species(row.get("SPECIES")) : null);
		row.accept(new ImportRecord.Observation(this.prefix + id, molecule, experiment, made.component(),
				ObservationResult.DETECTED, made.citation(), Text.orNull(assay), null, null, null, idColumn + " " + id,
				(note != null) ? Text.fit(note, 2000) : null));
	}

	private @Nullable MoleculeKind kind(Row row) {
		List<MoleculeKind> kinds = this.vocabulary.kind(row.get("CONTENT TYPE"));
		if (kinds == null || kinds.isEmpty()) {
			row.reject("CONTENT TYPE", "is no sort of molecule that the base knows");
			return null;
		}
		return kinds.get(0);
	}

	private static @Nullable String gene(Row row, String column) {
		String number = Text.positive(row.get(column));
		return (number != null) ? "NCBIGene:" + number : null;
	}

	/** The data sets' words for nothing. */
	private static String none(String value) {
		return switch (value) {
			case "-", "NOTFOUND", "NOT FOUND" -> "";
			default -> value;
		};
	}

}
