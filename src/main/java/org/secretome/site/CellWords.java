package org.secretome.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.secretome.comparison.Cell;
import org.secretome.comparison.Statement;

/** Says in a few words what a cell of a comparison holds and what it rests on. */
class CellWords {

	private static final int MOST_VALUES = 3;

	private static final int LONGEST = 160;

	/** The first values; the rest is behind a click. */
	public String brief(Cell cell) {
		List<String> values = cell.statements().stream().flatMap(CellWords::values).distinct().toList();
		String text = String.join("; ", values.subList(0, Math.min(MOST_VALUES, values.size())));
		boolean more = values.size() > MOST_VALUES || text.length() > LONGEST;
		return (text.length() > LONGEST) ? text.substring(0, text.lastIndexOf(' ', LONGEST)) + " …"
				: more ? text + "; …" : text;
	}

	private static Stream<String> values(Statement statement) {
		List<String> values = new ArrayList<>();
		if (statement.quantity() != null) {
			values.add(statement.quantity().asText());
		}
		if (statement.text() != null) {
			values.add(statement.text());
		}
		values.addAll(statement.list());
		return values.stream();
	}

	/** What can be opened: claims and sources. */
	public String basis(Cell cell) {
		String sources = counted(cell.references().size(), "source");
		return cell.claims().isEmpty() ? sources : counted(cell.claims().size(), "claim") + ", " + sources;
	}

	private static String counted(int count, String word) {
		return count + " " + word + ((count == 1) ? "" : "s");
	}

}
