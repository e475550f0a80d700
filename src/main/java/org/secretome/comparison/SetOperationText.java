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

/** Writes what a question about sets comes to as a table. */
final class SetOperationText {

	private SetOperationText() {
	}

	/** One line for each molecule. */
	static String items(List<SetOperationAnswer.Item> items) {
		List<List<Object>> rows = new ArrayList<>();
		for (SetOperationAnswer.Item item : items) {
			rows.add(List.of(item.slug(), Cells.harmless(item.symbol()), Cells.harmless(item.name()), item.kind(),
					String.join("|", item.sets()), item.measurements(), item.studies(),
					String.join("|", item.datasets()), String.join("|", item.references()), item.moreReferences(),
					item.absentFrom()
						.stream()
						.map(SetOperationAnswer.AbsentFrom::set)
						.collect(Collectors.joining("|"))));
		}
		return table(List.of("slug", "symbol", "name", "kind", "sets", "measurements", "studies", "datasets",
				"references", "moreReferences", "absentFrom"), rows);
	}

	/** One line for each combination, with a column of 0 and 1 for each set. */
	static String intersections(SetOperationAnswer answer) {
		List<String> names = answer.sets().stream().map(SetOperationAnswer.NamedSet::name).toList();
		List<String> header = new ArrayList<>(names);
		header.add("count");
		List<List<Object>> rows = new ArrayList<>();
		for (SetOperationAnswer.Intersection row : (answer.intersections() != null) ? answer.intersections()
				: List.<SetOperationAnswer.Intersection>of()) {
			List<Object> cells = new ArrayList<>();
			names.forEach((name) -> cells.add(row.sets().contains(name) ? 1 : 0));
			cells.add(row.count());
			rows.add(cells);
		}
		return table(header, rows);
	}

	/** The counts alone. */
	static String counts(SetOperationAnswer answer) {
		List<List<Object>> rows = new ArrayList<>();
		answer.sets().forEach((set) -> rows.add(List.of(set.name(), set.size())));
		rows.add(List.of(Cells.harmless(answer.expression()), answer.total()));
		return table(List.of("expression", "count"), rows);
	}

	private static String table(List<String> header, List<List<Object>> rows) {
		StringWriter out = new StringWriter();
		try (CSVPrinter printer = CSVFormat.RFC4180.builder()
			.setHeader(header.toArray(String[]::new))
			.get()
			.print(out)) {
			for (List<Object> row : rows) {
				printer.printRecord(row);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toString();
	}

}
