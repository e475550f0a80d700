package org.secretome.exchange.format;

import java.io.IOException;
import java.util.List;

/**
 * A format that data sets are published in. It reads files as a stream, in memory that
 * does not grow with them, and hands over what they say.
 */
public interface ImportFormat {

	/** The word that names the format on the command line and in requests. */
	String name();

	/** Where the data come from, unless the import says otherwise. */
	DatasetOrigin origin();

	/**
	 * Reads the files, in whatever order they were given. What others point to
	 * (references, molecules, preparations) is handed over before what points to it.
	 * @param files the files, which the format tells apart by their contents
	 * @param sink takes each record and each row that cannot be taken
	 * @throws WrongFormat if a file is not one of this format; nothing was handed over
	 * then
	 * @throws IOException if a file cannot be read to its end
	 */
	void read(List<SourceFile> files, ImportSink sink) throws IOException;

}
