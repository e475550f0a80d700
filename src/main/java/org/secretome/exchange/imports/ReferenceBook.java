package org.secretome.exchange.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secretome.exchange.format.DatasetOrigin;
import org.secretome.exchange.format.ImportRecord.Citation;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives each reference that a data set names its slug and number in the base. An article
 * or trial that the base has is not made again, whatever it is called there.
 */
class ReferenceBook {

	private final Map<String, Known> byKey = new HashMap<>();

	private final Map<String, Known> bySlug = new HashMap<>();

	private final String dataset;

	private final Numbers numbers;

	private final Staging staging;

	private final Map<String, String> organisations = new HashMap<>();

	private @Nullable Known own;

	ReferenceBook(JdbcClient jdbc, String dataset, Numbers numbers, Staging staging) {
		this.dataset = dataset;
		this.numbers = numbers;
		this.staging = staging;
		jdbc.sql("select id, slug, pmid, doi, nct, curated, citable from reference").query((row) -> {
			Known known = new Known(row.getLong("id"), row.getString("slug"), row.getBoolean("curated"));
			this.bySlug.put(known.slug, known);
			// What curators refused to cite stays theirs; a data set's is another record.
			for (String scheme : List.of("pmid", "doi", "nct")) {
				String id = row.getString(scheme);
				if (id != null && row.getBoolean("citable")) {
					this.byKey.putIfAbsent(scheme + ":" + id.toLowerCase(Locale.ROOT), known);
				}
			}
		});
		jdbc.sql("""
				select slug, name from organisation where retired_at is null
				union all select s.organisation_slug, s.synonym from organisation_synonym s
				    join organisation o on o.slug = s.organisation_slug where o.retired_at is null
				""").query((row) -> {
			this.organisations.merge(normal(row.getString("name")), row.getString("slug"),
					(one, another) -> one.equals(another) ? one : "");
		});
	}

	/** Takes a citation that the data set describes. */
	void add(Citation citation) {
		String key = key(citation.key());
		Known known = this.byKey.get(key);
		NewReference written = NewReference.of(citation, slug(citation), this.dataset, addressee(citation));
		if (known == null) {
			known = this.bySlug.get(written.slug());
		}
		if (known == null) {
			known = new Known(this.numbers.next(), written.slug(), false);
			this.bySlug.put(known.slug, known);
		}
		this.byKey.put(key, known);
		if (!known.curated) {
			this.staging.record(Staging.Kind.REFERENCE, known.slug, known.id, written.withSlug(known.slug));
		}
	}

	/** The reference with a key, or null if nobody described it. */
	@Nullable Known find(String key) {
		return this.byKey.get(key(key));
	}

	/**
	 * What the data set itself is cited by: the article that describes it, else the data
	 * set.
	 */
	Known own(DatasetOrigin origin) {
		Known known = this.own;
		if (known == null) {
			known = (origin.pmid() != null) ? article(origin.pmid()) : this.bySlug.get(this.dataset);
			if (known == null) {
				known = new Known(this.numbers.next(), this.dataset, false);
				this.bySlug.put(known.slug, known);
				this.staging.record(Staging.Kind.REFERENCE, known.slug, known.id,
						NewReference.ofDataset(this.dataset, origin));
			}
			this.own = known;
		}
		return known;
	}

	private @Nullable Known article(String pmid) {
		if (find("PMID:" + pmid) == null) {
			add(new Citation("PMID:" + pmid, "ARTICLE", null, null, "https://pubmed.ncbi.nlm.nih.gov/" + pmid + "/",
					null, Map.of()));
		}
		return find("PMID:" + pmid);
	}

	private static String key(String key) {
		String lower = key.toLowerCase(Locale.ROOT);
		return lower.startsWith("nct") ? "nct:" + lower : lower;
	}

	private String slug(Citation citation) {
		String key = citation.key();
		if (key.startsWith("PMID:")) {
			return "pmid-" + key.substring("PMID:".length());
		}
		if (key.startsWith("DOI:")) {
			return Slugs.key("doi-" + key.substring("DOI:".length()));
		}
		return key.startsWith("NCT") ? key.toLowerCase(Locale.ROOT) : this.dataset + "-" + Slugs.key(key);
	}

	/** An organisation of exactly this name; similar ones are others. */
	private @Nullable String addressee(Citation citation) {
		List<String> company = citation.fields().getOrDefault("company", List.of());
		String slug = company.isEmpty() ? "" : this.organisations.getOrDefault(normal(company.get(0)), "");
		return slug.isEmpty() ? null : slug;
	}

	private static String normal(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

	/**
	 * A reference of the base.
	 *
	 * @param curated whether a knowledge file describes it
	 */
	record Known(long id, String slug, boolean curated) {
	}

}
