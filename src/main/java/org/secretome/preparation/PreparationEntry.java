package org.secretome.preparation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.KnowledgeEntry;

/** A preparation as {@code knowledge/preparations} writes it. */
record PreparationEntry(String slug, String name, @Nullable String dataset, String summary, List<String> components,
		@Nullable List<String> species, @Nullable List<String> sourceTissue, @Nullable List<String> cellType,
		@Nullable String donor, @Nullable String culture, @Nullable List<Preparation.Step> steps,
		@Nullable List<String> keeps, @Nullable List<String> loses, @Nullable List<StorageCondition> storage,
		@Nullable List<Measurement> quantities, @Nullable Integer year, @Nullable String note,
		List<String> references) implements KnowledgeEntry {

}
