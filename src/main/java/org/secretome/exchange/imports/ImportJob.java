package org.secretome.exchange.imports;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Resource;

/**
 * An import and how far it is.
 *
 * @param format what the files were read as
 * @param dataset the data set that was imported
 * @param dryRun whether everything was done and nothing kept
 * @param stopAtFirstError whether one rejected row ends it
 * @param keepMissing whether rows stay that the files do not have
 * @param files the files as they were given
 * @param bytesTotal what there is to read
 * @param bytesRead what has been read
 * @param rowsRead rows of data
 * @param rejected rows or values that were not taken; the list says why
 * @param flagged rows that were taken with a doubt or a repair
 * @param skipped rows that give nothing by a rule of their format
 * @param created records that are new
 * @param updated records that say something new
 * @param unchanged records that say what they said
 * @param retired records that the files no longer have
 * @param unresolved different molecules whose names no nomenclature could tell
 * @param message how it ended, in words
 * @param secondsLeft an estimate from the bytes read so far
 */
@Schema(name = "Import")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportJob(String slug, String name, String format, String dataset, @Nullable String release, ImportState state,
		boolean dryRun, boolean stopAtFirstError, boolean keepMissing, List<String> files, long bytesTotal,
		long bytesRead, long rowsRead, long rejected, long flagged, long skipped, long created, long updated,
		long unchanged, long retired, long unresolved, @Nullable String message, @Nullable Instant startedAt,
		@Nullable Instant finishedAt, @Nullable Long rowsPerSecond, @Nullable Long secondsLeft, Instant createdAt,
		Instant updatedAt, int version) implements Resource {

	@Override
	public String type() {
		return "import";
	}

	boolean isOver() {
		return this.state != ImportState.QUEUED && this.state != ImportState.RUNNING;
	}

}
