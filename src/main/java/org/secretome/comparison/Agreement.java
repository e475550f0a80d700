package org.secretome.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import org.secretome.component.ValueType;
import org.secretome.vocabulary.Quantity;

/** How the cells of one row stand to each other. */
public enum Agreement {

	/** All say the same. */
	SAME,
	/** Ranges or lists that share something without being equal. */
	OVERLAPPING,
	/** They differ. */
	DIFFERENT,
	/** The sources conflict in every cell. */
	CONFLICTING,
	/**
	 * The row does not apply to one of the subjects, or holds texts that only a reader
	 * can compare.
	 */
	NOT_COMPARABLE,
	/** Nothing is recorded for at least one subject. */
	UNKNOWN;

	static Agreement of(List<Cell> cells, ValueType type) {
		Set<CellState> states = cells.stream().map(Cell::state).collect(Collectors.toSet());
		if (states.contains(CellState.UNKNOWN)) {
			return UNKNOWN;
		}
		if (states.contains(CellState.NOT_APPLICABLE)) {
			return NOT_COMPARABLE;
		}
		if (states.size() > 1) {
			return DIFFERENT;
		}
		CellState state = cells.get(0).state();
		if (state == CellState.CONFLICTING) {
			return CONFLICTING;
		}
		return (state == CellState.VALUE) ? ofValues(cells, type) : SAME;
	}

	private static Agreement ofValues(List<Cell> cells, ValueType type) {
		if (cells.stream().allMatch((cell) -> !cell.quantities().isEmpty())) {
			List<Set<Quantity>> ranges = cells.stream()
				.map((cell) -> cell.quantities().stream().map(Statement::quantity).collect(Collectors.toSet()))
				.toList();
			if (all(ranges, (a, b) -> covers(a, b, Quantity::sameRangeAs) && covers(b, a, Quantity::sameRangeAs))) {
				return SAME;
			}
			return all(ranges, (a, b) -> a.stream().anyMatch((x) -> b.stream().anyMatch(x::overlaps))) ? OVERLAPPING
					: DIFFERENT;
		}
		List<Set<String>> words = cells.stream().map(Agreement::words).toList();
		if (all(words, Set::equals)) {
			return SAME;
		}
		if (type == ValueType.TEXT) {
			return NOT_COMPARABLE;
		}
		return all(words, (a, b) -> a.stream().anyMatch(b::contains)) ? OVERLAPPING : DIFFERENT;
	}

	private static Set<String> words(Cell cell) {
		Set<String> words = new HashSet<>();
		cell.statements().forEach((statement) -> {
			words.addAll(statement.list());
			if (statement.text() != null) {
				words.add(statement.text());
			}
		});
		return words;
	}

	private static <T> boolean covers(Set<T> a, Set<T> b, BiPredicate<T, T> same) {
		return a.stream().allMatch((x) -> b.stream().anyMatch((y) -> same.test(x, y)));
	}

	private static <T> boolean all(List<T> values, BiPredicate<T, T> pair) {
		for (int i = 0; i < values.size(); i++) {
			for (int j = i + 1; j < values.size(); j++) {
				if (!pair.test(values.get(i), values.get(j))) {
					return false;
				}
			}
		}
		return true;
	}

}
