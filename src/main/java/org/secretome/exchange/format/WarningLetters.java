package org.secretome.exchange.format;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The index of warning letters of the United States Food and Drug Administration. */
@Component
class WarningLetters implements ImportFormat {

	private static final Layout INDEX = Layout.of(Dialect.COMMAS, "url", "posted_date", "letter_date", "company",
			"issuing_office", "subject");

	private static final String SITE = "https://www.fda.gov";

	private final Vocabulary vocabulary;

	WarningLetters(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	@Override
	public String name() {
		return "fda-warning-letters";
	}

	@Override
	public DatasetOrigin origin() {
		return new DatasetOrigin("fda-warning-letters", "FDA warning letters, index", null,
				"US government data, public domain", "US Food and Drug Administration, index of warning letters.", SITE,
				null);
	}

	@Override
	public void read(List<SourceFile> files, ImportSink sink) throws IOException {
		Layout.sort(files, List.of(INDEX));
		for (SourceFile file : files) {
			try (Table table = Table.open(file, Dialect.COMMAS)) {
				table.forEach(sink, this::take);
			}
		}
	}

	private void take(Row row) {
		String url = row.get("url");
		String key = url.substring(url.lastIndexOf('/') + 1);
		if (key.isEmpty() || key.length() > 200 || url.length() > 550) {
			row.reject("url", key.isEmpty() ? "names no letter" : "is too long");
			return;
		}
		String company = company(row);
		if (company.isEmpty() || row.get("subject").isEmpty()) {
			row.reject(company.isEmpty() ? "company" : "subject", "is empty");
			return;
		}
		LocalDate written = date(row, "letter_date");
		LocalDate posted = date(row, "posted_date");
		if (written != null && posted != null && written.isAfter(posted)) {
			row.flag("letter_date", "is after the day on which the letter was posted");
		}
		LocalDate named = Dates.digits(key.substring(Math.max(0, key.length() - 8)));
		if (written != null && named != null && !written.equals(named)) {
			row.flag("letter_date", "is not the date that the address of the letter ends with");
		}
		Map<String, List<String>> fields = new LinkedHashMap<>();
		fields.put("company", List.of(Text.fit(company, 300)));
		fields.put("subject", List.of(Text.fit(row.get("subject"), 600)));
		String office = this.vocabulary.office(unquoted(row.get("issuing_office")));
		if (!office.isEmpty()) {
			fields.put("issuingOffice", List.of(Text.fit(office, 300)));
		}
		if (written != null) {
			fields.put("letterDate", List.of(written.toString()));
		}
		if (posted != null) {
			fields.put("postedDate", List.of(posted.toString()));
		}
		LocalDate day = (written != null) ? written : posted;
		row.accept(new ImportRecord.Citation(key, "WARNING_LETTER",
				row.fit("subject", "Warning letter to " + company + ": " + row.get("subject"), 600),
				(day != null) ? day.getYear() : null, url.startsWith("/") ? SITE + url : url, null, fields));
	}

	private static @Nullable LocalDate date(Row row, String column) {
		LocalDate date = Dates.american(row.get(column));
		if (date == null) {
			row.flag(column, "is no date");
		}
		return date;
	}

	/** Two companies begin with a quote that nothing closes. */
	private static String company(Row row) {
		String company = row.get("company");
		String unquoted = unquoted(company);
		if (!unquoted.equals(company)) {
			row.flag("company", "began with a stray quote; taken without");
		}
		return unquoted;
	}

	private static String unquoted(String text) {
		String bare = text.startsWith("\"") ? text.substring(1) : text;
		return (bare.length() < text.length() && bare.endsWith("\"")) ? bare.substring(0, bare.length() - 1) : bare;
	}

}
