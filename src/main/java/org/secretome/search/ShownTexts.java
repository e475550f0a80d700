package org.secretome.search;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

import org.springframework.stereotype.Component;

/**
 * Keeps what hits show while the index stays as it is: to unpack texts and find the words
 * in them costs more than to find the records.
 */
@Component
class ShownTexts {

	private static final int MOST_CHARACTERS = 10_000_000;

	private volatile Cache<String, ShownText> known = empty();

	private static Cache<String, ShownText> empty() {
		return Caffeine.newBuilder()
			.maximumWeight(MOST_CHARACTERS)
			.weigher((String id, ShownText text) -> text.weight())
			.build();
	}

	/**
	 * The index has changed. What is being read meanwhile goes into what is forgotten.
	 */
	void forget() {
		this.known = empty();
	}

	/** The texts of records by id; a record that is gone has none. */
	Map<String, ShownText> of(Collection<String> ids, SearchSession session) {
		return this.known.getAll(ids, (missing) -> read(missing, session));
	}

	private static Map<String, ShownText> read(Set<? extends String> ids, SearchSession session) {
		return session.search(IndexedRecord.class)
			.select((f) -> f.composite()
				.from(f.id(String.class), f.field(IndexedRecord.TITLE, String.class),
						f.field(IndexedRecord.TEXT, String.class))
				.as((id, title, text) -> Map.entry(id, ShownText.of(title, text))))
			.where((f) -> f.id().matchingAny(ids))
			.fetchHits(ids.size())
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
