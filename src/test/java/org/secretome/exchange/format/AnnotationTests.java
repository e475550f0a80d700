package org.secretome.exchange.format;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.secretome.molecule.MoleculeKind;
import org.secretome.molecule.ObservationResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Annotations and predictions say so, and say nothing of what they do not name. */
class AnnotationTests {

	private final Vocabulary vocabulary = new Vocabulary();

	private final GeneSets sets = new GeneSets(this.vocabulary);

	private final GeneAssociations associations = new GeneAssociations(this.vocabulary, KnowledgeParts.INSTANCE);

	private final HumanProteinAtlas atlas = new HumanProteinAtlas(this.vocabulary);

	private final CellPhoneDb cellPhone = new CellPhoneDb(this.vocabulary);

	@Test
	void setOfAPlaceGivesObservationsAndSetOfAFunctionFamilies() {
		Taken taken = Taken.from(this.sets, Files.fixture("sets.gmt"));
		assertThat(taken.of(ImportRecord.Observation.class)).extracting(ImportRecord.Observation::key)
			.containsExactly("GO:0070062:AAA1", "GO:0070062:AAA2", "GO:0070062:AAA3", "GO:0005615:AAA1");
		assertThat(taken.of(ImportRecord.Observation.class).get(0).assay())
			.isEqualTo("annotation without evidence code");
		ImportRecord.Membership family = taken.only(ImportRecord.Membership.class);
		assertThat(family.family()).isEqualTo("growth-factor");
		assertThat(family.molecule())
			.isEqualTo(new ImportRecord.MoleculeName(List.of(), "AAA1", MoleculeKind.PROTEIN, "human"));
	}

	@Test
	void otherTermsAreSkippedAndLinesThatAreNoSetRejected() {
		Taken taken = Taken.from(this.sets, Files.fixture("sets.gmt"));
		assertThat(taken.rows).isEqualTo(6);
		assertThat(taken.skipped).containsEntry("the term is none of those that are taken", 1);
		assertThat(taken.rejected).extracting(Taken.Fault::line).containsExactly(4L, 5L, 6L);
		assertThat(taken.rejected.get(2).remark()).isEqualTo("is a number and no symbol");
	}

	@Test
	void annotationWithNotIsAFindingToo() {
		List<ImportRecord.Observation> seen = Taken.from(this.associations, Files.fixture("annotations.gaf"))
			.of(ImportRecord.Observation.class);
		assertThat(seen).extracting(ImportRecord.Observation::result)
			.containsExactly(ObservationResult.DETECTED, ObservationResult.NOT_DETECTED, ObservationResult.DETECTED,
					ObservationResult.DETECTED);
		assertThat(seen.get(0).molecule().ids()).containsExactly("UniProtKB:P00001");
		assertThat(seen.get(0).assay()).isEqualTo("annotation with evidence IDA");
		assertThat(seen.get(0).citation()).isEqualTo("PMID:90000010");
		assertThat(seen.get(1).locator()).isEqualTo("GO:0070062 NOT|located_in");
		assertThat(seen).extracting(ImportRecord.Observation::key).doesNotHaveDuplicates();
	}

	@Test
	void referenceThatIsNoArticleAndContextStayInTheNote() {
		ImportRecord.Observation seen = Taken.from(this.associations, Files.fixture("annotations.gaf"))
			.of(ImportRecord.Observation.class)
			.get(2);
		assertThat(seen.citation()).isNull();
		assertThat(seen.note()).isEqualTo("Reference: GO_REF:0000033. Context: part_of(CL:0000097).");
	}

	@Test
	void familyIsTakenUnlessItIsDenied() {
		Taken taken = Taken.from(this.associations, Files.fixture("annotations.gaf"));
		assertThat(taken.only(ImportRecord.Membership.class).family()).isEqualTo("growth-factor");
		assertThat(taken.skipped).containsOnlyKeys("the molecule is said not to belong to the family",
				"the term is none of those that are taken", "the object is no single molecule of a known sort");
		assertThat(taken.rejected).extracting(Taken.Fault::column).containsExactly("Evidence Code");
		assertThat(taken.flagged).extracting(Taken.Fault::column).containsExactly("Taxon");
	}

	@Test
	void olderAssociationFilesAreRefused() {
		assertThatExceptionOfType(WrongFormat.class)
			.isThrownBy(() -> Taken.from(this.associations, Files.text("old.gaf", "!gaf-version: 2.0\n")))
			.withMessageContaining("2.2");
		Taken taken = Taken.from(this.associations, Files.text("2.1.gaf", "!gaf-version: 2.1\n"));
		assertThat(taken.rows).isZero();
	}

	@Test
	void secretomeLocationCountsBeforeTheProteinClass() {
		Taken taken = Taken.from(this.atlas, Files.fixture("hpa-location.tsv"));
		ImportRecord.Observation seen = taken.only(ImportRecord.Observation.class);
		assertThat(seen.molecule()).isEqualTo(new ImportRecord.MoleculeName(
				List.of("Ensembl:ENSG00000000001", "UniProtKB:P00001"), "AAA1", MoleculeKind.PROTEIN, "human"));
		assertThat(seen.locator()).isEqualTo("Secreted to blood");
		assertThat(seen.assay()).isEqualTo("prediction from the sequence");
		assertThat(seen.note()).isEqualTo("In the cell: Nucleoplasm; Cytosol.");
		assertThat(taken.skipped).hasSize(2);
		assertThat(taken.rejected).extracting(Taken.Fault::value).containsExactly("Secreted to the moon");
	}

	@Test
	void tokenOfTheClassIsTakenWholeAndOneGeneMayHaveSeveralIdentifiers() {
		Taken taken = Taken.from(this.atlas, Files.fixture("hpa-class.tsv"));
		assertThat(taken.of(ImportRecord.Observation.class)).extracting(ImportRecord.Observation::key)
			.containsExactly("ENSG00000000011", "ENSG00000000012");
		assertThat(taken.of(ImportRecord.Observation.class)).extracting(ImportRecord.Observation::result)
			.containsOnly(ObservationResult.DETECTED);
	}

	@Test
	void secretedIsAnAnnotationAndItsAbsenceSaysNothing() {
		Taken taken = cellPhone("cellphonedb-proteins.csv", "cellphonedb-genes.csv");
		List<ImportRecord.Observation> seen = taken.of(ImportRecord.Observation.class);
		assertThat(seen).extracting((row) -> row.molecule().symbol())
			.containsExactly("AAA1", "IFNA1_HUMAN", "CCC_HUMAN");
		assertThat(seen).extracting(ImportRecord.Observation::component).containsOnly("extracellular-space");
		assertThat(seen).extracting(ImportRecord.Observation::assay).containsOnly("annotation as secreted");
		assertThat(seen).extracting(ImportRecord.Observation::note)
			.containsExactly("CellPhoneDB: Growthfactor | Cytokine.", "CellPhoneDB: cytokine.", null);
		assertThat(taken.of(ImportRecord.Membership.class)).extracting(ImportRecord.Membership::family)
			.containsExactly("growth-factor", "cytokine", "cytokine");
		assertThat(taken.skipped).containsEntry("not annotated as secreted, which does not say that it is not", 1);
		assertThat(taken.rejected).extracting(Taken.Fault::value).containsExactly("perhaps");
		assertThat(seen.get(1).molecule().ids()).as("a pseudo accession").isEmpty();
		assertThat(taken.flagged).extracting(Taken.Fault::value).containsExactly("IFNA1");
	}

	@Test
	void ligandBindsAReceptorOrAComplexAndNothingElseIsAPair() {
		Taken taken = cellPhone("cellphonedb-interactions.csv", "cellphonedb-complexes.csv", "cellphonedb-proteins.csv",
				"cellphonedb-genes.csv");
		List<ImportRecord.Binding> pairs = taken.of(ImportRecord.Binding.class);
		assertThat(pairs).extracting((pair) -> pair.ligand().symbol() + " " + pair.receptor())
			.containsExactly("AAA1 BBB1", "AAA1 ReceptorR", "HLA-A BBB1");
		assertThat(pairs.get(0).sources()).containsExactly("uniprot", "PMID:90000009");
		assertThat(pairs.get(1).sources()).containsExactly("Free text, with (https://example.org)");
		assertThat(taken.skipped).containsKeys("not a ligand and its receptor",
				"the ligand is no protein; the table names the enzymes that make it",
				"the ligand is a complex of several proteins",
				"a complex is several molecules, and its secretion says nothing of each",
				"the symbol of a protein, which names it in the other tables");
		assertThat(taken.rejected).extracting(Taken.Fault::column).contains("partner_a");
	}

	private Taken cellPhone(String... files) {
		return Taken.from(this.cellPhone,
				java.util.Arrays.stream(files).map(Files::fixture).toArray(SourceFile[]::new));
	}

}
