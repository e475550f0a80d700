package org.secretome.search;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;

/** The index while it is open: embedded, in a folder or in memory, or on a server. */
final class SearchIndex implements AutoCloseable {

	private static final String BACKEND = "hibernate.search.backend.";

	private static final int CHUNK = 5000;

	private final CloseableSearchMapping mapping;

	private SearchIndex(CloseableSearchMapping mapping) {
		this.mapping = mapping;
	}

	/**
	 * Opens the index.
	 * @param folder where it lies; null for memory
	 * @param backend properties of another backend; empty for the embedded one
	 */
	static SearchIndex open(@Nullable Path folder, Map<String, String> backend) {
		Map<String, Object> properties = new HashMap<>();
		if (backend.isEmpty()) {
			properties.put(BACKEND + "type", "lucene");
			properties.put(BACKEND + "directory.type", (folder != null) ? "local-filesystem" : "local-heap");
			if (folder != null) {
				properties.put(BACKEND + "directory.root", folder.toString());
			}
			properties.put(BACKEND + "analysis.configurer",
					BeanReference.<LuceneAnalysisConfigurer>ofInstance(new EnglishAnalysis()));
		}
		else {
			properties.put(BACKEND + "type", "elasticsearch");
			properties.put(BACKEND + "analysis.configurer",
					BeanReference.<ElasticsearchAnalysisConfigurer>ofInstance(new OpenSearchAnalysis()));
			backend.forEach((name, value) -> properties.put(BACKEND + name, value));
		}
		StandalonePojoMappingConfigurer records = (context) -> context.annotationMapping()
			.discoverJandexIndexesFromAddedTypes(false)
			.buildMissingDiscoveredJandexIndexes(false)
			.discoverAnnotatedTypesFromRootMappingAnnotations(false)
			.add(IndexedRecord.class);
		properties.put("hibernate.search.mapping.configurer",
				BeanReference.<StandalonePojoMappingConfigurer>ofInstance(records));
		return new SearchIndex(SearchMapping.builder(AnnotatedTypeSource.empty(), MethodHandles.lookup())
			.properties(properties)
			.build());
	}

	/** Asks the index something. */
	<R> R ask(Function<SearchSession, R> question) {
		try (SearchSession session = this.mapping.createSession()) {
			return question.apply(session);
		}
	}

	/** Which content is indexed, if any is. */
	Optional<String> content() {
		return ask((session) -> session.search(IndexedRecord.class)
			.select((f) -> f.field(IndexedRecord.STAMP, String.class))
			.where((f) -> f.id().matching(IndexedRecord.CONTENT))
			.fetchHits(1)
			.stream()
			.findFirst());
	}

	/** The records of a type in the index, by id, with their stamps. */
	Map<String, String> stamps(String type) {
		return ask((session) -> {
			Map<String, String> stamps = new HashMap<>();
			try (SearchScroll<List<?>> scroll = session.search(IndexedRecord.class)
				.select((f) -> f.composite(f.id(String.class), f.field(IndexedRecord.STAMP, String.class)))
				.where((f) -> f.match().field(IndexedRecord.TYPE).matching(type))
				.sort((f) -> f.indexOrder())
				.scroll(CHUNK)) {
				for (SearchScrollResult<List<?>> next = scroll.next(); next.hasHits(); next = scroll.next()) {
					next.hits().forEach((hit) -> stamps.put(String.valueOf(hit.get(0)), String.valueOf(hit.get(1))));
				}
			}
			return stamps;
		});
	}

	/**
	 * Takes records over; returns when the backend has them. They are on disk, and found,
	 * after {@link #refresh()}.
	 */
	void put(Collection<IndexedRecord> records) {
		try (SearchSession session = this.mapping.createSession()) {
			session.indexingPlanSynchronizationStrategy(SearchIndex::takenOver);
			records.forEach(session.indexingPlan()::addOrUpdate);
		}
	}

	void remove(Collection<String> ids) {
		try (SearchSession session = this.mapping.createSession()) {
			session.indexingPlanSynchronizationStrategy(SearchIndex::takenOver);
			ids.forEach((id) -> session.indexingPlan().purge(IndexedRecord.class, id, null));
		}
	}

	/** A commit of each chunk would cost more than the chunk. */
	private static void takenOver(IndexingPlanSynchronizationStrategyConfigurationContext work) {
		work.documentCommitStrategy(DocumentCommitStrategy.NONE);
		work.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
		work.indexingFutureHandler((done) -> done.join().throwable().ifPresent((failure) -> {
			throw new SearchException("The index does not take records over", failure);
		}));
	}

	void clear() {
		ask((session) -> {
			session.workspace().purge();
			return "";
		});
	}

	/** Shows to everybody what was put and removed. */
	void refresh() {
		ask((session) -> {
			session.workspace().flush();
			session.workspace().refresh();
			return "";
		});
	}

	/**
	 * Makes one piece of the many that indexing leaves; each has to be looked through.
	 */
	void merge() {
		ask((session) -> {
			session.workspace().mergeSegments();
			return "";
		});
	}

	@Override
	public void close() {
		this.mapping.close();
	}

}
