package org.secretome.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.claim.Direction;
import org.secretome.vocabulary.Verdict;

/**
 * How firmly a verdict stands: what would have to be taken away for another one.
 *
 * @param flipsWithout items each of which alone holds the verdict
 * @param smallestFlip the size of the smallest set that holds it; absent where no set of
 * up to {@code searchedUpTo} items does
 * @param smallestSet the first such set
 * @param searchedUpTo how large the sets were that were tried
 */
@Schema(name = "VerdictSensitivity")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Sensitivity(List<String> flipsWithout, @Nullable Integer smallestFlip, List<String> smallestSet,
		int searchedUpTo) {

	static final int LARGEST_SET = 3;

	/**
	 * Sets of a size are tried only where there are at most so many of them; enough for
	 * three of 44 items.
	 */
	private static final long MOST_SETS = 15_000;

	/**
	 * Tries sets of one, two and three items.
	 * @param items all items
	 * @param verdict what they add up to
	 * @param judge gives the verdict on some of them
	 */
	static Sensitivity of(List<Weighed> items, Verdict verdict, Function<List<Weighed>, Verdict> judge) {
		List<Weighed> able = items.stream()
			.filter((item) -> item.weight() > 0 && item.direction() != Direction.BACKGROUND)
			.toList();
		List<String> alone = new ArrayList<>();
		for (Weighed item : able) {
			if (judge.apply(without(able, List.of(item))) != verdict) {
				alone.add(item.id());
			}
		}
		if (!alone.isEmpty()) {
			return new Sensitivity(alone, 1, List.of(alone.get(0)), 1);
		}
		int size = 1;
		while (size < LARGEST_SET && sets(able.size(), size + 1) <= MOST_SETS) {
			size++;
			List<Weighed> found = search(able, new ArrayList<>(), 0, size, verdict, judge);
			if (found != null) {
				return new Sensitivity(alone, size, found.stream().map(Weighed::id).toList(), size);
			}
		}
		return new Sensitivity(alone, null, List.of(), size);
	}

	private static @Nullable List<Weighed> search(List<Weighed> able, List<Weighed> taken, int from, int size,
			Verdict verdict, Function<List<Weighed>, Verdict> judge) {
		if (taken.size() == size) {
			return (judge.apply(without(able, taken)) != verdict) ? List.copyOf(taken) : null;
		}
		for (int i = from; i < able.size(); i++) {
			taken.add(able.get(i));
			List<Weighed> found = search(able, taken, i + 1, size, verdict, judge);
			if (found != null) {
				return found;
			}
			taken.remove(taken.size() - 1);
		}
		return null;
	}

	private static List<Weighed> without(List<Weighed> items, List<Weighed> taken) {
		List<Weighed> rest = new ArrayList<>(items.size());
		for (Weighed item : items) {
			if (!taken.contains(item)) {
				rest.add(item);
			}
		}
		return rest;
	}

	private static long sets(long items, int size) {
		long sets = 1;
		for (int i = 0; i < size; i++) {
			sets = sets * (items - i) / (i + 1);
		}
		return sets;
	}

}
