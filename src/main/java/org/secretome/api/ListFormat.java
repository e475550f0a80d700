package org.secretome.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

import org.secretome.vocabulary.Resource;

import org.springframework.http.MediaType;

/**
 * A streaming format of a whole list, for collections that have one of their own
 * (citations).
 */
public interface ListFormat {

	MediaType mediaType();

	/**
	 * Writes every record.
	 * @param records hands over each record in turn
	 * @param out where to; not closed
	 */
	void write(Consumer<Consumer<Resource>> records, OutputStream out) throws IOException;

}
