package org.secretome.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.secretome.api.ListFormat;
import org.secretome.vocabulary.Resource;

/** A format in which a reference manager reads references, one after the other. */
interface CitationFormat extends ListFormat {

	String render(ReferenceSummary reference);

	@Override
	default void write(Consumer<Consumer<Resource>> records, OutputStream out) throws IOException {
		try {
			records.accept((record) -> {
				try {
					out.write(render((ReferenceSummary) record).getBytes(StandardCharsets.UTF_8));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

}
