package org.secretome.exchange.imports;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Puts right at the start what an import left whose process was killed: it is marked as
 * interrupted, and indexes that it had taken away are made again.
 */
@Component
class ImportRecovery implements SmartLifecycle {

	private static final Log log = LogFactory.getLog(ImportRecovery.class);

	private final ImportJobs jobs;

	private final JdbcTemplate jdbc;

	private boolean running;

	ImportRecovery(ImportJobs jobs, JdbcTemplate jdbc) {
		this.jobs = jobs;
		this.jdbc = jdbc;
	}

	@Override
	public void start() {
		int ended = this.jobs.endInterrupted();
		if (ended > 0) {
			log.warn(ended + ((ended == 1) ? " import was" : " imports were")
					+ " interrupted; nothing of it was written. Run it again.");
		}
		ObservationRows.makeMissingIndexes(this.jdbc);
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** After the knowledge files, before the web server. */
	@Override
	public int getPhase() {
		return 1;
	}

}
