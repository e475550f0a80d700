package org.secretome.exchange.imports;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.secretome.api.Problem;
import org.secretome.api.ProblemType;
import org.secretome.exchange.format.DatasetOrigin;

import org.springframework.context.SmartLifecycle;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Imports that were asked for over HTTP, one after the other in the background. When the
 * service stops, the one that runs ends between two rows.
 */
@Component
class ImportQueue implements SmartLifecycle {

	static final int WAITING = 20;

	private static final int SECONDS_TO_END = 60;

	private final Imports imports;

	private final ImportJobs jobs;

	private final ImportRun run;

	private final Map<String, ImportProgress> underWay = new ConcurrentHashMap<>();

	private final ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();

	private volatile boolean running;

	ImportQueue(Imports imports, ImportJobs jobs, ImportRun run) {
		this.imports = imports;
		this.jobs = jobs;
		this.run = run;
		this.executor.setCorePoolSize(1);
		this.executor.setMaxPoolSize(1);
		this.executor.setQueueCapacity(WAITING);
		this.executor.setThreadNamePrefix("import-");
		this.executor.setWaitForTasksToCompleteOnShutdown(true);
		this.executor.setAwaitTerminationSeconds(SECONDS_TO_END);
	}

	/**
	 * Puts an import in the queue; the upload is deleted when it is over.
	 * @return its slug
	 */
	String submit(ImportRequest request, Upload upload) {
		DatasetOrigin origin = request.origin(this.imports.format(request.format()).origin());
		ImportJobs.Job job;
		try {
			job = this.jobs.create(request, origin.slug(), origin.release());
		}
		catch (ImportJobs.AlreadyRunning taken) {
			throw new Problem(ProblemType.CONFLICT, taken.reason(), List.of());
		}
		ImportProgress progress = new ImportProgress();
		this.underWay.put(job.slug(), progress);
		try {
			this.executor.execute(() -> run(job, request, upload, progress));
		}
		catch (TaskRejectedException full) {
			this.underWay.remove(job.slug());
			this.jobs.end(job.id(), ImportState.CANCELLED, "There was no room in the queue.");
			throw new Problem(ProblemType.UNAVAILABLE,
					WAITING + " imports are waiting already. Send this one when some are over.", List.of());
		}
		return job.slug();
	}

	private void run(ImportJobs.Job job, ImportRequest request, Upload upload, ImportProgress progress) {
		try (upload) {
			this.run.run(job, request, upload.files(), progress);
		}
		finally {
			this.underWay.remove(job.slug());
		}
	}

	/** Asks an import to end, whether it runs here or in another process. */
	void cancel(String slug) {
		ImportProgress progress = this.underWay.get(slug);
		if (progress != null) {
			progress.cancel();
		}
		this.jobs.askToCancel(slug);
	}

	@Override
	public void start() {
		this.executor.initialize();
		this.running = true;
	}

	@Override
	public void stop() {
		this.underWay.values().forEach(ImportProgress::interrupt);
		this.executor.shutdown();
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Stops after the web server, which takes no more imports then. */
	@Override
	public int getPhase() {
		return 2;
	}

}
