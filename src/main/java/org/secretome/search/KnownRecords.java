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
 * Keeps what was read of records while the index stays as it is: to unpack texts and find
 * the words in them costs more than to find the records.
 */
@Component
class KnownRecords {

	private static final int MOST_CHARACTERS = 10_000_000;

	private volatile Cache<String, KnownRecord> known = empty();

	private static Cache<String, KnownRecord> empty() {
		return Caffeine.newBuilder()
			.maximumWeight(MOST_CHARACTERS)
			.weigher((String id, KnownRecord known) -> known.weight())
			.build();
	}

	/**
	 * The index has changed. What is being read meanwhile goes into what is forgotten.
	 */
	void forget() {
		this.known = empty();
	}

	/** Records by id; those that are gone are not in it. */
	Map<String, KnownRecord> of(Collection<String> ids, SearchSession session) {
		return this.known.getAll(ids, (missing) -> read(missing, session));
	}

	private static Map<String, KnownRecord> read(Set<? extends String> ids, SearchSession session) {
		return session.search(IndexedRecord.class)
			.select((f) -> f.composite()
				.from(f.id(String.class), f.composite()
					.from(f.field(IndexedRecord.TITLE, String.class), f.field(IndexedRecord.NAMES, String.class).list(),
							f.field(IndexedRecord.STEMS, String.class).list())
					.as(KnownRecord.Names::new), f.field(IndexedRecord.TEXT, String.class))
				.as(KnownRecord::of))
			.where((f) -> f.id().matchingAny(ids))
			.fetchHits(ids.size())
			.stream()
			.collect(Collectors.toMap(KnownRecord::id, (record) -> record));
	}

}
