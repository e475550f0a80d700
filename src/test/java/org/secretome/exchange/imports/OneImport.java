package org.secretome.exchange.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.context.SmartLifecycle;

/**
 * One dry run of an import, so that lists of imports have something to show and the
 * content stays as it is shipped.
 */
public class OneImport implements SmartLifecycle {

	private final Importing importing;

	private boolean running;

	OneImport(Imports imports, ImportJobs jobs, ImportRun run, org.springframework.jdbc.core.simple.JdbcClient jdbc) {
		this.importing = new Importing(imports, jobs, run, jdbc);
	}

	@Override
	public void start() {
		this.running = true;
		try {
			Path folder = Files.createTempDirectory("one-import");
			Path file = Importing.measurements(folder, "measurements.csv",
					"a,EGF,,protein,human,exosome,detected,,,PMID:1000001,,", "b,EGF,,protein,human,moon,detected,,,,,",
					"c,EGF,,protein,human,exosome,enriched,,,,,");
			this.importing.run("observations", "observations", Importing.DRY_RUN, file);
			Files.delete(file);
			Files.delete(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return 3;
	}

}
