package org.secretome.exchange.imports;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The list of imports: who runs which, and how it ended. One import of a data set is on
 * its way at a time; the lock is a row, so it holds across processes.
 */
@Component
class ImportJobs {

	private final DataSource source;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final Owner owner;

	ImportJobs(DataSource source, JdbcTemplate jdbc, PlatformTransactionManager transactions, Owner owner) {
		this.source = source;
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.owner = owner;
	}

	/**
	 * Puts an import on the list.
	 * @throws AlreadyRunning if one of the same data set is on its way
	 */
	Job create(ImportRequest request, String dataset, @Nullable String release) {
		long process = this.owner.number();
		endInterrupted();
		try {
			Job job = this.transaction.execute((status) -> insert(request, dataset, release, process));
			if (job == null) {
				throw new IllegalStateException("No job");
			}
			return job;
		}
		catch (DuplicateKeyException taken) {
			throw new AlreadyRunning(dataset, runningFor(dataset).orElse("another"));
		}
	}

	private Job insert(ImportRequest request, String dataset, @Nullable String release, long process) {
		long id = Sequences.of(this.source, "import_job_seq").nextLongValue();
		String slug = dataset + "-" + id;
		this.jdbc.update(
				"""
						insert into import_job (id, slug, format, dataset, release, state, dry_run, stop_at_first_error, keep_missing,
						    owner, created_at, updated_at, version)
						values (?, ?, ?, ?, ?, 'QUEUED', ?, ?, ?, ?, ?, ?, 0)
						""",
				id, slug, request.format(), dataset, Texts.cutOrNull(release, 100), request.dryRun(),
				request.mode().stopAtFirstError(), request.keepMissing(), process, now(), now());
		this.jdbc.update("insert into import_lock (dataset, job_id) values (?, ?)", dataset, id);
		return new Job(id, slug);
	}

	private Optional<String> runningFor(String dataset) {
		return this.jdbc
			.queryForList("select j.slug from import_lock l join import_job j on j.id = l.job_id where l.dataset = ?",
					String.class, dataset)
			.stream()
			.findFirst();
	}

	/** Marks the imports whose process is gone, and frees their data sets. */
	int endInterrupted() {
		int ended = 0;
		for (Running running : this.jdbc.query("select id, owner from import_job where state in ('QUEUED', 'RUNNING')",
				(row, number) -> new Running(row.getLong("id"), row.getLong("owner")))) {
			if (!this.owner.isAlive(running.owner())) {
				end(running.id(), ImportState.INTERRUPTED,
						"The process ended in the middle; nothing was written. Run the import again.");
				ended++;
			}
		}
		return ended;
	}

	void start(long job, InputFiles files) {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.update(
					"""
							update import_job set state = 'RUNNING', bytes_total = ?, started_at = ?, updated_at = ?, version = version + 1
							where id = ?
							""",
					files.bytesTotal(), now(), now(), job);
			int position = 0;
			for (InputFiles.InputFile file : files.files()) {
				this.jdbc.update(
						"insert into import_file (job_id, position, name, bytes, sha256) values (?, ?, ?, ?, ?)", job,
						position++, Texts.cut(file.name(), 300), file.bytes(), file.sha256());
			}
		});
	}

	/** Notes how far an import is; tells whether somebody asked for its end. */
	boolean progress(long job, ImportProgress progress) {
		boolean gone = progress(this.jdbc, job, progress) == 0;
		return gone
				|| !this.jdbc.queryForList("select id from import_job where id = ? and cancel_asked", Long.class, job)
					.isEmpty();
	}

	private static int progress(JdbcTemplate jdbc, long job, ImportProgress progress) {
		return jdbc.update(
				"""
						update import_job set bytes_read = ?, rows_read = ?, rows_rejected = ?, rows_flagged = ?, rows_skipped = ?,
						    updated_at = ?, version = version + 1
						where id = ?
						""",
				progress.bytesRead(), progress.rows(), progress.rejections(), progress.flags(), progress.skips(), now(),
				job);
	}

	/**
	 * Says that an import is complete, in the transaction that writes what it read.
	 */
	static void complete(JdbcTemplate jdbc, long job, ImportProgress progress, Outcome outcome) {
		progress(jdbc, job, progress);
		List<Count> counts = outcome.counts();
		int running = jdbc.update("""
				update import_job set state = 'COMPLETED', created = ?, updated = ?, unchanged = ?, retired = ?,
				    unresolved = ?, message = ?, finished_at = ?
				where id = ? and state = 'RUNNING'
				""", counts.stream().mapToLong(Count::created).sum(), counts.stream().mapToLong(Count::updated).sum(),
				counts.stream().mapToLong(Count::unchanged).sum(), counts.stream().mapToLong(Count::retired).sum(),
				outcome.unresolved(), outcome.message(), now(), job);
		if (running == 0) {
			throw ImportStopped.failed("Somebody took this import for dead and ended it; nothing was written.");
		}
		int position = 0;
		for (Count count : counts) {
			jdbc.update("""
					insert into import_count (job_id, position, kind, created, updated, unchanged, retired)
					values (?, ?, ?, ?, ?, ?, ?)
					""", job, position++, count.kind(), count.created(), count.updated(), count.unchanged(),
					count.retired());
		}
		int source = 0;
		for (Map.Entry<String, Long> file : progress.byFile().entrySet()) {
			jdbc.update("insert into import_source (job_id, position, name, rows_read) values (?, ?, ?, ?)", job,
					source++, Texts.cut(file.getKey(), 600), file.getValue());
		}
		jdbc.update("delete from import_lock where job_id = ?", job);
	}

	/** As above, in a transaction of its own. */
	void complete(long job, ImportProgress progress, Outcome outcome) {
		this.transaction.executeWithoutResult((status) -> complete(this.jdbc, job, progress, outcome));
	}

	/** Notes the time once more, for a complete import that had work left to do. */
	void noteEnd(long job) {
		this.jdbc.update("update import_job set finished_at = ?, updated_at = ?, version = version + 1 where id = ?",
				now(), now(), job);
	}

	/** Says that an import ended without writing anything. */
	void end(long job, ImportState state, String message) {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.update("""
					update import_job set state = ?, message = ?, finished_at = ?, updated_at = ?, version = version + 1
					where id = ? and state in ('QUEUED', 'RUNNING')
					""", state.name(), Texts.cut(message, 2000), now(), now(), job);
			this.jdbc.update("delete from import_lock where job_id = ?", job);
		});
	}

	/** Asks an import to end, in whatever process it runs. */
	void askToCancel(String slug) {
		this.jdbc.update("update import_job set cancel_asked = true where slug = ?", slug);
	}

	/**
	 * The database's own clock stands still within a transaction; both keep microseconds.
	 */
	private static OffsetDateTime now() {
		return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
	}

	/** An import on the list. */
	record Job(long id, String slug) {
	}

	private record Running(long id, long owner) {
	}

	/**
	 * How an import ended well.
	 *
	 * @param unresolved different molecules that could not be told
	 */
	record Outcome(List<Count> counts, long unresolved, String message) {
	}

	/** An import of the data set is on its way already. */
	@SuppressWarnings("serial")
	static class AlreadyRunning extends RuntimeException {

		private final String job;

		AlreadyRunning(String dataset, String job) {
			super("An import of '" + dataset + "' is on its way already: " + job + ". Wait for its end or cancel it.");
			this.job = job;
		}

		String job() {
			return this.job;
		}

		String reason() {
			return String.valueOf(getMessage());
		}

	}

}
