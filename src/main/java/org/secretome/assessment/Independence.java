package org.secretome.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.secretome.claim.Direction;

/**
 * Step 2: what counts. Of one study cluster and direction only the heaviest item does, so
 * that a study that was published three times is one study.
 *
 * @param counted what counts, in the order of the ids
 * @param excluded the rest, each with the reason
 */
record Independence(List<Weighed> counted, List<Excluded> excluded) {

	static Independence of(List<Weighed> items) {
		Map<Study, Weighed> heaviest = new HashMap<>();
		for (Weighed item : items) {
			if (mayCount(item)) {
				// Of equal ones the first stays, which has the lowest id.
				heaviest.merge(Study.of(item), item, (a, b) -> (b.weight() > a.weight()) ? b : a);
			}
		}
		List<Weighed> counted = new ArrayList<>();
		List<Excluded> excluded = new ArrayList<>();
		for (Weighed item : items) {
			if (!mayCount(item)) {
				excluded.add(new Excluded(item.id(), reason(item)));
			}
			else if (!item.equals(heaviest.get(Study.of(item)))) {
				excluded.add(new Excluded(item.id(), "same study cluster"));
			}
			else {
				counted.add(item);
			}
		}
		return new Independence(counted, excluded);
	}

	private static boolean mayCount(Weighed item) {
		return item.direction() != Direction.BACKGROUND && item.weight() > 0;
	}

	private static String reason(Weighed item) {
		if (item.direction() == Direction.BACKGROUND) {
			return "background";
		}
		return item.input().isRetracted() ? "zero weight (retracted)" : "zero weight (design/quality)";
	}

	/** What counts once. */
	private record Study(String cluster, Direction direction) {

		static Study of(Weighed item) {
			return new Study(item.input().cluster(), item.direction());
		}

	}

	/** An item that does not count. */
	@Schema(name = "ExcludedEvidence")
	record Excluded(String evidence, String reason) {
	}

}
