package org.secretome.exchange.imports;

import java.time.Instant;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.secretome.vocabulary.Resource;

/**
 * A row that was not taken, or taken with a doubt.
 *
 * @param job the import
 * @param severity REJECTED or FLAGGED
 * @param file the file
 * @param line the line in it, from 1
 * @param column the column whose value is the reason
 * @param value what stands there
 * @param reason why it was not taken, or what is doubtful
 */
@Schema(name = "ImportRejection")
record ImportRejection(String slug, String name, String job, String severity, String file, long line, String column,
		String value, String reason, Instant createdAt, Instant updatedAt, int version) implements Resource {

	@Override
	public String type() {
		return "rejection";
	}

	@Override
	public Map<String, String> links() {
		return Map.of("import", Resource.address("import", this.job));
	}

}
