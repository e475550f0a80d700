package org.secretome.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Makes a list that JPA manages say what an entry says; a list that already does is left
 * alone.
 */
public final class Lines {

	private Lines() {
	}

	public static <T> void replace(List<T> managed, @Nullable Collection<T> wanted) {
		List<T> now = (wanted != null) ? List.copyOf(wanted) : List.of();
		if (!managed.equals(now)) {
			managed.clear();
			managed.addAll(now);
		}
	}

	/** As {@link #replace}, for rows that are made from parts of the entry. */
	public static <S, T> void replace(List<T> managed, @Nullable Collection<S> wanted, Function<S, T> row) {
		managed.clear();
		if (wanted != null) {
			wanted.forEach((part) -> managed.add(row.apply(part)));
		}
	}

}
