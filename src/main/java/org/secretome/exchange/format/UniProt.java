package org.secretome.exchange.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.secretome.molecule.MoleculeKind;

import org.springframework.stereotype.Component;

/** A tab-separated export of reviewed UniProt entries: accessions and names. */
@Component
class UniProt implements ImportFormat {

	private static final Layout EXPORT = Layout.of(Dialect.PLAIN_TABS, "Entry", "Entry name", "Protein names",
			"Gene names", "Organism");

	private final Vocabulary vocabulary;

	UniProt(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	@Override
	public String name() {
		return "uniprot";
	}

	@Override
	public DatasetOrigin origin() {
		return new DatasetOrigin("uniprot", "UniProt, reviewed entries", null, "CC BY 4.0",
				"UniProt: accessions and names of reviewed entries.", "https://www.uniprot.org", null);
	}

	@Override
	public void read(List<SourceFile> files, ImportSink sink) throws IOException {
		Layout.sort(files, List.of(EXPORT));
		for (SourceFile file : files) {
			try (Table table = Table.open(file, Dialect.PLAIN_TABS)) {
				table.forEach(sink, this::take);
			}
		}
	}

	private void take(Row row) {
		String accession = row.get("Entry");
		if (!Identifiers.isUniProt(accession)) {
			row.reject("Entry", "is no accession of UniProt");
			return;
		}
		String status = row.get("Status") + row.get("Reviewed");
		if (!status.isEmpty() && !status.equals("reviewed")) {
			row.skip("the entry is not reviewed");
			return;
		}
		String species = this.vocabulary.species(row.get("Organism").replaceFirst(" \\(.*", ""));
		if (species == null) {
			row.reject("Organism", "is empty");
			return;
		}
		List<String> names = new ArrayList<>(genes(row.get("Gene names")));
		// 150 reviewed human entries have no gene; the entry's own name is unique
		String symbol = names.isEmpty() ? row.get("Entry name") : names.remove(0);
		if (symbol.isEmpty() || symbol.length() > 60) {
			row.reject("Gene names", symbol.isEmpty() ? "is empty, and so is the entry's name"
					: "begins with a name longer than 60 characters");
			return;
		}
		if (!symbol.equals(row.get("Entry name")) && !row.get("Entry name").isEmpty()) {
			names.add(row.get("Entry name"));
		}
		String name = recommended(row.get("Protein names"));
		row.accept(new ImportRecord.Nomenclature("UniProtKB:" + accession, symbol,
				Text.orNull(row.fit("Protein names", name, 600)), MoleculeKind.PROTEIN, species, List.of(),
				names.stream().distinct().filter((alias) -> !alias.equals(symbol)).toList(), List.of(), List.of()));
	}

	/** Names between blanks; those of further genes of the protein follow a semicolon. */
	private static List<String> genes(String genes) {
		return Text.list(genes.replace(';', ' '), ' ');
	}

	/**
	 * The recommended name, which stands before the other names in brackets. Brackets
	 * that go on as part of a word, as in "Acyl-CoA (8-3)-desaturase", are the name's
	 * own.
	 */
	static String recommended(String names) {
		for (int i = names.indexOf(' '); i >= 0 && i + 1 < names.length(); i = names.indexOf(' ', i + 1)) {
			char open = names.charAt(i + 1);
			if (open == '(' || open == '[') {
				int end = closing(names, i + 1);
				if (end < 0 || end + 1 == names.length() || names.charAt(end + 1) == ' ') {
					return names.substring(0, i);
				}
			}
		}
		return names;
	}

	/** Where the bracket that opens here is closed; below 0 if nowhere. */
	private static int closing(String text, int from) {
		char open = text.charAt(from);
		char close = (open == '(') ? ')' : ']';
		int depth = 0;
		for (int i = from; i < text.length(); i++) {
			if (text.charAt(i) == open) {
				depth++;
			}
			else if (text.charAt(i) == close && --depth == 0) {
				return i;
			}
		}
		return -1;
	}

}
