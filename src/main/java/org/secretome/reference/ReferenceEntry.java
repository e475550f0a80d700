package org.secretome.reference;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.KnowledgeEntry;

/** A reference as {@code knowledge/references} writes it. */
record ReferenceEntry(String slug, ReferenceKind kind, String name, @Nullable Boolean titleKnown,
		@Nullable List<String> authors, @Nullable Integer year, @Nullable String container, @Nullable String volume,
		@Nullable String issue, @Nullable String pages, @Nullable String doi, @Nullable String pmid,
		@Nullable String pmcid, @Nullable String nct, @Nullable String url,
		@Nullable PublicationStatus publicationStatus, @Nullable Boolean citable, @Nullable List<String> notRechecked,
		@Nullable String note, @Nullable String cluster, @Nullable Trial trial) implements KnowledgeEntry {

	/** A trial registration as it was exported. */
	record Trial(List<String> material, @Nullable List<String> phases, String status, @Nullable List<String> sponsors,
			@Nullable Integer enrolment, @Nullable List<String> conditions, @Nullable List<String> interventions,
			@Nullable String lastUpdate, String exported) {
	}

}
