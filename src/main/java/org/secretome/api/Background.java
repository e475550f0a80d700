package org.secretome.api;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

/** One thread for work that nobody waits for, from a start to a stop. */
public final class Background {

	private static final long PATIENCE_SECONDS = 60;

	private final String name;

	private final AtomicBoolean waiting = new AtomicBoolean();

	private volatile @Nullable ExecutorService thread;

	public Background(String name) {
		this.name = name;
	}

	public void start() {
		this.waiting.set(false);
		this.thread = Executors.newSingleThreadExecutor((work) -> {
			Thread started = new Thread(work, this.name);
			started.setDaemon(true);
			return started;
		});
	}

	/** Does the work after what was given before; nothing if it is not started. */
	public void run(Runnable work) {
		ExecutorService known = this.thread;
		if (known != null) {
			known.execute(work);
		}
	}

	/** Does the work once, however often it is asked for before it begins. */
	public void soon(Runnable work) {
		if (isRunning() && this.waiting.compareAndSet(false, true)) {
			run(() -> {
				this.waiting.set(false);
				work.run();
			});
		}
	}

	/** Lets the work end: H2 does not survive an interruption while it reads. */
	public void stop() {
		ExecutorService known = this.thread;
		this.thread = null;
		if (known != null) {
			known.shutdown();
			try {
				known.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	public boolean isRunning() {
		return this.thread != null;
	}

}
