package org.secretome.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secretome.comparison.SetOperationAnswer;

/**
 * An UpSet plot: a row for each set with its size, a column for each exact combination
 * with dots in the rows of its sets and a bar for its number of molecules.
 *
 * @param column the width of a column
 * @param rows the sets
 * @param columns the combinations that are drawn, the largest first
 * @param others combinations that only the table has
 */
record UpsetPicture(int width, int height, int column, List<Row> rows, List<Column> columns, int others) {

	/** Where the matrix begins: above it the bars, left of it the sets. */
	static final int LEFT = 176;

	static final int TOP = 190;

	static final int ROW = 40;

	/** Many columns stand closer. */
	private static final int WIDE = 56;

	private static final int NARROW = 40;

	private static final int FEW = 8;

	private static final int LONGEST_BAR = 160;

	private static final int LONGEST_SIZE = 110;

	private static final int LONGEST_NAME = 22;

	private static final int MOST_COLUMNS = 24;

	/**
	 * Draws the combinations of sets.
	 * @param answer their sizes
	 * @param words what each set is called, by name
	 * @param chosen the expression whose molecules are listed
	 */
	static UpsetPicture of(SetOperationAnswer answer, Map<String, String> words, @Nullable String chosen) {
		List<String> names = answer.sets().stream().map(SetOperationAnswer.NamedSet::name).toList();
		List<SetOperationAnswer.Intersection> all = (answer.intersections() != null) ? answer.intersections()
				: List.of();
		long largestSet = answer.sets().stream().mapToLong(SetOperationAnswer.NamedSet::size).max().orElse(0);
		long largest = all.stream().mapToLong(SetOperationAnswer.Intersection::count).max().orElse(0);
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			SetOperationAnswer.NamedSet set = answer.sets().get(i);
			rows.add(new Row(set.name(), shortened(words.getOrDefault(set.name(), set.name())), set.size(),
					TOP + i * ROW, length(set.size(), largestSet, LONGEST_SIZE), page(set.links().get("molecules"))));
		}
		int width = (all.size() <= FEW) ? WIDE : NARROW;
		List<Column> columns = new ArrayList<>();
		for (SetOperationAnswer.Intersection row : all) {
			int bar = length(row.count(), largest, LONGEST_BAR);
			columns.add(new Column(row.count(), words(row.sets(), names, words), row.expression(), page(row.items()),
					LEFT + columns.size() * width, width, TOP - 8 - bar, bar,
					names.stream().map((name) -> row.sets().contains(name)).toList(),
					isSame(row.expression(), chosen)));
		}
		int drawn = Math.min(columns.size(), MOST_COLUMNS);
		return new UpsetPicture(LEFT + drawn * width + 4, TOP + names.size() * ROW, width, rows, columns,
				columns.size() - drawn);
	}

	/** The columns that fit. */
	public List<Column> drawn() {
		return this.columns.subList(0, this.columns.size() - this.others);
	}

	/** Somebody may have written it with other spaces. */
	private static boolean isSame(@Nullable String expression, @Nullable String chosen) {
		return expression != null && chosen != null && expression.replace(" ", "").equals(chosen.replace(" ", ""));
	}

	/** A bar of at least a line's width, for what is there at all. */
	private static int length(long count, long largest, int longest) {
		return (count == 0) ? 0 : Math.max(2, (int) Math.round((double) count * longest / largest));
	}

	/** The page that shows what an address of the API returns. */
	static @Nullable String page(@Nullable String api) {
		return (api != null) ? api.replace("/api/v1/set-operations", SetsPage.PATH).replace("/api/v1/", "/") : null;
	}

	private static String words(List<String> in, List<String> names, Map<String, String> words) {
		List<String> out = names.stream().filter((name) -> !in.contains(name)).toList();
		return "in " + named(in, words, " and ")
				+ (out.isEmpty() ? "" : ", not recorded in " + named(out, words, " or "));
	}

	private static String named(List<String> names, Map<String, String> words, String between) {
		return names.stream()
			.map((name) -> name + " (" + words.getOrDefault(name, name) + ")")
			.collect(Collectors.joining(between));
	}

	private static String shortened(String words) {
		return (words.length() <= LONGEST_NAME) ? words : words.substring(0, LONGEST_NAME - 1).strip() + "…";
	}

	/**
	 * A set.
	 *
	 * @param words the beginning of what it is called
	 * @param y its upper edge
	 * @param bar the length of its size
	 * @param href where its molecules are listed; null where no list has its conditions
	 */
	record Row(String name, String words, long size, int y, int bar, @Nullable String href) {
	}

	/**
	 * Molecules that are in some sets and in none of the others.
	 *
	 * @param words in which they are and are not
	 * @param href where they are listed
	 * @param x its left edge
	 * @param width with the space around it
	 * @param y the upper edge of its bar
	 * @param in whether they are in each of the sets
	 * @param chosen whether these are the molecules that are listed
	 */
	record Column(long count, String words, @Nullable String expression, @Nullable String href, int x, int width, int y,
			int bar, List<Boolean> in, boolean chosen) {

		/** The middle of a row of the matrix. */
		public int middle(int row) {
			return TOP + row * ROW + ROW / 2;
		}

		/** Of the sets that they are in, the uppermost. */
		public int first() {
			return middle(this.in.indexOf(true));
		}

		/** The lowest of those. */
		public int last() {
			return middle(this.in.lastIndexOf(true));
		}

		/** The middle across. */
		public int center() {
			return this.x + this.width / 2;
		}

		public String title() {
			return String.format(Locale.ENGLISH, "%,d %s", this.count, this.words);
		}

	}

}
