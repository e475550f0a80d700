package org.secretome.reference;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.KnowledgeEntry;

/** A data set as {@code knowledge/datasets} writes it. */
record DatasetEntry(String slug, String name, @Nullable String release, String licence, String citation,
		@Nullable String url, @Nullable String reference) implements KnowledgeEntry {

}
