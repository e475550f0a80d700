package org.secretome.exchange.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.exchange.format.ImportRecord.MoleculeName;
import org.secretome.molecule.MoleculeKind;
import org.secretome.molecule.ObservationResult;

import org.springframework.stereotype.Component;

/**
 * The Human Protein Atlas' table of genes: which proteins are predicted to be secreted. A
 * protein may be secreted and also stay in the cell, so that nothing is said of others.
 */
@Component
class HumanProteinAtlas implements ImportFormat {

	private static final String LOCATION = "Secretome location";

	private static final String CLASS = "Protein class";

	private static final String TOKEN = "Predicted secreted proteins";

	private static final Layout ATLAS = Layout.of(Dialect.TABS, "Gene", "Ensembl", CLASS);

	private final Vocabulary vocabulary;

	HumanProteinAtlas(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	@Override
	public String name() {
		return "hpa";
	}

	@Override
	public DatasetOrigin origin() {
		return new DatasetOrigin("human-protein-atlas", "Human Protein Atlas", null, "CC BY-SA",
				"Human Protein Atlas, table of genes (proteinatlas.tsv).", "https://www.proteinatlas.org", null);
	}

	@Override
	public void read(List<SourceFile> files, ImportSink sink) throws IOException {
		Layout.sort(files, List.of(ATLAS));
		for (SourceFile file : files) {
			try (Table table = Table.open(file, Dialect.TABS)) {
				table.forEach(sink, this::take);
			}
		}
	}

	private void take(Row row) {
		String gene = row.get("Ensembl");
		String symbol = row.get("Gene");
		if (!Identifiers.isEnsembl(gene)) {
			row.reject("Ensembl", "is no identifier of Ensembl");
			return;
		}
		if (symbol.isEmpty() || symbol.length() > 60) {
			row.reject("Gene", symbol.isEmpty() ? "is empty" : "is longer than 60 characters");
			return;
		}
		String said = said(row);
		if (said == null) {
			row.skip("not predicted to be secreted, which does not say that it is not");
			return;
		}
		List<String> places = this.vocabulary.location(said);
		if (places == null) {
			row.reject(LOCATION, "is no location that the base knows");
			return;
		}
		if (places.isEmpty()) {
			row.skip("the secretome location is within the cell or not said");
			return;
		}
		List<String> ids = new ArrayList<>(List.of("Ensembl:" + gene));
		Text.list(row.get("Uniprot").replace(',', ';'), ';')
			.stream()
			.filter(Identifiers::isUniProt)
			.forEach((accession) -> ids.add("UniProtKB:" + accession));
		row.accept(new ImportRecord.Observation(gene, new MoleculeName(ids, symbol, MoleculeKind.PROTEIN, "human"),
				null, places.get(0), ObservationResult.DETECTED, null, "prediction from the sequence", null, null, null,
				Text.fit(said, 200), also(row)));
	}

	/**
	 * What the newer column says, else the class; null if neither speaks of secretion.
	 */
	private static @Nullable String said(Row row) {
		String location = row.get(LOCATION);
		if (!location.isEmpty()) {
			return location;
		}
		return row.list(CLASS, ',').contains(TOKEN) ? TOKEN : null;
	}

	/** Where else the protein is, so that nobody takes secretion for its only place. */
	private static @Nullable String also(Row row) {
		String within = row.get("Subcellular location").replaceAll("(?i)<br ?/?>", "; ");
		return within.isEmpty() ? null : Text.fit("In the cell: " + within + ".", 2000);
	}

}
