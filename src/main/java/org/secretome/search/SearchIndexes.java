package org.secretome.search;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.secretome.api.Background;
import org.secretome.api.Derived;
import org.secretome.api.Problem;
import org.secretome.api.ProblemType;
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
 * Keeps the index of full-text search like the content. Whatever the cause is (a first
 * start, a load, an import, another process, a damaged file), the remedy is the same: the
 * records that differ from the database are indexed, in the background. While the first
 * index is being made, search answers 503; afterwards the old state answers until the
 * next is there.
 */
@Component
class SearchIndexes implements SmartLifecycle, Derived {

	private static final Log log = LogFactory.getLog(SearchIndexes.class);

	/** After the knowledge is loaded, before the web server starts. */
	private static final int PHASE = 110;

	/** Changes whenever records are indexed in another way. */
	private static final String FORMAT = "4 ";

	private static final long PAUSE_AFTER_TRY = TimeUnit.SECONDS.toNanos(5);

	/** After so many records it is worth while to put the index in order. */
	private static final int MANY = 1000;

	private final RecordReader reader;

	private final IndexPlace place;

	private final SearchSettings settings;

	private final KnownRecords records;

	private final Revision revision;

	private final ApplicationContext context;

	private final Background background = new Background("search-index");

	private volatile CountDownLatch first = new CountDownLatch(1);

	private volatile @Nullable SearchIndex index;

	private volatile IndexState state = IndexState.STARTING;

	private volatile long revisionIndexed = -1;

	private volatile long triedAt;

	SearchIndexes(RecordReader reader, IndexPlace place, SearchSettings settings, KnownRecords records,
			Revision revision, ApplicationContext context) {
		this.reader = reader;
		this.place = place;
		this.settings = settings;
		this.records = records;
		this.revision = revision;
		this.context = context;
	}

	/**
	 * Asks the index.
	 * @throws Problem if there is none to ask at the moment
	 */
	<R> R ask(Function<SearchSession, R> question) {
		SearchIndex known = this.index;
		if (known == null || !this.state.answers()) {
			if (this.state.phase() == IndexState.Phase.FAILED && mayTry()) {
				this.background.run((known != null) ? this::follow : this::open);
			}
			throw unavailable();
		}
		if (this.revision.seen() > this.revisionIndexed && mayTry()) {
			followLater();
		}
		try {
			return known.ask(question);
		}
		catch (RuntimeException ex) {
			if (!IndexHome.isDamage(ex)) {
				throw ex;
			}
			log.error("The search index does not answer; it is made anew", ex);
			this.state = new IndexState(IndexState.Phase.REBUILDING, "The index did not answer and is made anew.");
			this.background.run(() -> rebuild(known));
			throw unavailable();
		}
	}

	private boolean mayTry() {
		long now = System.nanoTime();
		boolean may = now - this.triedAt > PAUSE_AFTER_TRY;
		if (may) {
			this.triedAt = now;
		}
		return may;
	}

	private Problem unavailable() {
		return new Problem(ProblemType.UNAVAILABLE, "Full-text search is not ready. " + this.state.detail(), List.of());
	}

	IndexState state() {
		return this.state;
	}

	/** The revision of the content that answers are read from. */
	@Override
	public String version() {
		return this.state.answers() ? "search " + this.revisionIndexed : "search";
	}

	@EventListener
	void followAfter(ObservationsChanged change) {
		followLater();
	}

	@TransactionalEventListener(fallbackExecution = true)
	void followAfter(KnowledgeLoaded load) {
		if (load.changed()) {
			followLater();
		}
	}

	private void followLater() {
		if (this.index != null) {
			this.background.soon(this::follow);
		}
	}

	/** Opens the index, or makes it anew where it cannot be opened. */
	private void open() {
		try {
			boolean sound = this.place.take();
			if (!sound) {
				this.state = new IndexState(IndexState.Phase.REBUILDING, "The index was damaged and is made anew.");
				log.warn("The search index is damaged; it is made anew");
			}
			this.index = SearchIndex.open(this.place.folder(), this.settings.backend());
			follow();
		}
		catch (RuntimeException ex) {
			log.error("The search index cannot be opened", ex);
			this.state = new IndexState(IndexState.Phase.FAILED, "The index cannot be opened; see the log.");
		}
		finally {
			this.first.countDown();
		}
	}

	/** Throws a broken index away and makes another. */
	private void rebuild(SearchIndex broken) {
		if (this.index != broken) {
			return;
		}
		this.index = null;
		try {
			broken.close();
		}
		catch (RuntimeException ex) {
			log.warn("The broken search index does not close", ex);
		}
		try {
			this.place.clear();
			this.index = SearchIndex.open(this.place.folder(), this.settings.backend());
			follow();
		}
		catch (RuntimeException ex) {
			log.error("The search index cannot be made", ex);
			this.state = new IndexState(IndexState.Phase.FAILED, "The index cannot be made; see the log.");
		}
	}

	/** Makes the index like the database. */
	private void follow() {
		SearchIndex known = this.index;
		if (known == null) {
			return;
		}
		try {
			long start = System.nanoTime();
			RecordReader.Content content = this.reader.content();
			String now = FORMAT + content.name();
			String indexed = known.content().orElse("");
			if (!indexed.equals(now)) {
				if (!indexed.startsWith(FORMAT)) {
					known.clear();
				}
				CatchUp work = new CatchUp(this.reader, known, this::told);
				IndexedTypes.ALL.forEach(work::follow);
				known.put(List.of(IndexedRecord.ofContent(now)));
				known.refresh();
				if (work.indexed() > MANY) {
					known.merge();
				}
				log.info("Search index: " + work.indexed() + " records indexed, " + work.removed() + " removed in "
						+ (System.nanoTime() - start) / 1_000_000 + " ms, revision " + content.revision());
			}
			this.revisionIndexed = content.revision();
			this.state = new IndexState(IndexState.Phase.READY,
					"The index has the content of revision " + content.revision() + this.place.remark() + ".");
		}
		catch (RuntimeException ex) {
			if (ex instanceof SearchException && IndexHome.isDamage(ex) && !this.state.rebuilding()) {
				log.error("The search index cannot be written; it is made anew", ex);
				this.state = new IndexState(IndexState.Phase.REBUILDING, "The index was damaged and is made anew.");
				rebuild(known);
				return;
			}
			log.error("The search index does not follow the content", ex);
			this.state = this.state.answers()
					? new IndexState(IndexState.Phase.BEHIND, "The index could not follow the content; see the log.")
					: new IndexState(IndexState.Phase.FAILED, "The index could not be made; see the log.");
		}
		finally {
			this.records.forget();
		}
	}

	/** Says how far the first index is; a later one answers meanwhile. */
	private void told(String progress) {
		if (!this.state.answers()) {
			this.state = new IndexState(
					this.state.rebuilding() ? IndexState.Phase.REBUILDING : IndexState.Phase.BUILDING, progress);
		}
	}

	@Override
	public void start() {
		if (!(this.context instanceof WebApplicationContext)) {
			return;
		}
		this.first = new CountDownLatch(1);
		this.background.start();
		this.background.run(this::open);
		try {
			if (!this.first.await(this.settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
				log.info("The service starts while the search index is being made");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void stop() {
		this.background.stop();
		SearchIndex known = this.index;
		this.index = null;
		this.state = IndexState.STARTING;
		if (known != null) {
			known.close();
		}
		this.place.close();
	}

	/**
	 * Nothing runs here unless the content changes, and an index in memory would be made
	 * anew.
	 */
	@Override
	public boolean isPauseable() {
		return false;
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
