package org.secretome.exchange.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secretome.exchange.format.ImportRecord.MoleculeName;
import org.secretome.molecule.MoleculeKind;
import org.secretome.molecule.ObservationResult;

import org.springframework.stereotype.Component;

/**
 * CellPhoneDB's input tables. That a protein is secreted is an annotation there and no
 * measurement, and is handed over as one; that it is not so annotated says nothing.
 */
@Component
class CellPhoneDb implements ImportFormat {

	private static final Layout PROTEINS = Layout.of(Dialect.COMMAS, "uniprot", "protein_name", "secreted",
			"secreted_desc", "receptor");

	private static final Layout COMPLEXES = Layout.of(Dialect.COMMAS, "complex_name", "uniprot_1", "secreted");

	private static final Layout GENES = Layout.of(Dialect.COMMAS, "gene_name", "uniprot", "hgnc_symbol", "ensembl");

	private static final Layout FACTORS = Layout.of(Dialect.COMMAS, "partner_receptor", "partner_TF");

	private static final Layout INTERACTIONS = Layout.of(Dialect.COMMAS, "partner_a", "partner_b", "protein_name_a",
			"protein_name_b", "source", "directionality");

	/** Some fifty times what the tables have. */
	private static final int MOST = 100_000;

	private final Vocabulary vocabulary;

	CellPhoneDb(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	@Override
	public String name() {
		return "cellphonedb";
	}

	@Override
	public DatasetOrigin origin() {
		return new DatasetOrigin("cellphonedb", "CellPhoneDB input tables", "4.1", "Not stated",
				"CellPhoneDB data tables: secreted proteins, receptors and pairs of ligand and receptor.",
				"https://github.com/ventolab/cellphonedb-data", null);
	}

	@Override
	public void read(List<SourceFile> files, ImportSink sink) throws IOException {
		Map<Layout, List<SourceFile>> sorted = Layout.sort(files,
				List.of(PROTEINS, COMPLEXES, GENES, FACTORS, INTERACTIONS));
		Reading reading = new Reading(this.vocabulary);
		each(sorted.getOrDefault(GENES, List.of()), sink, reading::gene);
		each(sorted.getOrDefault(COMPLEXES, List.of()), sink, reading::complex);
		each(sorted.getOrDefault(PROTEINS, List.of()), sink, reading::protein);
		each(sorted.getOrDefault(INTERACTIONS, List.of()), sink, reading::interaction);
		each(sorted.getOrDefault(FACTORS, List.of()), sink,
				(row) -> row.skip("a receptor and a transcription factor: nothing that is released"));
	}

	private static void each(List<SourceFile> files, ImportSink sink, Table.RowTaker taker) throws IOException {
		for (SourceFile file : files) {
			try (Table table = Table.open(file, Dialect.COMMAS)) {
				table.forEach(sink, taker);
			}
		}
	}

	/** One import, with the names that one table gives to another. */
	private static final class Reading {

		private final Vocabulary vocabulary;

		private final Map<String, String> symbols = new HashMap<>();

		private final Map<String, Boolean> complexes = new HashMap<>();

		Reading(Vocabulary vocabulary) {
			this.vocabulary = vocabulary;
		}

		/** A gene stands on many lines, one for each of its Ensembl identifiers. */
		void gene(Row row) {
			String protein = row.get("uniprot");
			String symbol = row.get("hgnc_symbol");
			if (protein.isEmpty() || symbol.isEmpty() || symbol.length() > 60) {
				row.reject(protein.isEmpty() ? "uniprot" : "hgnc_symbol", "is empty or too long");
			}
			else if (this.symbols.size() >= MOST) {
				row.reject("uniprot", "there are more than " + MOST + " proteins");
			}
			else {
				this.symbols.putIfAbsent(protein, symbol);
				row.skip("the symbol of a protein, which names it in the other tables");
			}
		}

		void complex(Row row) {
			String name = row.get("complex_name");
			if (name.isEmpty() || this.complexes.size() >= MOST) {
				row.reject("complex_name", name.isEmpty() ? "is empty" : "there are more than " + MOST + " complexes");
				return;
			}
			this.complexes.put(name, true);
			row.skip("a complex is several molecules, and its secretion says nothing of each");
		}

		void protein(Row row) {
			String accession = row.get("uniprot");
			if (accession.isEmpty() || accession.length() > 100) {
				row.reject("uniprot", accession.isEmpty() ? "is empty" : "is longer than 100 characters");
				return;
			}
			Boolean secreted = flag(row.get("secreted"));
			if (secreted == null) {
				row.reject("secreted", "is neither TRUE nor FALSE");
				return;
			}
			if (!secreted) {
				row.skip("not annotated as secreted, which does not say that it is not");
				return;
			}
			MoleculeName molecule = molecule(row, "uniprot", accession, row.get("protein_name"));
			String said = row.get("secreted_desc");
			row.accept(new ImportRecord.Observation("secreted-" + accession, molecule, null, "extracellular-space",
					ObservationResult.DETECTED, null, "annotation as secreted", null, null, null, "secreted",
					(said.isEmpty() || flag(said) != null) ? null : "CellPhoneDB: " + Text.fit(said, 1900) + "."));
			for (String family : this.vocabulary.families(said)) {
				row.accept(new ImportRecord.Membership(molecule, family, "secreted_desc", null));
			}
		}

		void interaction(Row row) {
			String ligand = row.get("partner_a");
			String receptor = row.get("partner_b");
			if (ligand.isEmpty() || receptor.isEmpty()) {
				row.reject(ligand.isEmpty() ? "partner_a" : "partner_b", "is empty");
			}
			else if (!row.get("directionality").equals("Ligand-Receptor")) {
				row.skip("not a ligand and its receptor");
			}
			else if (Boolean.FALSE.equals(flag(row.get("is_ppi")))) {
				row.skip("the ligand is no protein; the table names the enzymes that make it");
			}
			else if (isComplex(row, ligand, "protein_name_a")) {
				row.skip("the ligand is a complex of several proteins");
			}
			else {
				String bound = isComplex(row, receptor, "protein_name_b") ? receptor
						: this.symbols.getOrDefault(receptor, row.get("protein_name_b"));
				row.accept(new ImportRecord.Binding(molecule(row, "partner_a", ligand, row.get("protein_name_a")),
						row.fit("partner_b", bound.isEmpty() ? receptor : bound, 300), row.list("source", ';')));
			}
		}

		/**
		 * A partner is an accession or the name of a complex, and a column of its own has
		 * a protein's name.
		 */
		private boolean isComplex(Row row, String partner, String nameColumn) {
			return this.complexes.containsKey(partner)
					|| (row.get(nameColumn).isEmpty() && !Identifiers.isUniProt(partner));
		}

		private MoleculeName molecule(Row row, String column, String accession, String name) {
			String symbol = this.symbols.getOrDefault(accession, name.isEmpty() ? accession : name);
			if (Identifiers.isUniProt(accession)) {
				return new MoleculeName(List.of("UniProtKB:" + accession), symbol, MoleculeKind.PROTEIN, "human");
			}
			row.flag(column, "is no accession of UniProt; the protein is known by its name");
			return new MoleculeName(List.of(), symbol, MoleculeKind.PROTEIN, "human");
		}

		/** The tables write truth in capitals or not; null for anything else. */
		private static @Nullable Boolean flag(String written) {
			return written.equalsIgnoreCase("true") ? Boolean.TRUE
					: written.equalsIgnoreCase("false") ? Boolean.FALSE : null;
		}

	}

}
