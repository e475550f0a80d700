package org.secretome.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What this installation holds.
 *
 * @param release the knowledge revision: how often the content changed
 * @param changedAt when it last changed
 * @param counts records in each collection
 * @param datasets where observations and trials come from, with licence and citation
 * @param build the program's version
 * @param limits what requests may ask for
 * @param notice what this service is not
 */
@Schema(name = "Meta")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Meta(String name, long release, Instant changedAt, Map<String, Long> counts, List<DatasetView> datasets,
		@Nullable String build, Map<String, Long> limits, String notice) {

	/**
	 * A data set.
	 *
	 * @param release the release, as the last import says where there was one
	 * @param format what its files were imported as, if they were
	 * @param importedAt when an import last changed it
	 * @param fileHash SHA-256 of the imported file; of several, that of their sorted
	 * hashes
	 * @param observations how many observations of this base come from it
	 */
	@Schema(name = "Dataset")
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record DatasetView(String slug, String name, @Nullable String release, String licence, String citation,
			@Nullable String url, @Nullable String format, @Nullable Instant importedAt, @Nullable String fileHash,
			long observations) {
	}

}
