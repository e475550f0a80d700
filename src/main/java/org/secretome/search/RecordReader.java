package org.secretome.search;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Revision;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the database what is to be indexed. */
@Component
class RecordReader {

	private final JdbcClient jdbc;

	private final Revision revision;

	private final EnglishAnalysis analysis = new EnglishAnalysis();

	RecordReader(JdbcClient jdbc, Revision revision) {
		this.jdbc = jdbc;
		this.revision = revision;
	}

	/** Names the content as it is now. */
	Content content() {
		long revision = this.revision.current();
		return new Content(revision, this.revision.name());
	}

	/**
	 * Every record of a type by slug, in the order of the database, with a stamp that
	 * changes when it does.
	 */
	Map<String, String> stamps(String type) {
		Map<String, String> stamps = new LinkedHashMap<>();
		this.jdbc.sql("select slug, version, updated_at, weight from search_entry where type = :type order by slug")
			.param("type", type)
			.withFetchSize(5000)
			.query((row) -> {
				stamps.put(row.getString("slug"), stamp(row.getLong("version"),
						row.getObject("updated_at", OffsetDateTime.class), row.getInt("weight")));
			});
		return stamps;
	}

	/**
	 * Some records of a type; those that are gone meanwhile are left out. What lies
	 * between the first and the last is read and passed over: of a list of slugs H2 would
	 * look up each in every table of the view.
	 * @param slugs in the order of the database
	 */
	List<IndexedRecord> read(String type, List<String> slugs) {
		Set<String> wanted = Set.copyOf(slugs);
		Map<String, List<Name>> names = new HashMap<>();
		between("select slug, word, own from search_name", type, slugs).query((row) -> {
			if (wanted.contains(row.getString("slug"))) {
				names.computeIfAbsent(row.getString("slug"), (any) -> new ArrayList<>())
					.add(new Name(row.getString("word"), row.getBoolean("own")));
			}
		});
		List<IndexedRecord> records = new ArrayList<>(slugs.size());
		between("select slug, title, text, words, version, updated_at, weight from search_entry", type, slugs)
			.query((row) -> {
				String slug = row.getString("slug");
				if (wanted.contains(slug)) {
					records.add(record(type, slug, row.getString("title"), row.getString("text").strip(),
							row.getString("words"), row.getInt("weight"), names.getOrDefault(slug, List.of()),
							stamp(row.getLong("version"), row.getObject("updated_at", OffsetDateTime.class),
									row.getInt("weight"))));
				}
			});
		return records;
	}

	private JdbcClient.StatementSpec between(String select, String type, List<String> slugs) {
		return this.jdbc.sql(select + " where type = :type and slug between :first and :last")
			.param("type", type)
			.param("first", slugs.get(0))
			.param("last", slugs.get(slugs.size() - 1))
			.withFetchSize(5000);
	}

	private IndexedRecord record(String type, String slug, String title, String text, String words, int weight,
			List<Name> names, String stamp) {
		Set<String> own = new LinkedHashSet<>(List.of(slug));
		Set<String> synonyms = new LinkedHashSet<>();
		Set<String> all = new LinkedHashSet<>();
		Set<String> stems = new LinkedHashSet<>();
		for (Name name : names) {
			(name.own() ? own : synonyms).add(Words.normal(name.word()));
			all.add(name.word());
			stems.add(String.join(" ", this.analysis.words(name.word())));
		}
		stems.remove("");
		all.add(title);
		StringJoiner everything = new StringJoiner(" ").add(text).add(words);
		all.stream().filter((name) -> !words.contains(name.toLowerCase(Locale.ROOT))).forEach(everything::add);
		return new IndexedRecord(IndexedRecord.id(type, slug), type, IndexedTypes.place(type, slug, title),
				title.length(), weight, title, List.copyOf(all), text, everything.toString(), List.copyOf(own),
				List.copyOf(synonyms), List.copyOf(stems), stamp);
	}

	private static String stamp(long version, @Nullable OffsetDateTime updated, int weight) {
		return version + " " + ((updated != null) ? updated.toInstant() : "") + " " + weight;
	}

	/**
	 * The content at one moment.
	 *
	 * @param revision how often it has changed
	 * @param name names it as no other
	 */
	record Content(long revision, String name) {
	}

	private record Name(String word, boolean own) {
	}

}
