package org.secretome.search;

import java.util.List;

import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * A record as the index holds it.
 *
 * @param id its type and slug, or what says which content is indexed
 * @param type what kind of record it is
 * @param place where it stands among equals
 * @param length of its title; what is suggested first is short
 * @param weight how much is claimed of it; of equals the weightier is suggested first
 * @param title its name
 * @param names every name it has; also found by the beginnings of their words
 * @param text what a reader is shown of it
 * @param words the text, the names and what else finds it
 * @param own its slug, symbol, names and identifiers, in lower case
 * @param synonyms its other names, in lower case
 * @param stems all names in stems, by which other wordings of a question are found
 * @param stamp changes when the record does
 */
@SearchEntity(name = "record")
@Indexed(index = "secretome-records")
record IndexedRecord(@DocumentId String id, @KeywordField(aggregable = Aggregable.YES) String type,
		@GenericField(sortable = Sortable.YES, searchable = Searchable.NO) long place,
		@GenericField(sortable = Sortable.YES, searchable = Searchable.NO) int length,
		@GenericField(sortable = Sortable.YES, searchable = Searchable.NO) int weight,
		@KeywordField(projectable = Projectable.YES, searchable = Searchable.NO) String title,
		@FullTextField(analyzer = EnglishAnalysis.TEXT, searchAnalyzer = EnglishAnalysis.QUESTION,
				projectable = Projectable.YES) @FullTextField(name = BEGINNINGS, analyzer = EnglishAnalysis.BEGINNINGS,
						searchAnalyzer = EnglishAnalysis.PLAIN) List<String> names,
		@KeywordField(projectable = Projectable.YES, searchable = Searchable.NO) String text,
		@FullTextField(analyzer = EnglishAnalysis.TEXT, searchAnalyzer = EnglishAnalysis.QUESTION) String words,
		@KeywordField List<String> own, @KeywordField List<String> synonyms,
		@KeywordField(projectable = Projectable.YES) List<String> stems,
		@KeywordField(projectable = Projectable.YES, searchable = Searchable.NO) String stamp) {

	static final String TITLE = "title";

	static final String NAMES = "names";

	static final String TEXT = "text";

	static final String WORDS = "words";

	static final String TYPE = "type";

	static final String OWN = "own";

	static final String SYNONYMS = "synonyms";

	static final String STEMS = "stems";

	static final String PLACE = "place";

	static final String LENGTH = "length";

	static final String WEIGHT = "weight";

	static final String BEGINNINGS = "beginnings";

	static final String STAMP = "stamp";

	/** Says which content is in the index. */
	static final String CONTENT = "content/indexed";

	static IndexedRecord ofContent(String stamp) {
		return new IndexedRecord(CONTENT, "content", 0, 0, 0, "", List.of(), "", "", List.of(), List.of(), List.of(),
				stamp);
	}

	static String id(String type, String slug) {
		return type + "/" + slug;
	}

}
