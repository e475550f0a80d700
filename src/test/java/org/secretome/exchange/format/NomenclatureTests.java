package org.secretome.exchange.format;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.secretome.molecule.MoleculeKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Names of genes and proteins from HGNC and UniProt. */
class NomenclatureTests {

	private final Hgnc hgnc = new Hgnc(new Vocabulary());

	private final UniProt uniProt = new UniProt(new Vocabulary());

	@Test
	void geneHasItsNamesAndIdentifiers() {
		ImportRecord.Nomenclature gene = Taken.from(this.hgnc, Files.fixture("hgnc.txt"))
			.of(ImportRecord.Nomenclature.class)
			.get(0);
		assertThat(gene).isEqualTo(new ImportRecord.Nomenclature("HGNC:900001", "AAA1", "alpha protein one",
				MoleculeKind.PROTEIN, "human", List.of("OLD1", "OLDX"), List.of("AAA", "A 1"),
				List.of("NCBIGene:1", "Ensembl:ENSG00000000001", "UniProtKB:P00001", "UniProtKB:P00002"),
				List.of("Interleukins")));
	}

	@Test
	void nameThatSeveralGenesHadIsHandedOverForEach() {
		assertThat(Taken.from(this.hgnc, Files.fixture("hgnc.txt")).of(ImportRecord.Nomenclature.class))
			.filteredOn((gene) -> gene.previousSymbols().contains("OLDX"))
			.hasSize(2);
	}

	@Test
	void geneOfAnRnaIsRnaAndPlacesWithoutProductAreSkipped() {
		Taken taken = Taken.from(this.hgnc, Files.fixture("hgnc.txt"));
		assertThat(taken.of(ImportRecord.Nomenclature.class).get(2).kind()).isEqualTo(MoleculeKind.RNA);
		assertThat(taken.of(ImportRecord.Nomenclature.class).get(2).xrefs()).containsExactly("miRBase:MI0000001");
		assertThat(taken.skipped).containsOnlyKeys("a place on a chromosome that has no product",
				"the name is not an approved one");
		assertThat(taken.rejected).extracting(Taken.Fault::column).containsExactly("locus_type", "hgnc_id");
	}

	@Test
	void proteinIsKnownByItsFirstGeneAndEveryOtherName() {
		List<ImportRecord.Nomenclature> proteins = Taken.from(this.uniProt, Files.fixture("uniprot.tab"))
			.of(ImportRecord.Nomenclature.class);
		assertThat(proteins.get(0).id()).isEqualTo("UniProtKB:P00001");
		assertThat(proteins.get(0).symbol()).isEqualTo("AAA1");
		assertThat(proteins.get(0).aliases()).containsExactly("OLD1", "AAA1B", "AAA1_HUMAN");
		assertThat(proteins.get(0).name()).isEqualTo("Alpha protein 1");
		assertThat(proteins.get(0).species()).isEqualTo("human");
		assertThat(proteins).filteredOn((protein) -> protein.symbol().equals("HLA-B")).hasSize(2);
	}

	@Test
	void bracketsWithinANameAreTheNames() {
		assertThat(UniProt.recommended("Acyl-CoA (8-3)-desaturase (EC 1.14)")).isEqualTo("Acyl-CoA (8-3)-desaturase");
		assertThat(UniProt.recommended("Alpha-(1,6)-fucosyltransferase (Alpha1-6FucT)"))
			.isEqualTo("Alpha-(1,6)-fucosyltransferase");
		assertThat(UniProt.recommended("Pro-alpha [Cleaved into: A (B)]")).isEqualTo("Pro-alpha");
		assertThat(UniProt.recommended("Never closed (EC 1")).isEqualTo("Never closed");
		assertThat(UniProt.recommended("")).isEmpty();
	}

	@Test
	void proteinWithoutGeneIsKnownByItsEntryAndLongNamesAreCut() {
		Taken taken = Taken.from(this.uniProt, Files.fixture("uniprot.tab"));
		ImportRecord.Nomenclature protein = taken.of(ImportRecord.Nomenclature.class).get(2);
		assertThat(protein.symbol()).isEqualTo("NOGE_HUMAN");
		assertThat(protein.aliases()).isEmpty();
		assertThat(protein.name()).hasSize(600);
		assertThat(taken.flagged).extracting(Taken.Fault::column).containsExactly("Protein names");
		assertThat(taken.skipped).containsOnlyKeys("the entry is not reviewed");
		assertThat(taken.rejected).extracting(Taken.Fault::value).containsExactly("HLAA");
	}

	@Test
	void onesFileIsNotTheOthers() {
		assertThatExceptionOfType(WrongFormat.class)
			.isThrownBy(() -> Taken.from(this.hgnc, Files.fixture("uniprot.tab")))
			.withMessageContaining("hgnc_id");
		assertThatExceptionOfType(WrongFormat.class)
			.isThrownBy(() -> Taken.from(this.uniProt, Files.fixture("hgnc.txt")))
			.withMessageContaining("Entry name");
	}

}
