package org.secretome.exchange.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Registered trials and letters of an authority become things to cite. */
class RegistryTests {

	private final ClinicalTrials trials = new ClinicalTrials(new TrialWords());

	private final WarningLetters letters = new WarningLetters(new Vocabulary());

	@Test
	void trialOfATableHasItsFields() {
		ImportRecord.Citation trial = trial(trials("trials.csv"), "NCT90000001");
		assertThat(trial.kind()).isEqualTo("TRIAL_REGISTRATION");
		assertThat(trial.studyCluster()).isEqualTo("NCT90000001");
		assertThat(trial.title()).isEqualTo("A trial of exosomes™ in CO₂ wounds");
		assertThat(trial.url()).isEqualTo("https://clinicaltrials.gov/study/NCT90000001");
		assertThat(trial.fields()).containsEntry("status", List.of("Recruiting"))
			.containsEntry("phases", List.of("Phase 1", "Phase 2"))
			.containsEntry("conditions", List.of("Wound", "Scar"))
			.containsEntry("interventions", List.of("Drug: Exosome gel", "Other: Saline"))
			.containsEntry("sponsors", List.of("Maker, LLC", "University"))
			.containsEntry("enrolment", List.of("81"))
			.containsEntry("lastUpdate", List.of("2022-09-10"))
			.containsEntry("material", List.of("extracellular-vesicle"))
			.doesNotContainKey("exported");
	}

	@Test
	void materialIsOnlyWhatTheWordsSay() {
		List<ImportRecord.Citation> read = trials("trials.csv", "trial fields.json", "trials-v2.json");
		assertThat(trial(read, "NCT90000002").fields()).doesNotContainKeys("material", "phases", "enrolment");
		assertThat(trial(read, "NCT90000003").fields()).containsEntry("material",
				List.of("extracellular-vesicle", "secretome"));
		assertThat(trial(read, "NCT90000004").fields()).containsEntry("material", List.of("secretome"));
		assertThat(trial(read, "NCT90000005").fields()).containsEntry("material", List.of("extracellular-vesicle"));
		assertThat(new TrialWords().materials("Device for EV71 and Devs")).isEmpty();
	}

	@Test
	void olderFieldsAndVersionTwoReadAlike() {
		List<ImportRecord.Citation> read = trials("trial fields.json", "trials-v2.json");
		assertThat(trial(read, "NCT90000004").fields()).containsEntry("phases", List.of("Phase 1"))
			.containsEntry("interventions", List.of("Biological: Secretome"))
			.containsEntry("exported", List.of("2022-10-07"))
			.containsEntry("officialTitle", List.of("Secretome of cells for hair"));
		assertThat(trial(read, "NCT90000005").fields()).containsEntry("status", List.of("Active, not recruiting"))
			.containsEntry("phases", List.of("Phase 1", "Phase 2"))
			.containsEntry("interventions", List.of("Combination product: EV cream"))
			.containsEntry("sponsors", List.of("Maker", "Clinic"))
			.containsEntry("enrolment", List.of("30"))
			.containsEntry("exported", List.of("2024-05-01"))
			.containsEntry("lastUpdate", List.of("2024-03-01"));
	}

	@Test
	void latestUpdateWinsWhateverTheOrderOfTheFiles() {
		for (List<String> order : List.of(List.of("trials.csv", "trials-older.csv", "trials-v2.json"),
				List.of("trials-v2.json", "trials-older.csv", "trials.csv"))) {
			Taken taken = Taken.from(this.trials, order.stream().map(Files::fixture).toArray(SourceFile[]::new));
			assertThat(taken.of(ImportRecord.Citation.class)).filteredOn((trial) -> trial.key().equals("NCT90000001"))
				.singleElement()
				.satisfies((trial) -> assertThat(trial.fields()).containsEntry("status", List.of("Completed")));
			assertThat(taken.flagged).extracting(Taken.Fault::value).contains("Recruiting", "Not yet recruiting");
			assertThat(taken.skipped)
				.containsOnly(Map.entry("the same trial stands elsewhere, updated later or as late", 2));
		}
	}

	@Test
	void sameFileTwiceGivesEachTrialOnce() {
		Taken taken = Taken.from(this.trials, Files.fixture("trials.csv"), Files.fixture("trials.csv"));
		assertThat(taken.of(ImportRecord.Citation.class)).hasSize(3);
	}

	@Test
	void oddValuesAreFlaggedAndBadNumbersRejected() {
		Taken taken = Taken.from(this.trials, Files.fixture("trials.csv"));
		assertThat(taken.rows).isEqualTo(4);
		assertThat(taken.flagged).extracting(Taken.Fault::column)
			.containsExactlyInAnyOrder("Last Update Posted", "Enrollment");
		assertThat(taken.rejected).singleElement()
			.isEqualTo(new Taken.Fault(6, "NCT Number", "NCT1", "is no number of ClinicalTrials.gov"));
	}

	@Test
	void jsonOfSomethingElseIsRefusedBeforeAnythingIsHandedOver() {
		Taken taken = Taken.all();
		assertThatExceptionOfType(WrongFormat.class)
			.isThrownBy(() -> this.trials.read(
					List.of(Files.fixture("trials.csv"), Files.text("other.json", "{\"name\": [{\"a\": 1}]}")), taken))
			.withMessageContaining("other.json");
		assertThat(taken.records).isEmpty();
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> this.trials
				.read(List.of(Files.text("cut.json", "{\"studies\": [{\"protocolSection\": {")), taken))
			.withMessageContaining("'cut.json'")
			.withMessageContaining("line 1");
		assertThat(taken.rows).isZero();
	}

	@Test
	void answerWithoutStudiesIsNoFault() {
		assertThat(Taken.from(this.trials, Files.text("none.json", "{\"studies\": []}")).rows).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "September 10, 2022;2022-09-10", "January 2023;2023-01", "2024-02;2024-02",
			"2024-02-29;2024-02-29", "2023-02-29;", "February 30, 2023;", "once;", "'';" })
	void datesOfEveryExportAreRead(String written, String iso) {
		assertThat(Dates.iso(written)).isEqualTo(iso);
	}

	@Test
	void letterNamesCompanyOfficeDatesAndAddress() {
		ImportRecord.Citation letter = Taken.from(this.letters, Files.fixture("letters.csv"))
			.of(ImportRecord.Citation.class)
			.get(0);
		assertThat(letter.key()).isEqualTo("alpha-inc-1-01022026");
		assertThat(letter.kind()).isEqualTo("WARNING_LETTER");
		assertThat(letter.year()).isEqualTo(2026);
		assertThat(letter.url()).isEqualTo("https://www.fda.gov/letters/alpha-inc-1-01022026");
		assertThat(letter.title()).isEqualTo("Warning letter to Alpha, Inc.: Unapproved “Exosome” products – HCT/P");
		assertThat(letter.fields()).containsEntry("issuingOffice", List.of("Center for Drug Evaluation and Research"))
			.containsEntry("letterDate", List.of("2026-01-02"))
			.containsEntry("postedDate", List.of("2026-01-10"))
			.containsEntry("company", List.of("Alpha, Inc."));
	}

	@Test
	void oddLettersAreTakenWithTheirFlags() {
		Taken taken = Taken.from(this.letters, Files.fixture("letters.csv"));
		assertThat(taken.of(ImportRecord.Citation.class)).hasSize(5);
		assertThat(taken.of(ImportRecord.Citation.class).get(1).fields())
			.containsEntry("company", List.of("Beta, M.D./Clinic"))
			.containsEntry("issuingOffice", List.of("Center for Drug Evaluation and Research"));
		assertThat(taken.of(ImportRecord.Citation.class).get(2).fields()).doesNotContainKey("issuingOffice");
		assertThat(taken.flagged).extracting(Taken.Fault::remark)
			.containsExactly("began with a stray quote; taken without",
					"is after the day on which the letter was posted",
					"is not the date that the address of the letter ends with", "is no date");
		assertThat(taken.rejected).extracting(Taken.Fault::column).containsExactly("company");
	}

	private List<ImportRecord.Citation> trials(String... files) {
		return Taken.from(this.trials, java.util.Arrays.stream(files).map(Files::fixture).toArray(SourceFile[]::new))
			.of(ImportRecord.Citation.class);
	}

	private static ImportRecord.Citation trial(List<ImportRecord.Citation> trials, String number) {
		return trials.stream().filter((trial) -> trial.key().equals(number)).findFirst().orElseThrow();
	}

}
