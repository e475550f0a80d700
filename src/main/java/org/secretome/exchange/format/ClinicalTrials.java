package org.secretome.exchange.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.secretome.exchange.format.ImportSink.Place;

import org.springframework.stereotype.Component;

/**
 * Exports of ClinicalTrials.gov in JSON and CSV. One trial stands in many files; the one
 * whose registration was updated last is taken, whatever the order of the files, and so
 * the files are read twice.
 */
@Component
class ClinicalTrials implements ImportFormat {

	private static final Layout JSON = Layout.beginning(Dialect.COMMAS,
			(line) -> line.stripLeading().startsWith("{") || line.stripLeading().startsWith("["),
			"JSON of ClinicalTrials.gov");

	private static final Layout TABLE = Layout.of(Dialect.COMMAS, "NCT Number", "Conditions", "Interventions",
			"Last Update Posted");

	/** Twice the whole registry. */
	private static final int MOST = 1_200_000;

	private final TrialWords words;

	ClinicalTrials(TrialWords words) {
		this.words = words;
	}

	@Override
	public String name() {
		return "clinicaltrials";
	}

	@Override
	public DatasetOrigin origin() {
		return new DatasetOrigin("clinicaltrials-gov", "ClinicalTrials.gov export", null,
				"US government data, free with attribution",
				"ClinicalTrials.gov. A registration is not a result, and the status is that of the export.",
				"https://clinicaltrials.gov", null);
	}

	@Override
	public void read(List<SourceFile> files, ImportSink sink) throws IOException {
		Map<Layout, List<SourceFile>> sorted = Layout.sort(files, List.of(JSON, TABLE));
		Choice choice = new Choice();
		Silence silence = new Silence();
		each(sorted, silence, (trial, place, first) -> choice.see(trial));
		choice.startAgain();
		each(sorted, sink, (trial, place, rows) -> take(trial, place, rows, choice));
	}

	private static void each(Map<Layout, List<SourceFile>> sorted, ImportSink sink, Taker taker) throws IOException {
		for (SourceFile file : sorted.getOrDefault(JSON, List.of())) {
			boolean trials = TrialJson.read(file, (trial, place) -> {
				sink.row(place);
				taker.take(trial, place, sink);
			});
			if (!trials) {
				throw new WrongFormat(file.name(), "JSON without the number of any trial", JSON.expected());
			}
		}
		for (SourceFile file : sorted.getOrDefault(TABLE, List.of())) {
			try (Table table = Table.open(file, Dialect.COMMAS)) {
				table.forEach(sink, (row) -> taker.take(trial(row), row.place(), sink));
			}
		}
	}

	/** A row of the registry's table, in the headings of either version. */
	private static Trial trial(Row row) {
		List<String> sponsors = new ArrayList<>(row.list("Sponsor/Collaborators", '|'));
		sponsors.addAll(row.list("Sponsor", '|'));
		sponsors.addAll(row.list("Collaborators", '|'));
		List<String> interventions = row.list("Interventions", '|').stream().map((written) -> {
			int colon = written.indexOf(": ");
			return (colon < 0) ? written
					: TrialJson.intervention(written.substring(0, colon), written.substring(colon + 2));
		}).toList();
		return new Trial(row.get("NCT Number"), either(row, "Title", "Study Title"), "", row.get("Acronym"),
				either(row, "Status", "Study Status"), row.list("Phases", '|'), row.list("Conditions", '|'),
				interventions, sponsors, row.get("Enrollment"), row.get("Study Type"), row.get("Last Update Posted"),
				"");
	}

	private static String either(Row row, String older, String newer) {
		return row.get(older).isEmpty() ? row.get(newer) : row.get(older);
	}

	private void take(Trial trial, Place place, ImportSink sink, Choice choice) {
		int number = choice.next();
		String fault = trial.fault();
		if (fault != null) {
			sink.reject(place, "NCT Number", Text.shown(trial.nct()), fault);
			return;
		}
		Seen latest = choice.latest(trial.nct());
		if (latest == null) {
			sink.reject(place, "NCT Number", trial.nct(), "there are more than " + MOST + " trials in one import");
			return;
		}
		if (latest.number() != number) {
			if (!this.words.plain(latest.status()).equals(this.words.plain(trial.status()))) {
				sink.flag(place, "Status", Text.shown(trial.status()), "the registration updated last ("
						+ latest.updated() + ") says '" + Text.shown(latest.status()) + "'");
			}
			sink.skip(place, "the same trial stands elsewhere, updated later or as late");
			return;
		}
		if (trial.updated().isEmpty()) {
			sink.flag(place, "Last Update Posted", Text.shown(trial.lastUpdate()), "is no date");
		}
		if (!trial.enrolment().isEmpty() && !trial.enrolment().equals("0")
				&& Text.positive(trial.enrolment()) == null) {
			sink.flag(place, "Enrollment", Text.shown(trial.enrolment()), "is no number; left out");
		}
		sink.accept(trial.citation(this.words), place);
	}

	/** Takes a trial of the row that was just announced. */
	@FunctionalInterface
	private interface Taker {

		void take(Trial trial, Place place, ImportSink sink);

	}

	/**
	 * What is known of a trial after the first reading.
	 *
	 * @param number which of all rows holds the latest registration
	 */
	private record Seen(int number, String updated, String status) {
	}

	/** Which of several registrations of each trial is the latest. */
	private static final class Choice {

		private final Map<String, Seen> latest = new HashMap<>();

		private int number;

		void see(Trial trial) {
			int now = next();
			if (trial.fault() != null) {
				return;
			}
			Seen before = this.latest.get(trial.nct());
			if (before == null ? this.latest.size() < MOST : before.updated().compareTo(trial.updated()) < 0) {
				this.latest.put(trial.nct(), new Seen(now, trial.updated(), Text.fit(trial.status(), 60)));
			}
		}

		void startAgain() {
			this.number = 0;
		}

		int next() {
			return this.number++;
		}

		@org.jspecify.annotations.Nullable
		Seen latest(String nct) {
			return this.latest.get(nct);
		}

	}

	/** The sink of the first reading, after which nothing was handed over. */
	private static final class Silence implements ImportSink {

		@Override
		public void row(Place place) {
		}

		@Override
		public void accept(ImportRecord record, Place place) {
		}

		@Override
		public void reject(Place place, String column, String value, String reason) {
		}

		@Override
		public void flag(Place place, String column, String value, String remark) {
		}

	}

}
