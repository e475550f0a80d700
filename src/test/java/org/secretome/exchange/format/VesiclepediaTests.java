package org.secretome.exchange.format;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secretome.molecule.MoleculeKind;
import org.secretome.molecule.ObservationResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What becomes of Vesiclepedia's rows, on rows made up in its shape. */
class VesiclepediaTests {

	private final Vesiclepedia format = new Vesiclepedia(new Vocabulary(), KnowledgeParts.INSTANCE);

	private final SourceFile experiments = Files.fixture("vesiclepedia-experiments.txt");

	@ParameterizedTest
	@CsvSource({ "1, exosome", "2, extracellular-vesicle", "3, exosome|microvesicle|extracellular-vesicle",
			"4, extracellular-vesicle|exosome", "5, exomere", "6, supermere", "7, non-vesicular-particle",
			"8, extracellular-vesicle", "10, extracellular-vesicle", "11, exosome|exomere" })
	void vesicleTypeIsTakenAtItsWord(String experiment, String components) {
		assertThat(String.join("|", experiment(experiment).components())).isEqualTo(components);
	}

	@Test
	void rawTypeTellsTypesWithoutAComponentApart() {
		assertThat(experiment("8").raw()).containsEntry("VESICLE TYPE", "Prostasomes");
		assertThat(experiment("1").raw()).containsEntry("VESICLE TYPE", "Exosomes ");
	}

	@Test
	void unknownTypeIsFlaggedAndTwiceTheSameExperimentRejected() {
		Taken taken = Taken.from(this.format, this.experiments);
		assertThat(taken.flagged).extracting(Taken.Fault::column).contains("VESICLE TYPE");
		assertThat(taken.rejected).singleElement()
			.isEqualTo(new Taken.Fault(13, "EXPERIMENT ID", "1", "is already the experiment of line 2"));
	}

	@Test
	void kitsStayRawAndKnownMethodsBecomeSlugs() {
		assertThat(experiment("1").methods()).containsExactly("differential-ultracentrifugation");
		assertThat(experiment("2").methods()).containsExactly("size-exclusion-chromatography",
				"tangential-flow-filtration");
		assertThat(experiment("3").methods()).containsExactly("density-gradient");
		assertThat(experiment("4").methods()).isEmpty();
	}

	@Test
	void speciesAndSamplesAreNormalised() {
		assertThat(experiment("2").species()).containsExactly("equine");
		assertThat(experiment("8").species()).containsExactly("citrus-limon");
		assertThat(experiment("1").tissues()).containsExactly("urine");
		assertThat(experiment("10").cellTypes()).containsExactly("mesenchymal-stem-cell");
		assertThat(experiment("10").tissues()).containsExactly("umbilical-cord");
	}

	@Test
	void zeroIsNoArticleAndNoYear() {
		assertThat(experiment("3").citation()).isNull();
		assertThat(experiment("4").year()).isNull();
	}

	@Test
	void windowsLettersInNamesAreRepaired() {
		assertThat(experiment("9").name()).isEqualTo("Vesicles (B cells with Epstein–Barr virus, Sjogren’s)");
		assertThat(experiment("11").name()).startsWith("A title with a hard blank");
	}

	@Test
	void loneCarriageReturnBreaksNoRow() {
		Taken taken = read("vesiclepedia-mirna.txt");
		assertThat(taken.rows).isEqualTo(13 + 14);
		assertThat(observation(taken, "mirna-1").molecule())
			.isEqualTo(new ImportRecord.MoleculeName(List.of(), "miR-155-5p", MoleculeKind.RNA, "human"));
	}

	@Test
	void microRnaKeepsItsNameAndIsNoIdentifierByIt() {
		Taken taken = read("vesiclepedia-mirna.txt");
		assertThat(observation(taken, "mirna-2").molecule().ids()).containsExactly("NCBIGene:406991");
		assertThat(observation(taken, "mirna-2").molecule().symbol()).isEqualTo("hsa-miR-21-5p");
		assertThat(observation(taken, "mirna-13").molecule().ids()).containsExactly("miRBase:MIMAT0000076");
		assertThat(observation(taken, "mirna-4").molecule().symbol()).isEqualTo("rno-piR-5567");
		assertThat(observation(taken, "mirna-4").assay()).isEqualTo("Next generation sequencing");
		assertThat(observation(taken, "mirna-9").molecule().ids()).as("an ambiguous gene").isEmpty();
		assertThat(observation(taken, "mirna-10").molecule()).isEqualTo(observation(taken, "mirna-11").molecule());
	}

	@Test
	void namesThatSayAnythingElseThanTheirRowAreFlagged() {
		Map<Long, String> flags = read("vesiclepedia-mirna.txt").flagged.stream()
			.filter((flag) -> flag.column().equals("MIRNA ID"))
			.collect(Collectors.toMap(Taken.Fault::line, Taken.Fault::remark));
		assertThat(flags).containsEntry(4L, "the name says mouse, the row human")
			.containsEntry(5L, "the name is that of a piRNA and no microRNA")
			.containsEntry(6L, "the name is that of a microRNA of a virus")
			.containsEntry(7L, "the name is that of a microRNA of a virus")
			.containsKey(8L)
			.doesNotContainKeys(2L, 3L, 10L, 11L, 12L);
	}

	@Test
	void numberNothingAndUnknownExperimentAreRejected() {
		List<Taken.Fault> rejected = read("vesiclepedia-mirna.txt").rejected;
		assertThat(rejected).extracting(Taken.Fault::remark)
			.containsExactly("is already the experiment of line 2", "is a number and no name", "is empty",
					"is not among the experiments of this import");
	}

	@ParameterizedTest
	@CsvSource({ "1.833333333, 44:0", "1.91875, 46:3", "2, 48:0", "1.834027778, 44:1", "2.504166667, 60:6" })
	void lipidThatBecameATimeOfDayIsRepaired(String days, String name) {
		assertThat(LipidName.fromTime(days)).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "3.7", "1.83", "12345", "0", "-2", "1e3", "99.999999999", "1.8333", "" })
	void numberThatWasNoLipidIsNotGuessed(String days) {
		assertThat(LipidName.fromTime(days)).isNull();
	}

	@Test
	void repairedLipidsAreFlaggedAndNoLipidIsANumber() {
		Taken taken = read("vesiclepedia-lipids.txt");
		assertThat(taken.flagged.stream().filter((flag) -> flag.column().equals("LIPID ID"))).hasSize(4);
		assertThat(observation(taken, "lipid-1").molecule())
			.isEqualTo(new ImportRecord.MoleculeName(List.of(), "44:0", MoleculeKind.LIPID, null));
		assertThat(observation(taken, "lipid-1").note()).contains("1.833333333");
		assertThat(taken.rejected).extracting(Taken.Fault::value).contains("3.7", "1.83", "12345");
		assertThat(taken.of(ImportRecord.Observation.class))
			.noneMatch((seen) -> seen.molecule().symbol().matches("[0-9.]+"));
		assertThat(observation(taken, "lipid-12").molecule().symbol()).isEqualTo("44:0");
		assertThat(observation(taken, "lipid-13").molecule().symbol()).isEqualTo("Cardiolipin");
	}

	@Test
	void lipidWithoutSpeciesIsFlaggedAndNamesStayAsWritten() {
		Taken taken = read("vesiclepedia-lipids.txt");
		assertThat(taken.flagged).contains(new Taken.Fault(12, "SPECIES", "", "is empty"));
		assertThat(taken.of(ImportRecord.Observation.class)).extracting((seen) -> seen.molecule().symbol())
			.contains("Sphingomyelin (SM)", "SM(24:1)", "SM16:0");
	}

	@Test
	void modificationsAreObservationsOfTheProteinWhateverEndsTheLine() {
		Taken taken = read("vesiclepedia-ptm.txt");
		ImportRecord.Observation first = observation(taken, "ptm-1");
		assertThat(first.molecule()).isEqualTo(new ImportRecord.MoleculeName(List.of("NCBIGene:33105"), "AAAA_DROME",
				MoleculeKind.PROTEIN, "drosophila-melanogaster"));
		assertThat(first.note()).isEqualTo("Ubiquitination at K158 of AAAA_DROME.");
		assertThat(taken.rejected).extracting(Taken.Fault::column).contains("ENTREZ GENE ID");
	}

	@Test
	void annotationsNeedNoExperimentsAndKeepTheirContext() {
		Taken taken = Taken.from(this.format, Files.fixture("vesiclepedia-gpad.txt"));
		List<ImportRecord.Observation> seen = taken.of(ImportRecord.Observation.class);
		assertThat(taken.rows).isEqualTo(7);
		assertThat(seen).hasSize(5);
		assertThat(seen.get(0).molecule()).isEqualTo(new ImportRecord.MoleculeName(
				List.of("RNAcentral:URS0000000001_9606"), "URS0000000001_9606", MoleculeKind.RNA, "human"));
		assertThat(seen.get(0).assay()).isEqualTo("annotation with evidence ECO:0005664");
		assertThat(seen.get(0).locator()).isEqualTo("GO:0070062 part_of");
		assertThat(seen.get(2).component()).isEqualTo("microvesicle");
		assertThat(seen.get(3).result()).isEqualTo(ObservationResult.NOT_DETECTED);
		assertThat(seen.get(4).molecule().species()).isNull();
		ImportRecord.Experiment context = taken.of(ImportRecord.Experiment.class).get(0);
		assertThat(context.cellTypes()).containsExactly("mesenchymal-stem-cell");
		assertThat(context.raw()).containsEntry("Annotation Extension", "produced_by(CL:0000134)");
		assertThat(seen.get(0).experiment()).isEqualTo(context.key()).isEqualTo(seen.get(1).experiment());
		assertThat(taken.flagged).extracting(Taken.Fault::value).contains("ECO:0000271");
		assertThat(taken.skipped).hasSize(1);
		assertThat(taken.rejected).extracting(Taken.Fault::column).containsExactly("DB Object ID");
	}

	@Test
	void observationInSeveralComponentsIsInWhatTheyHaveInCommon() {
		String rows = "CONTENT ID,CONTENT TYPE,ENTREZ GENE ID,GENE SYMBOL,SPECIES,EXPERIMENT ID,METHODS;"
				+ "1,protein,7,AAA1,Homo sapiens,3,ELISA;2,protein,7,AAA1,Homo sapiens,11,ELISA;";
		Taken taken = Taken.from(this.format, this.experiments,
				Files.text("details", rows.replace(',', '\t').replace(';', '\n')));
		assertThat(observation(taken, "content-1").component()).isEqualTo("extracellular-vesicle");
		assertThat(observation(taken, "content-2").component()).isEqualTo("extracellular-particle");
	}

	@ParameterizedTest
	@ValueSource(strings = { "vesiclepedia-mirna.txt", "vesiclepedia-lipids.txt", "vesiclepedia-ptm.txt" })
	void findingsWithoutTheirExperimentsAreRefused(String file) {
		assertThatExceptionOfType(WrongFormat.class).isThrownBy(() -> Taken.from(this.format, Files.fixture(file)))
			.withMessageContaining(file)
			.withMessageContaining("no file of experiments");
	}

	private Taken read(String file) {
		return Taken.from(this.format, Files.fixture(file), this.experiments);
	}

	private ImportRecord.Experiment experiment(String key) {
		return Taken.from(this.format, this.experiments)
			.of(ImportRecord.Experiment.class)
			.stream()
			.filter((experiment) -> experiment.key().equals(key))
			.findFirst()
			.orElseThrow();
	}

	private static ImportRecord.Observation observation(Taken taken, String key) {
		return taken.of(ImportRecord.Observation.class)
			.stream()
			.filter((row) -> row.key().equals(key))
			.findFirst()
			.orElseThrow();
	}

}
