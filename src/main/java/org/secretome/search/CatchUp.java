package org.secretome.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/** Indexes the records that differ from the database, and counts them. */
class CatchUp {

	private static final Log log = LogFactory.getLog(CatchUp.class);

	private static final int CHUNK = 500;

	private static final int REPORT_EVERY = 10_000;

	private final RecordReader reader;

	private final SearchIndex index;

	private final Consumer<String> told;

	private final long start = System.nanoTime();

	private int indexed;

	private int removed;

	/**
	 * Prepares it.
	 * @param told takes how far it is, in words
	 */
	CatchUp(RecordReader reader, SearchIndex index, Consumer<String> told) {
		this.reader = reader;
		this.index = index;
		this.told = told;
	}

	/** Makes the records of a type in the index those of the database. */
	void follow(String type) {
		Map<String, String> there = this.index.stamps(type);
		Map<String, String> wanted = this.reader.stamps(type);
		List<String> changed = wanted.entrySet()
			.stream()
			.filter((record) -> !record.getValue().equals(there.get(IndexedRecord.id(type, record.getKey()))))
			.map(Map.Entry::getKey)
			.toList();
		for (int from = 0; from < changed.size(); from += CHUNK) {
			List<String> slugs = changed.subList(from, Math.min(from + CHUNK, changed.size()));
			this.index.put(this.reader.read(type, slugs));
			add(slugs.size(), type);
		}
		List<String> gone = there.keySet()
			.stream()
			.filter((id) -> !wanted.containsKey(id.substring(type.length() + 1)))
			.toList();
		if (!gone.isEmpty()) {
			this.index.remove(gone);
			this.removed += gone.size();
		}
	}

	private void add(int records, String type) {
		int before = this.indexed / REPORT_EVERY;
		this.indexed += records;
		String progress = this.indexed + " records are indexed, the last of them of type " + type + ".";
		this.told.accept(progress);
		if (this.indexed / REPORT_EVERY > before) {
			log.info("Search index: " + progress + " " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - this.start)
					+ " s");
		}
	}

	int indexed() {
		return this.indexed;
	}

	int removed() {
		return this.removed;
	}

}
