package org.secretome.exchange.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/** How far an import is; one thread counts and others look. */
class ImportProgress {

	private final AtomicLong rows = new AtomicLong();

	private final AtomicLong rejected = new AtomicLong();

	private final AtomicLong flagged = new AtomicLong();

	private final AtomicLong skipped = new AtomicLong();

	private final Map<String, Long> byFile = new LinkedHashMap<>();

	private final AtomicBoolean cancelled = new AtomicBoolean();

	private final AtomicBoolean interrupted = new AtomicBoolean();

	private volatile @Nullable InputFiles files;

	private volatile boolean finishing;

	private volatile String end = "";

	private volatile String step = "reading";

	void row(String file) {
		this.rows.incrementAndGet();
		this.byFile.merge(file, 1L, Long::sum);
	}

	void rejected() {
		this.rejected.incrementAndGet();
	}

	void flagged() {
		this.flagged.incrementAndGet();
	}

	void skipped() {
		this.skipped.incrementAndGet();
	}

	long rows() {
		return this.rows.get();
	}

	long rejections() {
		return this.rejected.get();
	}

	long flags() {
		return this.flagged.get();
	}

	long skips() {
		return this.skipped.get();
	}

	/** Rows of each file; to be looked at when all are read. */
	Map<String, Long> byFile() {
		return this.byFile;
	}

	void reading(InputFiles files) {
		this.files = files;
	}

	long bytesTotal() {
		InputFiles read = this.files;
		return (read != null) ? read.bytesTotal() : 0;
	}

	long bytesRead() {
		InputFiles read = this.files;
		return (read != null) ? Math.min(read.bytesRead(), read.bytesTotal()) : 0;
	}

	/** What is being done, for people. */
	String step() {
		return this.step;
	}

	void step(String step) {
		this.step = step;
	}

	/** From now on the import's own transaction says how it went. */
	void finish() {
		this.finishing = true;
	}

	boolean isFinishing() {
		return this.finishing;
	}

	/** How the import ended badly, in words; empty as long as it did not. */
	String end() {
		return this.end;
	}

	void end(String message) {
		this.end = message;
	}

	/** Asks the import to end; it does so between two rows or statements. */
	void cancel() {
		this.cancelled.set(true);
	}

	/** As {@link #cancel()}, because the process is about to end. */
	void interrupt() {
		this.interrupted.set(true);
	}

	void endIfCancelled() {
		if (this.interrupted.get()) {
			throw ImportStopped.interrupted();
		}
		if (this.cancelled.get()) {
			throw ImportStopped.cancelled();
		}
	}

}
