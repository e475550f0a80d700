package org.secretome.search;

import java.util.List;

import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.secretome.api.FreeText;

import org.springframework.stereotype.Component;

/** Answers the {@code q} of lists from the index. */
@Component
class IndexedText implements FreeText {

	private final SearchIndexes indexes;

	private final KnownRecords records;

	IndexedText(SearchIndexes indexes, KnownRecords records) {
		this.indexes = indexes;
		this.records = records;
	}

	@Override
	public String[] slugs(String collection, String text) {
		List<String> types = IndexedTypes.of(collection);
		Words words = Words.of(text);
		return this.indexes.ask((session) -> {
			Matching matching = Matching.of(words, session, this.records);
			List<String> found = slugs(session, matching, types);
			if (found.isEmpty()) {
				Matching corrected = matching.corrected(session);
				found = corrected.isCorrected() ? slugs(session, corrected, types) : found;
			}
			return found.toArray(String[]::new);
		});
	}

	/** Identifiers lie in columns of the index, so that thousands of them cost little. */
	private static List<String> slugs(SearchSession session, Matching matching, List<String> types) {
		return session.search(IndexedRecord.class)
			.select((f) -> f.id(String.class))
			.where((f) -> matching.all(f, types))
			.sort((f) -> f.indexOrder())
			.fetchAllHits()
			.stream()
			.map((id) -> id.substring(id.indexOf('/') + 1))
			.toList();
	}

}
