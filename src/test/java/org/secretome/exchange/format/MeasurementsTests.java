package org.secretome.exchange.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secretome.molecule.MoleculeKind;
import org.secretome.molecule.ObservationResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Anybody's measurements, as docs/observations-format.md describes them. */
class MeasurementsTests {

	private static final String HEADER = "molecule,kind,component,result,value,unit,assay,comparator,reference,"
			+ "preparation,preparation_name,species,tissue,methods,ids,key,note\n";

	private final Measurements format = new Measurements(new Vocabulary(), KnowledgeParts.INSTANCE);

	@Test
	void documentedExampleIsReadWithoutADoubt() throws IOException {
		byte[] example = java.nio.file.Files.readAllBytes(Path.of("docs", "observations-example.csv"));
		Taken taken = Taken.from(this.format, Files.bytes("observations-example.csv", example));
		assertThat(taken.rejected).isEmpty();
		assertThat(taken.flagged).isEmpty();
		List<ImportRecord.Observation> seen = taken.of(ImportRecord.Observation.class);
		assertThat(seen).extracting(ImportRecord.Observation::component)
			.containsExactly("conditioned-medium", "extracellular-vesicle", "soluble-fraction", "extracellular-vesicle",
					"extracellular-vesicle", "exosome");
		assertThat(seen).extracting(ImportRecord.Observation::result)
			.containsExactly(ObservationResult.DETECTED, ObservationResult.NOT_DETECTED, ObservationResult.DETECTED,
					ObservationResult.ENRICHED, ObservationResult.DETECTED, ObservationResult.DETECTED);
		assertThat(seen.get(0).value()).isEqualTo(412.5);
		assertThat(seen.get(3).molecule()).isEqualTo(
				new ImportRecord.MoleculeName(List.of("UniProtKB:P21926"), "CD9", MoleculeKind.PROTEIN, "human"));
		assertThat(seen.get(5).citation()).isEqualTo("PMID:26434508");
	}

	@Test
	void matchedMaterialsOfTheSameCellsCarryTheirSample() throws IOException {
		byte[] example = java.nio.file.Files.readAllBytes(Path.of("docs", "observations-example.csv"));
		List<ImportRecord.Experiment> materials = Taken.from(this.format, Files.bytes("example", example))
			.of(ImportRecord.Experiment.class);
		assertThat(materials).extracting(ImportRecord.Experiment::key)
			.containsExactly("donor1-cm", "donor1-ev", "donor1-sol");
		assertThat(materials).allSatisfy((material) -> {
			assertThat(material.raw()).containsEntry("matched_sample", "donor1");
			assertThat(material.species()).containsExactly("human");
			assertThat(material.tissues()).containsExactly("adipose-tissue");
			assertThat(material.cellTypes()).containsExactly("mesenchymal-stem-cell");
		});
		assertThat(materials.get(1).components()).containsExactly("extracellular-vesicle");
		assertThat(materials.get(1).methods()).containsExactly("ultrafiltration", "size-exclusion-chromatography");
	}

	@Test
	void everyColumnIsDocumented() throws IOException {
		String page = java.nio.file.Files.readString(Path.of("docs", "observations-format.md"));
		assertThat(Measurements.COLUMNS).allSatisfy((column) -> assertThat(page).contains("`" + column + "`"));
	}

	@Test
	void unknownColumnIsRefusedWithTheNearestName() {
		assertThatExceptionOfType(WrongFormat.class)
			.isThrownBy(
					() -> Taken.from(this.format, Files.text("x.csv", "moleclue,kind,component,result,Preperation\n")))
			.withMessageContaining("'moleclue' (did you mean 'molecule'?)")
			.withMessageContaining("'preperation' (did you mean 'preparation'?)")
			.withMessageContaining("no column 'molecule'");
		assertThatExceptionOfType(WrongFormat.class)
			.isThrownBy(() -> Taken.from(this.format, Files.text("x.csv", "molecule,kind,component,result,kind\n")))
			.withMessageContaining("'kind' twice");
		assertThatExceptionOfType(WrongFormat.class)
			.isThrownBy(() -> Taken.from(this.format, Files.text("x.csv", "name,age\n1,2\n")))
			.withMessageContaining("begins with 'name,age'");
		assertThatExceptionOfType(WrongFormat.class).isThrownBy(() -> Taken.from(this.format, Files.text("x.csv", "")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "molecule,kind,component,result\nA,protein,exosome,detected\n",
			"Result\tKIND\tComponent\tMolecule\nnot detected\tprotein\tExosomes\tA\n",
			"molecule;kind;component;result\r\nA;miRNA;EVs;Enriched\r\n" })
	void separatorsAndSpellingsOfTheHeaderAreTold(String file) {
		Taken taken = Taken.from(this.format, Files.text("x", file));
		assertThat(taken.rejected).isEmpty();
		assertThat(taken.only(ImportRecord.Observation.class).molecule().symbol()).isEqualTo("A");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "-", value = { "A,,exosome,DETECTED,,,,,,,,,,,,,;kind",
			"A,protein,nowhere,DETECTED,,,,,,,,,,,,,;component", "A,protein,exosome,maybe,,,,,,,,,,,,,;result",
			"A,protein,exosome,DETECTED,1,,,,,,,,,,,,;value", "A,protein,exosome,DETECTED,\"1,5\",pg,,,,,,,,,,,;value",
			"A,protein,exosome,DETECTED,NaN,pg,,,,,,,,,,,;value",
			"A,protein,exosome,DETECTED,1e999,pg,,,,,,,,,,,;value",
			"A,protein,exosome,DETECTED,,,,,Smith 2020,,,,,,,,;reference",
			"1950,protein,exosome,DETECTED,,,,,,,,,,,,,;molecule", ",protein,exosome,DETECTED,,,,,,,,,,,,,;molecule",
			"A,protein,exosome,DETECTED,,,,,,,,,,,1950,,;ids",
			"A,protein,exosome,DETECTED,,,,,,,A name,,,,,,;preparation_name" })
	void badValueIsRejectedByItsColumn(String row, String column) {
		Taken taken = Taken.from(this.format, Files.text("x.csv", HEADER + row + "\n"));
		assertThat(taken.records).isEmpty();
		assertThat(taken.rejected).extracting(Taken.Fault::column).containsExactly(column);
		assertThat(taken.rejected.get(0).line()).isEqualTo(2);
	}

	@Test
	void fieldsLongerThanTheBaseAreRejected() {
		Taken taken = Taken.from(this.format,
				Files.text("x.csv",
						HEADER + "A,protein,exosome,DETECTED,1," + "u".repeat(61) + ",,,,,,,,,,,\n"
								+ "A,protein,exosome,DETECTED,,,,,,,,,,,," + "k".repeat(101) + ",\n"
								+ "A,protein,exosome,DETECTED,,,,,,,,,,,,," + "n".repeat(2001) + "\n"));
		assertThat(taken.rejected).extracting(Taken.Fault::column).containsExactly("unit", "key");
		assertThat(taken.only(ImportRecord.Observation.class).note()).hasSize(2000);
	}

	@ParameterizedTest
	@CsvSource({ "PMID:26434508, PMID:26434508", "26434508, PMID:26434508", "pmid: 26434508, PMID:26434508",
			"https://pubmed.ncbi.nlm.nih.gov/26434508/, PMID:26434508", "10.1000/x(1)2, DOI:10.1000/x(1)2",
			"doi:10.1000/182, DOI:10.1000/182", "https://doi.org/10.1000/182, DOI:10.1000/182" })
	void referencesAreReadInTheUsualSpellings(String written, String key) {
		assertThat(Citations.of(written)).isEqualTo(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "PMID:0", "PMID:", "Smith", "10.1/x", "1234567890", "" })
	void whatIsNoReferenceIsNone(String written) {
		assertThat(Citations.of(written)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "P15692, UniProtKB:P15692", "ENSG00000112715.25, Ensembl:ENSG00000112715", "HGNC:12680, HGNC:12680" })
	void bareIdentifiersAreKnownByTheirShape(String written, String id) {
		Taken taken = Taken.from(this.format,
				Files.text("x.csv", HEADER + written + ",protein,exosome,DETECTED,,,,,,,,,,,,,\n"));
		assertThat(taken.only(ImportRecord.Observation.class).molecule().ids()).containsExactly(id);
	}

	@Test
	void preparationIsDescribedOnceAndNotOtherwise() {
		Taken taken = Taken.from(this.format,
				Files.text("x.csv",
						HEADER + "A,protein,exosome,DETECTED,,,,,,p1,Vesicles,human,blood,,,,\n"
								+ "B,protein,exosome,DETECTED,,,,,,p1,,,,,,,\n"
								+ "C,protein,exosome,DETECTED,,,,,,p1,,mouse,,,,,\n"));
		assertThat(taken.only(ImportRecord.Experiment.class).name()).isEqualTo("Vesicles");
		assertThat(taken.of(ImportRecord.Observation.class)).hasSize(2);
		assertThat(taken.rejected).singleElement()
			.satisfies((fault) -> assertThat(fault.column()).isEqualTo("species"))
			.satisfies((fault) -> assertThat(fault.remark()).contains("line 2").contains("'human'"));
	}

	@Test
	void unknownMethodIsKeptAsWrittenAndFlagged() {
		Taken taken = Taken.from(this.format, Files.text("x.csv",
				HEADER + "A,protein,exosome,DETECTED,,,,,,p1,,,,ultrafiltratoin|ultrafiltration,,,\n"));
		assertThat(taken.only(ImportRecord.Experiment.class).methods()).containsExactly("ultrafiltration");
		assertThat(taken.only(ImportRecord.Experiment.class).raw()).containsEntry("methods",
				"ultrafiltratoin|ultrafiltration");
		assertThat(taken.flagged).singleElement()
			.satisfies((flag) -> assertThat(flag.remark()).contains("did you mean 'ultrafiltration'"));
	}

	@Test
	void rowIsKnownAgainAfterItsValueWasCorrected() {
		String row = "A,protein,exosome,DETECTED,%s,pg,ELISA,,,p1,,,,,,,\n";
		assertThat(key(row.formatted("1"))).isEqualTo(key(row.formatted("2"))).startsWith("row-");
		assertThat(key(row.formatted("1"))).isNotEqualTo(key(row.formatted("1").replace("ELISA", "blot")));
		assertThat(key("A,protein,exosome,DETECTED,,,,,,,,,,,,mine,\n")).isEqualTo("mine");
	}

	@Test
	void enrichmentAgainstNothingIsFlagged() {
		assertThat(Taken.from(this.format,
				Files.text("x.csv", HEADER + "A,protein,exosome,ENRICHED,,,,,,,,,,,,,\n")).flagged)
			.extracting(Taken.Fault::column)
			.containsExactly("comparator");
	}

	private String key(String row) {
		return Taken.from(this.format, Files.text("x.csv", HEADER + row)).only(ImportRecord.Observation.class).key();
	}

}
