package org.secretome.exchange.imports;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Which molecule a data set means, and when nobody can tell. */
@ImportTest
class ResolvingTests {

	@Autowired
	private Importing importing;

	@TempDir
	private Path folder;

	private String dataset = "";

	@BeforeEach
	void names(TestInfo test) {
		this.dataset = Slugs.hashed("n", test.getDisplayName());
		this.importing.run("hgnc", "hgnc",
				Importing.genes(this.folder, "genes.txt", "1692 CD63 MLA1 - 967 P08962",
						"101 AAA1 OLDA|SHARED PREVA|BOTH 1001 P00001", "102 AAA2 SHARED BOTH 1002 P00002|P00009",
						"103 PREVA - - 1003 P00003", "104 AAA4 - - 1004 P00009"));
	}

	@Test
	void anIdentifierComesBeforeTheName() {
		assertThat(molecules("r,AAA2,NCBIGene:1001,protein,human,exosome,detected,,,,,")).containsExactly("aaa1");
	}

	@Test
	void anApprovedSymbolComesBeforeAPreviousOneAndThatBeforeAnAlias() {
		assertThat(molecules("r1,PREVA,,protein,human,exosome,detected,,,,,",
				"r2,OLDA,,protein,human,exosome,detected,,,,,"))
			.containsExactly("preva", "aaa1");
	}

	@Test
	void aMoleculeOfTheKnowledgeFilesIsTheSameByItsIdentifier() {
		assertThat(molecules("r1,MLA1,,protein,human,exosome,detected,,,,,",
				"r2,x,UniProtKB:P08962,protein,human,exosome,detected,,,,,"))
			.containsExactly("cd63", "cd63");
	}

	@Test
	void anAmbiguousNameIsNotGuessed() {
		assertThat(reasons("r1,SHARED,,protein,human,exosome,detected,,,,,"))
			.containsExactly("'SHARED' stands for several genes: AAA1, AAA2.");
		assertThat(reasons("r1,BOTH,,protein,human,exosome,detected,,,,,"))
			.containsExactly("'BOTH' stands for several genes: AAA1, AAA2.");
	}

	@Test
	void anAmbiguousIdentifierIsToldByTheSymbolBesideItOrNotAtAll() {
		assertThat(molecules("r1,AAA4,UniProtKB:P00009,protein,human,exosome,detected,,,,,")).containsExactly("aaa4");
		assertThat(reasons("r1,CD63,UniProtKB:P00009,protein,human,exosome,detected,,,,,"))
			.containsExactly("'UniProtKB:P00009' stands for several genes: AAA2, AAA4.");
	}

	@Test
	void anIdentifierOfAnotherSpeciesIsNotTaken() {
		assertThat(reasons("r1,Aaa1,NCBIGene:1001,protein,mouse,exosome,detected,,,,,"))
			.containsExactly("NCBIGene:1001 is of human, and the data set says mouse.");
	}

	@Test
	void aSymbolThatTheIdentifierContradictsIsNotTaken() {
		assertThat(reasons("r1,AAA1,NCBIGene:280979,protein,human,exosome,detected,,,,,"))
			.containsExactly("'AAA1' is HGNC:101, which is not NCBIGene:280979.");
	}

	@Test
	void aNameIsOnlyTakenInItsSpecies() {
		assertThat(reasons("r1,AAA1,,protein,mouse,exosome,detected,,,,,"))
			.containsExactly("No nomenclature of mouse was imported.");
		assertThat(reasons("r1,aaa1,,protein,human,exosome,detected,,,,,"))
			.containsExactly("No nomenclature knows this name.");
	}

	@Test
	void theRnaOfAProteinsGeneIsAnotherMolecule() {
		assertThat(molecules("r1,AAA1,,protein,human,exosome,detected,,,,,",
				"r2,AAA1,NCBIGene:1001,RNA,human,exosome,detected,,,,,"))
			.containsExactly("aaa1", "aaa1-rna-of-hgnc-101");
	}

	@Test
	void aResolvedMoleculeCarriesWhatTheNomenclatureKnows() {
		molecules("r1,AAA1,,protein,human,exosome,detected,,,,,");
		assertThat(this.importing.strings("select synonym from molecule_synonym where molecule_slug = 'aaa1'"))
			.containsExactlyInAnyOrder("PREVA", "BOTH", "OLDA", "SHARED");
		assertThat(this.importing.strings("select xref from molecule_xref where molecule_slug = 'aaa1'"))
			.containsExactlyInAnyOrder("HGNC:101", "NCBIGene:1001", "UniProtKB:P00001");
		assertThat(this.importing.strings("select name from molecule_summary where slug = 'aaa1'"))
			.containsExactly("gene AAA1");
	}

	@Test
	void namesThatComeLaterResolveWhatWasUnresolved() {
		assertThat(reasons("r1,NEWSYM,,protein,human,exosome,detected,,,,,")).hasSize(1);
		List<String> unresolved = this.importing.each(this.dataset, "molecule");

		this.importing.run("hgnc", "hgnc",
				Importing.genes(this.folder, "more.txt", "1692 CD63 MLA1 - 967 P08962", "201 NEWSYM - - 2001 P00201"));

		assertThat(molecules("r1,NEWSYM,,protein,human,exosome,detected,,,,,")).containsExactly("newsym");
		assertThat(this.importing.strings("select slug from molecule_summary where slug = '" + unresolved.get(0) + "'"))
			.isEmpty();
	}

	@Test
	void anUnresolvedNameNamesNothing() {
		molecules("r1,SHARED,,protein,human,exosome,detected,,,,,");
		assertThat(this.importing
			.strings("select slug from identifier where identifier = 'shared' and slug like '" + this.dataset + "%'"))
			.isEmpty();
	}

	private List<String> molecules(String... rows) {
		this.importing.run("observations", this.dataset, Importing.measurements(this.folder, "rows.csv", rows));
		return this.importing.each(this.dataset, "molecule");
	}

	private List<String> reasons(String... rows) {
		molecules(rows);
		return this.importing.strings("select m.unresolved from observation_summary o join molecule m on "
				+ "m.slug = o.molecule where o.dataset = '" + this.dataset + "' order by o.slug");
	}

}
