package org.secretome.comparison;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.secretome.api.Cells;

/** A comparison as a table for spreadsheets and for documents. */
final class ComparisonText {

	private ComparisonText() {
	}

	/** One line for each row and subject. */
	static String csv(Comparison comparison) {
		StringWriter out = new StringWriter();
		try (CSVPrinter printer = CSVFormat.RFC4180.builder()
			.setHeader("dimension", "attribute", "label", "agreement", "subject", "state", "value", "claims",
					"evidence", "references", "direction", "certainty")
			.get()
			.print(out)) {
			for (Comparison.Group group : comparison.groups()) {
				for (Comparison.Row row : group.rows()) {
					for (Cell cell : row.cells()) {
						printer.printRecord(group.dimension().slug(), row.attribute(), row.label(), row.agreement(),
								cell.subject(), cell.state(), Cells.harmless(value(cell, " | ")),
								String.join("|", cell.claims()), cell.evidence(), String.join("|", cell.references()),
								cell.direction(), cell.certainty());
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toString();
	}

	static String markdown(Comparison comparison) {
		StringBuilder out = new StringBuilder("# ");
		out.append(comparison.subjects().stream().map(Subject::name).collect(Collectors.joining(" and ")))
			.append("\n\n");
		if (comparison.relation() != null) {
			out.append(comparison.relation().text()).append("\n\n");
		}
		for (Comparison.Group group : comparison.groups()) {
			out.append("## ").append(group.dimension().slug()).append("\n\n| |");
			comparison.subjects().forEach((subject) -> out.append(' ').append(escape(subject.name())).append(" |"));
			out.append(" |\n|---|");
			comparison.subjects().forEach((subject) -> out.append("---|"));
			out.append("---|\n");
			for (Comparison.Row row : group.rows()) {
				out.append("| ").append(escape(row.label())).append(" |");
				row.cells().forEach((cell) -> out.append(' ').append(escape(cellText(cell))).append(" |"));
				out.append(' ').append(row.agreement()).append(" |\n");
			}
			out.append('\n');
		}
		headToHead(comparison, out);
		comparison.caveats().forEach((caveat) -> out.append("- ").append(caveat).append('\n'));
		return out.toString();
	}

	private static void headToHead(Comparison comparison, StringBuilder out) {
		Comparison.HeadToHead tally = comparison.headToHead();
		if (tally != null && tally.studies() > 0) {
			out.append("## Head-to-head studies\n\n")
				.append(tally.studies())
				.append(" studies: first better ")
				.append(tally.firstBetter())
				.append(", second better ")
				.append(tally.secondBetter())
				.append(", equivalent ")
				.append(tally.equivalent())
				.append(", mixed ")
				.append(tally.mixed())
				.append(", both work but unranked ")
				.append(tally.bothWorkUnranked())
				.append(", result not readable ")
				.append(tally.notReported())
				.append("\n\n");
			tally.verdicts()
				.forEach((verdict) -> out.append("What all evidence adds up to: ")
					.append(verdict.claim())
					.append(": ")
					.append((verdict.verdict() != null) ? verdict.verdict() : CellState.UNKNOWN)
					.append((verdict.certainty() != null) ? " (" + verdict.certainty() + ")" : "")
					.append("\n\n"));
		}
	}

	private static String cellText(Cell cell) {
		String value = value(cell, "; ");
		String references = cell.references().isEmpty() ? ""
				: " [" + String.join(", ", cell.references().subList(0, Math.min(3, cell.references().size())))
						+ ((cell.references().size() > 3) ? ", …" : "") + "]";
		return cell.state() + ((cell.direction() != null) ? " towards " + cell.direction() : "")
				+ ((cell.certainty() != null) ? " (" + cell.certainty() + ")" : "")
				+ (value.isEmpty() ? "" : ": " + value) + references;
	}

	private static String value(Cell cell, String separator) {
		List<String> parts = new ArrayList<>();
		for (Statement statement : cell.statements()) {
			List<String> part = new ArrayList<>();
			if (statement.text() != null) {
				part.add(statement.text());
			}
			if (statement.quantity() != null) {
				part.add(statement.quantity().asText());
			}
			if (!statement.list().isEmpty()) {
				part.add(String.join(", ", statement.list()));
			}
			if (!part.isEmpty()) {
				parts.add(String.join(": ", part));
			}
		}
		return String.join(separator, parts);
	}

	private static String escape(String text) {
		return text.replace("|", "\\|").replace("\n", " ");
	}

}
