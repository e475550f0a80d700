package org.secretome.exchange.imports;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far an import is: a bar where somebody sits at a terminal, a line now and
 * then where the output goes to a file.
 */
class ProgressDisplay implements AutoCloseable {

	private static final long MEGABYTE = 1 << 20;

	private final ImportProgress progress;

	private final PrintStream out;

	private final @Nullable ProgressBar bar;

	private final Instant start = Instant.now();

	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread thread = new Thread(work, "import-display");
		thread.setDaemon(true);
		return thread;
	});

	private @Nullable ScheduledFuture<?> showing;

	private ProgressDisplay(ImportProgress progress, PrintStream out, boolean terminal) {
		this.progress = progress;
		this.out = out;
		this.bar = terminal ? bar(out) : null;
	}

	void start() {
		int period = (this.bar != null) ? 500 : 10_000;
		this.showing = this.clock.scheduleAtFixedRate(this::show, period, period, TimeUnit.MILLISECONDS);
	}

	static ProgressDisplay of(ImportProgress progress, PrintStream out) {
		return new ProgressDisplay(progress, out, isTerminal());
	}

	/** From Java 22 on there is a console without a terminal, too, and it can tell. */
	@SuppressWarnings("SystemConsoleNull")
	private static boolean isTerminal() {
		Console console = System.console();
		if (console == null) {
			return false;
		}
		try {
			return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
		}
		catch (ReflectiveOperationException olderJava) {
			return true;
		}
	}

	private static ProgressBar bar(PrintStream out) {
		return new ProgressBarBuilder().setTaskName("Import")
			.setUnit(" MB", MEGABYTE)
			.showSpeed()
			.setStyle(ProgressBarStyle.ASCII)
			.setConsumer(new ConsoleProgressBarConsumer(out))
			.build();
	}

	private void show() {
		if (this.bar != null) {
			this.bar.maxHint(this.progress.bytesTotal());
			this.bar.stepTo(this.progress.bytesRead());
			this.bar.setExtraMessage(this.progress.step() + ", " + this.progress.rows() + " rows");
		}
		else {
			this.out.println(ImportText.pace(this.progress, Duration.between(this.start, Instant.now())));
		}
	}

	@Override
	public void close() {
		if (this.showing != null) {
			this.showing.cancel(false);
		}
		this.clock.shutdownNow();
		if (this.bar != null) {
			this.bar.stepTo(this.progress.bytesRead());
			this.bar.close();
		}
	}

}
