package org.secretome.exchange.imports;

import java.time.Duration;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** How an import went, for people. */
final class ImportText {

	private ImportText() {
	}

	static String summary(ImportDetail detail) {
		ImportJob job = detail.summary();
		StringBuilder text = new StringBuilder();
		text.append("Import ").append(job.slug()).append(": ").append(job.state());
		if (job.message() != null) {
			text.append(". ").append(job.message());
		}
		text.append(String.format(Locale.ROOT, "%n%,d rows read, %,d rejected, %,d flagged, %,d skipped",
				job.rowsRead(), job.rejected(), job.flagged(), job.skipped()));
		if (job.startedAt() != null && job.finishedAt() != null) {
			Duration time = Duration.between(job.startedAt(), job.finishedAt());
			text.append(String.format(Locale.ROOT, " in %.1f s", time.toMillis() / 1000.0));
		}
		if (!detail.records().isEmpty()) {
			text.append(String.format(Locale.ROOT, "%n%-14s %10s %10s %10s %10s", "", "created", "updated", "unchanged",
					"retired"));
			for (ImportDetail.KindCount count : detail.records()) {
				text.append(String.format(Locale.ROOT, "%n%-14s %,10d %,10d %,10d %,10d", count.kind(), count.created(),
						count.updated(), count.unchanged(), count.retired()));
			}
		}
		if (job.unresolved() > 0) {
			text.append(String.format(Locale.ROOT,
					"%n%,d molecules could not be told by a nomenclature and stay the data set's own.",
					job.unresolved()));
		}
		return text.toString();
	}

	/** A rate and what is left at that rate. */
	static String pace(ImportProgress progress, Duration since) {
		double seconds = Math.max(since.toMillis() / 1000.0, 0.001);
		long read = progress.bytesRead();
		Long left = (read > 0) ? (long) ((progress.bytesTotal() - read) * seconds / read) : null;
		return String.format(Locale.ROOT, "%s: %,d rows, %,.0f rows/s%s", progress.step(), progress.rows(),
				progress.rows() / seconds, left(left));
	}

	private static String left(@Nullable Long seconds) {
		return (seconds != null && seconds > 0)
				? String.format(Locale.ROOT, ", %d:%02d left", seconds / 60, seconds % 60) : "";
	}

}
