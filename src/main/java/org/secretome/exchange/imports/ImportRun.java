package org.secretome.exchange.imports;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.secretome.exchange.format.DatasetOrigin;
import org.secretome.exchange.format.ImportFormat;
import org.secretome.exchange.format.WrongFormat;
import org.secretome.vocabulary.ObservationsChanged;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs one import from its first byte to its last row. */
@Component
class ImportRun {

	private static final Log log = LogFactory.getLog(ImportRun.class);

	private final DataSource pool;

	private final JdbcTemplate jdbc;

	private final JsonMapper mapper;

	private final Imports imports;

	private final ImportJobs jobs;

	private final ImportSettings settings;

	private final ApplicationEventPublisher events;

	ImportRun(DataSource pool, JdbcTemplate jdbc, JsonMapper mapper, Imports imports, ImportJobs jobs,
			ImportSettings settings, ApplicationEventPublisher events) {
		this.pool = pool;
		this.jdbc = jdbc;
		this.mapper = mapper;
		this.imports = imports;
		this.jobs = jobs;
		this.settings = settings;
		this.events = events;
	}

	/**
	 * Imports files; how it ended is on the list of imports.
	 * @return the state in which it ended
	 */
	ImportState run(ImportJobs.Job job, ImportRequest request, List<GivenFile> given, ImportProgress progress) {
		ImportFormat format = this.imports.format(request.format());
		ScheduledFuture<?> reports = null;
		ScheduledExecutorService reporter = Executors.newSingleThreadScheduledExecutor(ImportRun::reporter);
		try (InputFiles files = InputFiles.open(given, this.settings)) {
			progress.endIfCancelled();
			progress.reading(files);
			this.jobs.start(job.id(), files);
			log.info("Import " + job.slug() + " begins");
			reports = reporter.scheduleWithFixedDelay(() -> report(job, progress), 1, 1, TimeUnit.SECONDS);
			DatasetOrigin origin = request.origin(format.origin());
			List<Count> counts = read(job, format, request, origin, files, progress);
			log.info("Import " + job.slug() + " is complete");
			if (!request.dryRun() && counts.stream().anyMatch(Count::changed)) {
				this.events.publishEvent(new ObservationsChanged(origin.slug()));
			}
			return ImportState.COMPLETED;
		}
		catch (ImportStopped stopped) {
			return end(job, progress, stopped.state(), stopped.reason());
		}
		catch (WrongFormat wrong) {
			return end(job, progress, ImportState.FAILED, wrong.getMessage() + " Nothing was written.");
		}
		catch (IOException broken) {
			return end(job, progress, ImportState.FAILED, InputFiles.explain(broken) + " Nothing was written.");
		}
		catch (Exception failure) {
			log.error("Import " + job.slug() + " failed", failure);
			return end(job, progress, ImportState.FAILED, explain(failure) + " Nothing was written.");
		}
		finally {
			if (reports != null) {
				reports.cancel(false);
			}
			reporter.shutdownNow();
		}
	}

	private List<Count> read(ImportJobs.Job job, ImportFormat format, ImportRequest request, DatasetOrigin origin,
			InputFiles files, ImportProgress progress) throws Exception {
		RejectionLog rejections = new RejectionLog(this.jdbc, job.id());
		try (Staging staging = new Staging(this.pool, this.mapper)) {
			Intake intake = new Intake(JdbcClient.create(this.jdbc), request, origin, staging,
					Staging.numbers(this.pool), progress, rejections);
			format.read(files.sources(), intake);
			progress.endIfCancelled();
			progress.step("writing");
			log.info("Import " + job.slug() + " is read; writing what is new");
			staging.complete();
			rejections.flush();
			ImportWriter writer = new ImportWriter(staging, request, origin, files.hash());
			List<Count> counts = writer.write((done) -> {
				progress.endIfCancelled();
				progress.finish();
				if (!request.dryRun()) {
					ImportJobs.complete(staging.jdbc(), job.id(), progress, outcome(done, intake, request));
				}
			});
			if (writer.wentOn()) {
				noteEnd(job);
			}
			if (request.dryRun()) {
				this.jobs.complete(job.id(), progress, outcome(counts, intake, request));
			}
			return counts;
		}
		finally {
			rejections.flush();
		}
	}

	private static ImportJobs.Outcome outcome(List<Count> counts, Intake intake, ImportRequest request) {
		String message = request.dryRun() ? "Dry run: nothing was written."
				: counts.stream().anyMatch(Count::changed) ? "Complete." : "Complete; there was nothing new.";
		return new ImportJobs.Outcome(counts, intake.unresolved(), message);
	}

	private void report(ImportJobs.Job job, ImportProgress progress) {
		try {
			if (!progress.isFinishing() && this.jobs.progress(job.id(), progress)) {
				progress.cancel();
			}
		}
		catch (RuntimeException ex) {
			log.warn("The progress of import " + job.slug() + " could not be noted", ex);
		}
	}

	private void noteEnd(ImportJobs.Job job) {
		try {
			this.jobs.noteEnd(job.id());
		}
		catch (RuntimeException ex) {
			log.warn("When import " + job.slug() + " ended could not be noted", ex);
		}
	}

	private ImportState end(ImportJobs.Job job, ImportProgress progress, ImportState state, String message) {
		progress.end(message);
		try {
			this.jobs.end(job.id(), state, message);
		}
		catch (RuntimeException ex) {
			// The next start finds it and marks it as interrupted.
			log.error("Import " + job.slug() + " ended (" + message + "), but that could not be noted", ex);
		}
		return state;
	}

	/** Says in plain words why the database did not take the rows. */
	static String explain(Exception failure) {
		String text = String.valueOf(root(failure).getMessage()).split("[\\r\\n]", 2)[0];
		if (text.contains("No space left") || text.contains("No space on") || text.contains("53100")
				|| text.contains("could not extend file")) {
			return "The disk is full: " + Texts.cut(text, 500) + ". Make room and run the import again.";
		}
		return "The import failed: " + Texts.cut(text, 1000) + ".";
	}

	/**
	 * What lies under a failure. A batch has no cause but a next exception; when another
	 * thread met a full disk first, only that one tells more than a closed database.
	 */
	private static Throwable root(Throwable failure) {
		Throwable root = failure;
		while (true) {
			Throwable under = root.getCause();
			if (under == null && root instanceof SQLException batch) {
				under = batch.getNextException();
			}
			if (under == null) {
				return root;
			}
			root = under;
		}
	}

	private static Thread reporter(Runnable work) {
		Thread thread = new Thread(work, "import-progress");
		thread.setDaemon(true);
		return thread;
	}

}
