package org.secretome.exchange.format;

import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Articles that rows point to. */
final class Citations {

	private static final Pattern PMID = Pattern.compile("[1-9][0-9]{0,8}");

	private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}/\\S{1,280}");

	private static final Pattern BEFORE_DOI = Pattern.compile("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)");

	private static final Pattern AROUND_PMID = Pattern
		.compile("(?i)^(https?://pubmed\\.ncbi\\.nlm\\.nih\\.gov/|pmid:\\s*)|/$");

	private Citations() {
	}

	/** The key of an article by its number in PubMed; null if it is none. */
	static @Nullable String pmid(String number) {
		return PMID.matcher(number).matches() ? "PMID:" + number : null;
	}

	/**
	 * The key of an article by a PMID or DOI in any of the usual spellings; null if it is
	 * neither.
	 */
	static @Nullable String of(String written) {
		String bare = BEFORE_DOI.matcher(written).replaceFirst("");
		if (DOI.matcher(bare).matches()) {
			return "DOI:" + bare;
		}
		return pmid(AROUND_PMID.matcher(written).replaceAll(""));
	}

	/** The record of an article, of which no more is known than its identifier. */
	static ImportRecord.Citation article(String key, @Nullable Integer year) {
		String id = key.substring(key.indexOf(':') + 1);
		String url = key.startsWith("DOI:") ? "https://doi.org/" + id : "https://pubmed.ncbi.nlm.nih.gov/" + id + "/";
		return new ImportRecord.Citation(key, "ARTICLE", null, year, url, null, Map.of());
	}

}
