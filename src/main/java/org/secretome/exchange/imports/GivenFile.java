package org.secretome.exchange.imports;

import java.nio.file.Path;

/**
 * A file that somebody gave to be imported.
 *
 * @param path where it is
 * @param name what people call it
 */
record GivenFile(Path path, String name) {

	static GivenFile at(Path path) {
		return new GivenFile(path, String.valueOf(path.getFileName()));
	}

}
