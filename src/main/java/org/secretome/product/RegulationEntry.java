package org.secretome.product;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.KnowledgeEntry;
import org.secretome.vocabulary.Reliability;

/** A regulatory status as {@code knowledge/regulation} writes it. */
record RegulationEntry(String slug, List<String> subjects, String jurisdiction, @Nullable String authority,
		RegulatoryStatusWord status, @Nullable DocumentType documentType, @Nullable String date, String text,
		@Nullable Reliability reliability, @Nullable String note, List<String> references) implements KnowledgeEntry {

}
