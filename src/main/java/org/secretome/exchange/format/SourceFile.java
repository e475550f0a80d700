package org.secretome.exchange.format;

import java.io.IOException;
import java.io.InputStream;

/** One file of an import, already unpacked; it can be opened more than once. */
public interface SourceFile {

	/** The name that people know it by, within an archive the entry's. */
	String name();

	/** The bytes from the start, without a byte order mark. */
	InputStream open() throws IOException;

}
