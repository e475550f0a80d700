package org.secretome.exchange;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the knowledge files after the database is ready and before the first request is
 * taken.
 */
@Component
class KnowledgeAtStart implements SmartLifecycle {

	private final KnowledgeLoader loader;

	private final String root;

	private boolean running;

	KnowledgeAtStart(KnowledgeLoader loader, @Value("${secretome.knowledge:classpath:knowledge/}") String root) {
		this.loader = loader;
		this.root = root;
	}

	@Override
	public void start() {
		this.loader.load(this.root);
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

	/** Before the web server, whose phase is near the end. */
	@Override
	public int getPhase() {
		return 0;
	}

}
