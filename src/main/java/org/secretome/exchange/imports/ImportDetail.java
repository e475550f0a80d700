package org.secretome.exchange.imports;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An import with what became of each kind of record and of each file.
 *
 * @param summary the record
 * @param records what became of the records, by kind
 * @param inputs the files as they were given, with their hashes
 * @param sources the files of data in them, with their rows
 */
@Schema(name = "ImportDetail")
record ImportDetail(@JsonUnwrapped ImportJob summary, List<KindCount> records, List<Input> inputs,
		List<Source> sources) {

	/**
	 * What became of the records of one kind.
	 */
	@Schema(name = "ImportCount")
	record KindCount(String kind, long created, long updated, long unchanged, long retired) {
	}

	/**
	 * A file of data.
	 *
	 * @param rows how many rows it has
	 */
	@Schema(name = "ImportSource")
	record Source(String name, long rows) {
	}

	/**
	 * A file that was given; an archive holds several files of data.
	 */
	@Schema(name = "ImportFile")
	record Input(String name, long bytes, String sha256) {
	}

}
