package org.secretome.exchange.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A registered trial as one export shows it. Its registration is no result, and its
 * status is that of the export.
 *
 * @param lastUpdate when the registration was last changed, as written
 * @param exported when the export was made, as written; empty where it does not say
 * @param enrolment the number of people, as written
 */
record Trial(String nct, String title, String officialTitle, String acronym, String status, List<String> phases,
		List<String> conditions, List<String> interventions, List<String> sponsors, String enrolment, String studyType,
		String lastUpdate, String exported) {

	private static final int TITLE = 600;

	private static final int WORD = 60;

	/** Why the trial cannot be taken; null if it can. */
	@Nullable String fault() {
		if (!this.nct.matches("NCT[0-9]{8}")) {
			return "is no number of ClinicalTrials.gov";
		}
		return this.title.isEmpty() ? "the trial has no title" : null;
	}

	/**
	 * When the registration was last changed, for comparing; empty if nobody can tell.
	 */
	String updated() {
		String iso = Dates.iso(this.lastUpdate);
		return (iso != null) ? iso : "";
	}

	ImportRecord.Citation citation(TrialWords words) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		put(fields, "status", one(words.plain(this.status)), WORD);
		put(fields, "phases", this.phases.stream().map(words::plain), WORD);
		put(fields, "conditions", this.conditions.stream(), 300);
		put(fields, "interventions", this.interventions.stream(), TITLE);
		put(fields, "sponsors", this.sponsors.stream(), 300);
		put(fields, "enrolment", one((Text.positive(this.enrolment) != null) ? this.enrolment : ""), WORD);
		put(fields, "lastUpdate", one(updated()), WORD);
		String exported = Dates.iso(this.exported);
		put(fields, "exported", one((exported != null) ? exported : ""), WORD);
		put(fields, "material", words.materials(material()).stream(), WORD);
		put(fields, "officialTitle", one(this.officialTitle), TITLE);
		put(fields, "acronym", one(this.acronym), WORD);
		put(fields, "studyType", one(words.plain(this.studyType)), WORD);
		return new ImportRecord.Citation(this.nct, "TRIAL_REGISTRATION", Text.fit(this.title, TITLE), null,
				"https://clinicaltrials.gov/study/" + this.nct, this.nct, fields);
	}

	/** The text whose words tell what is given. */
	private String material() {
		return Stream.concat(Stream.of(this.title, this.officialTitle), this.interventions.stream())
			.collect(Collectors.joining(" ; "));
	}

	private static Stream<String> one(String value) {
		return Stream.of(value);
	}

	private static void put(Map<String, List<String>> fields, String name, Stream<String> values, int length) {
		List<String> kept = values.filter((value) -> !value.isEmpty())
			.map((value) -> Text.fit(value, length))
			.distinct()
			.toList();
		if (!kept.isEmpty()) {
			fields.put(name, kept);
		}
	}

}
