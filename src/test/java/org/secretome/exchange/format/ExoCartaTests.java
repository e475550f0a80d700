package org.secretome.exchange.format;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.secretome.molecule.MoleculeKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What becomes of ExoCarta's rows, on rows made up in its shape. */
class ExoCartaTests {

	private final ExoCarta format = new ExoCarta(new Vocabulary(), KnowledgeParts.INSTANCE);

	private final SourceFile experiments = Files.fixture("exocarta-experiments.txt");

	private final SourceFile details = Files.fixture("exocarta-details.txt");

	@Test
	void filesAreToldApartByHeaderInAnyOrder() {
		Taken one = Taken.from(this.format, this.details, this.experiments);
		Taken other = Taken.from(this.format, this.experiments, this.details);
		assertThat(one.records).isEqualTo(other.records);
	}

	@Test
	void experimentKeepsEveryRawValueBesideTheNormalOnes() {
		ImportRecord.Experiment first = Taken.from(this.format, this.experiments)
			.of(ImportRecord.Experiment.class)
			.get(0);
		assertThat(first.components()).containsExactly("exosome");
		assertThat(first.species()).containsExactly("human");
		assertThat(first.cellTypes()).containsExactly("mesenchymal-stem-cell");
		assertThat(first.methods()).containsExactly("differential-ultracentrifugation");
		assertThat(first.year()).isEqualTo(2010);
		assertThat(first.citation()).isEqualTo("PMID:90000001");
		assertThat(first.name()).isEqualTo("Test vesicles for \"Alpha protein, one quote open (MSC line)");
		assertThat(first.raw()).hasSize(11)
			.containsEntry("SAMPLE", "Mesenchymal stem cells ")
			.containsEntry("ISOLATION METHOD", "Differential centrifugation|Unltracentrifugation|Exoquick");
	}

	@Test
	void zeroIsNoArticleNoYearAndNoMethod() {
		ImportRecord.Experiment second = Taken.from(this.format, this.experiments)
			.of(ImportRecord.Experiment.class)
			.get(1);
		assertThat(second.citation()).isNull();
		assertThat(second.year()).isNull();
		assertThat(second.methods()).isEmpty();
		assertThat(second.species()).containsExactly("mouse", "human");
	}

	@Test
	void articleIsHandedOverOnceAndBeforeItsExperiments() {
		Taken taken = Taken.from(this.format, this.experiments);
		assertThat(taken.of(ImportRecord.Citation.class)).extracting(ImportRecord.Citation::key)
			.containsExactly("PMID:90000001");
		assertThat(taken.records.get(0)).isInstanceOf(ImportRecord.Citation.class);
	}

	@Test
	void stepsThatNoSourceExplainsStayRaw() {
		assertThat(Taken.from(this.format, this.experiments).of(ImportRecord.Experiment.class).get(2).methods())
			.containsExactly("density-gradient", "ultrafiltration");
	}

	@Test
	void rowsBecomeObservationsInExosomes() {
		Taken taken = read();
		ImportRecord.Observation first = taken.of(ImportRecord.Observation.class).get(0);
		assertThat(first.key()).isEqualTo("1");
		assertThat(first.experiment()).isEqualTo("901");
		assertThat(first.component()).isEqualTo("exosome");
		assertThat(first.citation()).isEqualTo("PMID:90000001");
		assertThat(first.assay()).isEqualTo("Mass spectrometry; Western blotting");
		assertThat(first.molecule())
			.isEqualTo(new ImportRecord.MoleculeName(List.of("NCBIGene:7"), "AAA1", MoleculeKind.PROTEIN, "human"));
	}

	@Test
	void bothSpellingsOfMrnaAreRna() {
		List<ImportRecord.Observation> seen = read().of(ImportRecord.Observation.class);
		assertThat(seen.subList(1, 4)).extracting((row) -> row.molecule().kind()).containsOnly(MoleculeKind.RNA);
		assertThat(seen.subList(1, 4)).extracting(ImportRecord.Observation::note)
			.containsExactly("Recorded as mRNA.", "Recorded as mRNA.", "Recorded as snoRNA.");
	}

	@Test
	void statedSpeciesIsKeptEvenWhereTheGeneIsOfAnother() {
		assertThat(observation("5").molecule())
			.isEqualTo(new ImportRecord.MoleculeName(List.of("NCBIGene:11461"), "Actx", MoleculeKind.PROTEIN, "human"));
		assertThat(observation("6").molecule().species()).isEqualTo("drosophila-melanogaster");
	}

	@Test
	void sameFindingTwiceIsTwoRows() {
		assertThat(observation("7").molecule()).isEqualTo(observation("1").molecule());
	}

	@Test
	void geneWithoutSymbolIsKnownByItsNumber() {
		assertThat(observation("11").molecule().symbol()).isEqualTo("NCBIGene:78");
	}

	@Test
	void whatCannotBeTakenIsRejectedWithItsReason() {
		assertThat(read().rejected).extracting(Taken.Fault::line, Taken.Fault::column)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(10L, "EXPERIMENT ID"),
					org.assertj.core.groups.Tuple.tuple(11L, "CONTENT TYPE"),
					org.assertj.core.groups.Tuple.tuple(13L, "GENE SYMBOL"),
					org.assertj.core.groups.Tuple.tuple(14L, "(row)"),
					org.assertj.core.groups.Tuple.tuple(15L, "(row)"));
	}

	@Test
	void moleculesWithoutTheirExperimentsAreRefused() {
		assertThatExceptionOfType(WrongFormat.class).isThrownBy(() -> Taken.from(this.format, this.details))
			.withMessageContaining("exocarta-details.txt")
			.withMessageContaining("no file of experiments")
			.withMessageContaining("EXPERIMENT ID");
	}

	@Test
	void experimentsOfVesiclepediaAreNotTakenForExosomes() {
		assertThatExceptionOfType(WrongFormat.class)
			.isThrownBy(() -> Taken.from(this.format, Files.fixture("vesiclepedia-experiments.txt"), this.details))
			.withMessageContaining("without VESICLE TYPE");
	}

	@Test
	void emptyFileAndForeignFileNameWhatWasFoundAndExpected() {
		assertThatExceptionOfType(WrongFormat.class)
			.isThrownBy(() -> Taken.from(this.format, this.experiments, Files.text("empty.txt", "")))
			.withMessageContaining("'empty.txt'")
			.withMessageContaining("found an empty file");
		assertThatExceptionOfType(WrongFormat.class)
			.isThrownBy(() -> Taken.from(this.format, this.experiments, Files.text("other.txt", "name\tage\nx\t1\n")))
			.withMessageContaining("'other.txt'")
			.withMessageContaining("begins with 'name age'")
			.withMessageContaining("GENE SYMBOL");
		assertThatExceptionOfType(WrongFormat.class)
			.isThrownBy(() -> Taken.from(this.format,
					Files.bytes("utf16", "CONTENT".getBytes(java.nio.charset.StandardCharsets.UTF_16LE))))
			.withMessageContaining("not UTF-8");
		assertThatExceptionOfType(WrongFormat.class).isThrownBy(() -> Taken.from(this.format));
	}

	@Test
	void headerAloneHasNoRows() {
		String header = new String(Files.bytesOf(this.details), java.nio.charset.StandardCharsets.UTF_8).lines()
			.findFirst()
			.orElseThrow();
		Taken taken = Taken.from(this.format, this.experiments, Files.text("header", header));
		assertThat(taken.rows).isEqualTo(3);
	}

	private Taken read() {
		return Taken.from(this.format, this.details, this.experiments);
	}

	private ImportRecord.Observation observation(String key) {
		return read().of(ImportRecord.Observation.class)
			.stream()
			.filter((row) -> row.key().equals(key))
			.findFirst()
			.orElseThrow();
	}

}
