package org.secretome.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secretome.exchange.format.DatasetOrigin;
import org.secretome.exchange.format.ImportRecord.Citation;

/**
 * A reference as an import writes it.
 *
 * @param titleKnown whether the name is the title; otherwise it is the identifier
 * @param dataset the data set that describes it; null for an article, which is nobody's
 * @param trial whether the trial's fields are its
 */
record NewReference(String slug, String name, String kind, boolean titleKnown, @Nullable Integer year,
		@Nullable String pmid, @Nullable String doi, @Nullable String nct, @Nullable String url, String studyCluster,
		@Nullable String dataset, @Nullable String note, boolean trial, Map<String, List<String>> fields) {

	private static final int NOTE = 2000;

	static NewReference of(Citation citation, String slug, String dataset, @Nullable String addressee) {
		String key = citation.key();
		boolean article = key.startsWith("PMID:") || key.startsWith("DOI:");
		boolean trial = citation.kind().equals("TRIAL_REGISTRATION");
		return new NewReference(slug, Objects.requireNonNullElse(citation.title(), key), citation.kind(),
				citation.title() != null, citation.year(), after("PMID:", key), after("DOI:", key),
				key.startsWith("NCT") ? key : null, citation.url(),
				Objects.requireNonNullElse(citation.studyCluster(), slug), article ? null : dataset,
				trial ? null : note(citation.fields(), addressee), trial, trial ? citation.fields() : Map.of());
	}

	static NewReference ofDataset(String slug, DatasetOrigin origin) {
		return new NewReference(slug, origin.name(), "DATASET", true, null, null, null, null, origin.url(), slug, null,
				null, false, Map.of());
	}

	NewReference withSlug(String known) {
		return new NewReference(known, this.name, this.kind, this.titleKnown, this.year, this.pmid, this.doi, this.nct,
				this.url, this.studyCluster.equals(this.slug) ? known : this.studyCluster, this.dataset, this.note,
				this.trial, this.fields);
	}

	/** One value of a field, or null. */
	@Nullable String field(String name) {
		return list(name).stream().findFirst().orElse(null);
	}

	List<String> list(String name) {
		return this.fields.getOrDefault(name, List.of());
	}

	String searchText() {
		List<String> words = new ArrayList<>(List.of(this.slug, this.name));
		Stream.of(this.pmid, this.doi, this.nct, this.note).filter(Objects::nonNull).forEach(words::add);
		words.addAll(list("conditions"));
		return Texts.search(words);
	}

	private static @Nullable String after(String scheme, String key) {
		return key.startsWith(scheme) ? key.substring(scheme.length()) : null;
	}

	private static @Nullable String note(Map<String, List<String>> fields, @Nullable String addressee) {
		List<String> parts = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + ": " + String.join("; ", field.getValue()))
			.collect(Collectors.toCollection(ArrayList::new));
		if (addressee != null) {
			parts.add("organisation: " + addressee);
		}
		return parts.isEmpty() ? null : Texts.cut(String.join(" | ", parts), NOTE);
	}

}
