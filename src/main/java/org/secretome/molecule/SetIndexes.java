package org.secretome.molecule;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.secretome.api.Background;
import org.secretome.api.DatabaseFile;
import org.secretome.api.Derived;
import org.secretome.api.Revision;
import org.secretome.vocabulary.KnowledgeLoaded;
import org.secretome.vocabulary.ObservationsChanged;

import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.WebApplicationContext;

/**
 * Keeps the {@link SetIndex} of the content. A server makes it before it takes requests;
 * when content changes, the old one answers until the next is ready. A change is noticed
 * by its event, or, where another process made it, by its revision.
 */
@Component
public class SetIndexes implements SmartLifecycle, Derived {

	private static final Log log = LogFactory.getLog(SetIndexes.class);

	/** After the knowledge is loaded, before the web server starts. */
	private static final int PHASE = 100;

	private static final long PAUSE_AFTER_TRY = TimeUnit.SECONDS.toNanos(5);

	private final SetIndexReader reader;

	private final Revision revision;

	private final ApplicationContext context;

	private final DatabaseFile databaseFile;

	private final Background background = new Background("set-index");

	private volatile @Nullable SetIndex index;

	private volatile long triedFor;

	private volatile long triedAt;

	SetIndexes(SetIndexReader reader, Revision revision, ApplicationContext context, DatabaseFile databaseFile) {
		this.reader = reader;
		this.revision = revision;
		this.context = context;
		this.databaseFile = databaseFile;
	}

	/** The index to answer from; one answer uses one index throughout. */
	public SetIndex current() {
		SetIndex known = this.index;
		if (known == null) {
			return first();
		}
		long seen = this.revision.seen();
		if (seen > known.revision() && (seen != this.triedFor || System.nanoTime() - this.triedAt > PAUSE_AFTER_TRY)) {
			this.triedFor = seen;
			this.triedAt = System.nanoTime();
			renewLater();
		}
		return known;
	}

	/** The revision that answers from the index have, which may be an older one. */
	@Override
	public String version() {
		SetIndex known = this.index;
		return (known != null) ? Long.toString(known.revision()) : "";
	}

	@EventListener
	void renewAfter(ObservationsChanged change) {
		renewLater();
	}

	@TransactionalEventListener(fallbackExecution = true)
	void renewAfter(KnowledgeLoaded load) {
		if (load.changed()) {
			renewLater();
		}
	}

	private synchronized SetIndex first() {
		SetIndex known = this.index;
		if (known != null) {
			return known;
		}
		long start = System.nanoTime();
		SetIndexFile file = file();
		String content = (file != null) ? this.reader.nameOfContent() : "";
		Optional<SetIndex> saved = (file != null) ? file.load(content) : Optional.empty();
		SetIndex first = saved.orElseGet(this::readAndSave);
		this.index = first;
		report(saved.isPresent() ? "loaded" : "made", first, start);
		return first;
	}

	/**
	 * Renews the index in the background; changes that come together cause one renewal.
	 */
	private void renewLater() {
		if (this.index != null) {
			this.background.soon(this::renew);
		}
	}

	/** Makes the next index from the database and puts it in the place of this one. */
	void renew() {
		try {
			long start = System.nanoTime();
			SetIndex next = readAndSave();
			synchronized (this) {
				SetIndex known = this.index;
				if (known == null || next.revision() >= known.revision()) {
					this.index = next;
				}
			}
			report("renewed", next, start);
		}
		catch (RuntimeException ex) {
			log.warn("The set index is not renewed; the old one goes on answering", ex);
		}
	}

	private SetIndex readAndSave() {
		SetIndexReader.Snapshot snapshot = this.reader.read();
		SetIndexFile file = file();
		if (file != null) {
			file.save(snapshot.index(), snapshot.nameOfContent());
		}
		return snapshot.index();
	}

	private static void report(String done, SetIndex index, long start) {
		log.info("Set index " + done + " in " + (System.nanoTime() - start) / 1_000_000 + " ms: "
				+ index.molecules().slugs().length + " molecules in " + index.contexts().size()
				+ " measurement contexts, revision " + index.revision());
	}

	/** Next to a database file; a database on a server or in memory has none. */
	private @Nullable SetIndexFile file() {
		Path path = this.databaseFile.beside(".sets");
		return (path != null) ? new SetIndexFile(path) : null;
	}

	@Override
	public void start() {
		this.background.start();
		if (this.context instanceof WebApplicationContext) {
			current();
		}
	}

	@Override
	public void stop() {
		this.background.stop();
	}

	@Override
	public boolean isRunning() {
		return this.background.isRunning();
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
