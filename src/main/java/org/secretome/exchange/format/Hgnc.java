package org.secretome.exchange.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.secretome.molecule.MoleculeKind;

import org.springframework.stereotype.Component;

/** The complete set of approved names of human genes, with earlier ones and aliases. */
@Component
class Hgnc implements ImportFormat {

	private static final Layout COMPLETE_SET = Layout.of(Dialect.TABS, "hgnc_id", "symbol", "name", "locus_type",
			"status", "alias_symbol", "prev_symbol", "gene_group", "entrez_id", "ensembl_gene_id", "uniprot_ids");

	private final Vocabulary vocabulary;

	Hgnc(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	@Override
	public String name() {
		return "hgnc";
	}

	@Override
	public DatasetOrigin origin() {
		return new DatasetOrigin("hgnc", "HGNC complete set of human gene names", null, "CC0",
				"HGNC complete set: symbols, names, earlier symbols and cross references of human genes.",
				"https://www.genenames.org", null);
	}

	@Override
	public void read(List<SourceFile> files, ImportSink sink) throws IOException {
		Layout.sort(files, List.of(COMPLETE_SET));
		for (SourceFile file : files) {
			try (Table table = Table.open(file, Dialect.TABS)) {
				table.forEach(sink, this::take);
			}
		}
	}

	private void take(Row row) {
		String id = row.get("hgnc_id");
		if (!id.matches("HGNC:[1-9][0-9]{0,7}")) {
			row.reject("hgnc_id", "is no identifier of HGNC");
			return;
		}
		String symbol = row.get("symbol");
		if (symbol.isEmpty() || symbol.length() > 60) {
			row.reject("symbol", symbol.isEmpty() ? "is empty" : "is longer than 60 characters");
			return;
		}
		if (!row.get("status").equals("Approved")) {
			row.skip("the name is not an approved one");
			return;
		}
		List<MoleculeKind> kinds = this.vocabulary.geneKind(row.get("locus_type"));
		if (kinds == null) {
			row.reject("locus_type", "is no locus type that the base knows");
			return;
		}
		if (kinds.isEmpty()) {
			row.skip("a place on a chromosome that has no product");
			return;
		}
		row.accept(new ImportRecord.Nomenclature(id, symbol, Text.orNull(row.fit("name", row.get("name"), 600)),
				kinds.get(0), "human", row.list("prev_symbol", '|'), row.list("alias_symbol", '|'), xrefs(row),
				row.list("gene_group", '|')));
	}

	private static List<String> xrefs(Row row) {
		List<String> xrefs = new ArrayList<>();
		add(xrefs, "NCBIGene:", row.list("entrez_id", '|'));
		add(xrefs, "Ensembl:", row.list("ensembl_gene_id", '|'));
		add(xrefs, "UniProtKB:", row.list("uniprot_ids", '|'));
		add(xrefs, "miRBase:", row.list("mirbase", '|'));
		add(xrefs, "RNAcentral:", row.list("rna_central_id", '|'));
		return xrefs;
	}

	private static void add(List<String> xrefs, String prefix, List<String> ids) {
		ids.stream().filter((id) -> id.length() <= 100).map(prefix::concat).forEach(xrefs::add);
	}

}
