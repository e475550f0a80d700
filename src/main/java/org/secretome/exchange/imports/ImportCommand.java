package org.secretome.exchange.imports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Problem;
import org.secretome.api.Suggestion;
import org.secretome.exchange.format.DatasetOrigin;
import org.secretome.exchange.format.ImportFormat;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * {@code import <format> <files>} on the command line. The exit code is 0 for a complete
 * import, 1 for one that failed and 2 for a command that was not understood.
 */
@Component
@ConditionalOnProperty(name = CommandLine.PROPERTY, havingValue = CommandLine.IMPORT)
class ImportCommand implements ApplicationRunner {

	static final int COMPLETE = 0;

	static final int FAILED = 1;

	static final int NOT_UNDERSTOOD = 2;

	private static final Set<String> SWITCHES = Set.of("dry-run", "stop-on-error", "keep-missing");

	private static final Set<String> VALUES = Set.of("dataset", "release", "name", "licence", "citation", "url",
			"rejected");

	private final Imports imports;

	private final ImportJobs jobs;

	private final ImportRun run;

	private final RejectionFile rejections;

	private final ApplicationContext context;

	ImportCommand(Imports imports, ImportJobs jobs, ImportRun run, RejectionFile rejections,
			ApplicationContext context) {
		this.imports = imports;
		this.jobs = jobs;
		this.run = run;
		this.rejections = rejections;
		this.context = context;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		int code = run(arguments, System.out, System.err);
		// The command is the whole program; nobody else would end it with its code.
		System.exit(SpringApplication.exit(this.context, () -> code));
	}

	int run(ApplicationArguments arguments, PrintStream out, PrintStream err) {
		List<String> words = arguments.getNonOptionArgs();
		if (words.size() == 1) {
			formats(out);
			return COMPLETE;
		}
		try {
			return run(read(arguments), words.subList(2, words.size()), path(arguments), out, err);
		}
		catch (Problem wrong) {
			err.println(wrong.getMessage());
			formats(err);
			return NOT_UNDERSTOOD;
		}
		catch (NotUnderstood wrong) {
			err.println(wrong.getMessage());
			return NOT_UNDERSTOOD;
		}
		catch (ImportJobs.AlreadyRunning running) {
			err.println(running.reason());
			return FAILED;
		}
	}

	private int run(ImportRequest request, List<String> files, @Nullable Path rejected, PrintStream out,
			PrintStream err) {
		if (files.isEmpty()) {
			throw new NotUnderstood("No file is named: import " + request.format() + " <files…>");
		}
		DatasetOrigin origin = request.origin(this.imports.format(request.format()).origin());
		ImportJobs.Job job = this.jobs.create(request, origin.slug(), origin.release());
		ImportProgress progress = new ImportProgress();
		Thread atTheEnd = new Thread(progress::interrupt, "import-end");
		Runtime.getRuntime().addShutdownHook(atTheEnd);
		ImportState state;
		try (ProgressDisplay display = ProgressDisplay.of(progress, err)) {
			display.start();
			state = this.run.run(job, request, files.stream().map(Path::of).map(GivenFile::at).toList(), progress);
		}
		Runtime.getRuntime().removeShutdownHook(atTheEnd);
		try {
			out.println(ImportText.summary(this.imports.detail(job.slug())));
		}
		catch (DataAccessException away) {
			err.println("Import " + job.slug() + ": " + progress.end());
			return FAILED;
		}
		if (rejected != null) {
			try {
				long lines = this.rejections.write(job.slug(), rejected);
				out.println(lines + " rejected and flagged rows are in " + rejected + ".");
			}
			catch (IOException ex) {
				err.println("The rejected rows could not be written to " + rejected + ": " + ex.getMessage());
				return FAILED;
			}
		}
		else if (progress.rejections() + progress.flags() > 0) {
			out.println("Add --rejected=rejected.csv to have the rejected and flagged rows in a file.");
		}
		return (state == ImportState.COMPLETED) ? COMPLETE : FAILED;
	}

	private ImportRequest read(ApplicationArguments arguments) {
		for (String option : new TreeSet<>(arguments.getOptionNames())) {
			List<String> values = Objects.requireNonNullElse(arguments.getOptionValues(option), List.of());
			// Settings of the program have a dot in their names.
			if (!option.contains(".") && !SWITCHES.contains(option) && !VALUES.contains(option)) {
				Set<String> all = new TreeSet<>(SWITCHES);
				all.addAll(VALUES);
				String nearest = Suggestion.nearest(option, all);
				throw new NotUnderstood("There is no option --" + option + ((nearest != null)
						? "; did you mean --" + nearest + "?" : "; there are --" + String.join(", --", all)));
			}
			if (VALUES.contains(option) && (values.size() != 1 || values.get(0).isBlank())) {
				throw new NotUnderstood("--" + option + " takes one value, written as --" + option + "=value");
			}
			if (SWITCHES.contains(option)
					&& !values.stream().allMatch((value) -> value.isEmpty() || value.equals("true"))) {
				throw new NotUnderstood("--" + option + " takes no value");
			}
		}
		ImportFormat format = this.imports.format(arguments.getNonOptionArgs().get(1));
		return new ImportRequest(format.name(), slug(value(arguments, "dataset")), value(arguments, "release"),
				new ImportRequest.Description(value(arguments, "name"), value(arguments, "licence"),
						value(arguments, "citation"), value(arguments, "url")),
				new ImportRequest.Mode(arguments.containsOption("dry-run"), arguments.containsOption("stop-on-error"),
						arguments.containsOption("keep-missing")));
	}

	private static @Nullable String slug(@Nullable String dataset) {
		if (dataset != null && !ImportRequest.isSlug(dataset)) {
			throw new NotUnderstood("--dataset=" + dataset + ": " + ImportRequest.SLUG_RULE);
		}
		return dataset;
	}

	private static @Nullable Path path(ApplicationArguments arguments) {
		String file = value(arguments, "rejected");
		if (file == null) {
			return null;
		}
		Path path = Path.of(file);
		if (Files.isDirectory(path)) {
			throw new NotUnderstood("--rejected=" + file + " is a folder");
		}
		return path;
	}

	private static @Nullable String value(ApplicationArguments arguments, String option) {
		List<String> values = arguments.getOptionValues(option);
		return (values != null) ? values.get(0) : null;
	}

	private void formats(PrintStream out) {
		out.println("import <format> <files…> [--dataset=slug] [--release=word] [--dry-run] [--stop-on-error]"
				+ " [--keep-missing] [--rejected=file.csv]");
		out.println("Formats:");
		for (ImportFormat format : this.imports.formats()) {
			out.printf("  %-20s %s%n", format.name(), format.origin().name());
		}
		out.println("All files of a data set are imported at once: what they do not have is retired.");
	}

	/** A command that was not understood, with what would be. */
	@SuppressWarnings("serial")
	private static final class NotUnderstood extends RuntimeException {

		NotUnderstood(String message) {
			super(message);
		}

	}

}
