package org.secretome.exchange.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.secretome.exchange.format.ImportRecord.MoleculeName;
import org.secretome.molecule.MoleculeKind;
import org.secretome.molecule.ObservationResult;

import org.springframework.stereotype.Component;

/**
 * Gene Ontology annotations in GAF 2.1 or 2.2: where gene products were recorded, with
 * evidence code and article. An annotation with NOT is a finding too.
 */
@Component
class GeneAssociations implements ImportFormat {

	private static final Layout LAYOUT = Layout.beginning(Dialect.PLAIN_TABS,
			(line) -> line.matches("!gaf-version: ?2\\.[12]\\s*"),
			"a GAF file that begins with '!gaf-version: 2.1' or '!gaf-version: 2.2'");

	private static final List<String> COLUMNS = List.of("DB", "DB Object ID", "DB Object Symbol", "Qualifier", "GO ID",
			"DB:Reference", "Evidence Code", "With (or) From", "Aspect", "DB Object Name", "DB Object Synonym",
			"DB Object Type", "Taxon", "Date", "Assigned By", "Annotation Extension", "Gene Product Form ID");

	private static final int NEEDED = 15;

	private final Vocabulary vocabulary;

	private final Parts parts;

	GeneAssociations(Vocabulary vocabulary, Parts parts) {
		this.vocabulary = vocabulary;
		this.parts = parts;
	}

	@Override
	public String name() {
		return "go-gaf";
	}

	@Override
	public DatasetOrigin origin() {
		return new DatasetOrigin("go-annotations", "Gene Ontology annotations", null, "CC BY 4.0",
				"Gene Ontology annotations of gene products, in the gene association file format.",
				"https://geneontology.org", null);
	}

	@Override
	public void read(List<SourceFile> files, ImportSink sink) throws IOException {
		Layout.sort(files, List.of(LAYOUT));
		Known known = new Known(this.parts);
		for (SourceFile file : files) {
			try (Table table = Table.open(file, Dialect.PLAIN_TABS, COLUMNS, NEEDED, "!")) {
				table.forEach(sink, (row) -> take(row, known));
			}
		}
	}

	private void take(Row row, Known known) {
		String term = row.get("GO ID");
		if (!term.matches("GO:[0-9]{7}")) {
			row.reject("GO ID", "is no term of the Gene Ontology");
			return;
		}
		Vocabulary.GeneSet meaning = this.vocabulary.geneSet(term);
		if (meaning == null) {
			row.skip("the term is none of those that are taken");
			return;
		}
		MoleculeName molecule = molecule(row);
		if (molecule == null) {
			return;
		}
		String evidence = row.get("Evidence Code");
		if (!evidence.matches("[A-Z]{2,3}")) {
			row.reject("Evidence Code", "is no evidence code of the Gene Ontology");
			return;
		}
		String qualifier = row.get("Qualifier");
		boolean not = Text.list(qualifier.toUpperCase(Locale.ROOT), '|').contains("NOT");
		String citation = citation(row, known);
		if (meaning.component() != null) {
			observe(row, molecule, meaning.component(), not, citation);
		}
		else if (not) {
			row.skip("the molecule is said not to belong to the family");
		}
		else {
			row.accept(new ImportRecord.Membership(molecule, String.valueOf(meaning.family()), term, citation));
		}
	}

	private static void observe(Row row, MoleculeName molecule, String component, boolean not,
			@Nullable String citation) {
		String term = row.get("GO ID");
		String qualifier = row.get("Qualifier");
		String extension = row.get("Annotation Extension");
		String reference = row.get("DB:Reference");
		String note = ((citation == null && !reference.isEmpty()) ? "Reference: " + reference + ". " : "")
				+ (extension.isEmpty() ? "" : "Context: " + extension + ". ");
		String key = term + "-" + Hash.of(row.get("DB"), row.get("DB Object ID"), qualifier, reference,
				row.get("Evidence Code"), row.get("With (or) From"), extension, row.get("Gene Product Form ID"));
		row.accept(new ImportRecord.Observation(key, molecule, null, component,
				not ? ObservationResult.NOT_DETECTED : ObservationResult.DETECTED, citation,
				"annotation with evidence " + row.get("Evidence Code"), null, null, null,
				Text.fit((term + " " + qualifier).strip(), 200), Text.orNull(Text.fit(note.strip(), 2000))));
	}

	private @Nullable MoleculeName molecule(Row row) {
		List<MoleculeKind> kinds = this.vocabulary.kind(row.get("DB Object Type"));
		if (kinds == null) {
			row.reject("DB Object Type", "is no sort of molecule that the base knows");
			return null;
		}
		if (kinds.isEmpty()) {
			row.skip("the object is no single molecule of a known sort");
			return null;
		}
		String symbol = row.get("DB Object Symbol");
		String id = row.get("DB").isEmpty() || row.get("DB Object ID").isEmpty() ? ""
				: curie(row.get("DB"), row.get("DB Object ID"));
		if (!Identifiers.isCurie(id)) {
			row.reject("DB Object ID", "is no identifier of a database");
			return null;
		}
		if (symbol.isEmpty() || symbol.length() > 300) {
			row.reject("DB Object Symbol", symbol.isEmpty() ? "is empty" : "is longer than 300 characters");
			return null;
		}
		String taxon = row.get("Taxon").replaceFirst("\\|.*", "").replaceFirst("^taxon:", "");
		String species = this.vocabulary.taxon(taxon);
		if (species == null) {
			row.flag("Taxon", "the taxon has no name here; the molecule has no species");
		}
		return new MoleculeName(List.of(id), symbol, kinds.get(0), species);
	}

	/** Some databases repeat their name in the identifier: MGI and MGI:87854. */
	private static String curie(String database, String id) {
		return id.startsWith(database + ":") ? id : database + ":" + id;
	}

	private static @Nullable String citation(Row row, Known known) {
		for (String reference : row.list("DB:Reference", '|')) {
			String key = reference.startsWith("PMID:") ? Citations.of(reference) : null;
			if (key != null) {
				if (known.isNew(key)) {
					row.accept(Citations.article(key, null));
				}
				return key;
			}
		}
		return null;
	}

}
