package org.secretome.exchange.format;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What an import has handed over so far and later rows point to. It is bounded: rows
 * beyond the bound are rejected, citations beyond it come again.
 */
final class Known {

	/** Fifty times what the largest data set has. */
	static final int EXPERIMENTS = 200_000;

	private static final int CITATIONS = 100_000;

	private final Map<String, Experiment> experiments = new HashMap<>();

	private final Map<List<String>, String> common = new HashMap<>();

	private final Map<String, Boolean> citations = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
			return size() > CITATIONS;
		}
	};

	private final Parts parts;

	Known(Parts parts) {
		this.parts = parts;
	}

	/** Whether a citation is handed over for the first time. */
	boolean isNew(String citation) {
		return this.citations.put(citation, true) == null;
	}

	boolean isFull() {
		return this.experiments.size() >= EXPERIMENTS;
	}

	@Nullable Experiment experiment(String key) {
		return this.experiments.get(key);
	}

	void add(ImportRecord.Experiment experiment, ImportSink.Place place) {
		this.experiments.put(experiment.key(),
				new Experiment(this.common.computeIfAbsent(experiment.components(), this.parts::common),
						experiment.citation(), place.line()));
	}

	/**
	 * An experiment as rows need it.
	 *
	 * @param component what its components have in common
	 * @param line where it stands
	 */
	record Experiment(String component, @Nullable String citation, long line) {
	}

}
