package org.secretome.exchange.imports;

import java.nio.file.Path;
import java.util.List;

/** Files that were sent, in a folder of their own until their import is over. */
record Upload(Path folder, List<GivenFile> files) implements AutoCloseable {

	@Override
	public void close() {
		Uploads.delete(this.folder);
	}

}
