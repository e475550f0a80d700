package org.secretome.product;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.KnowledgeEntry;

/** An organisation as {@code knowledge/organisations} writes it. */
record OrganisationEntry(String slug, String name, OrganisationKind kind, @Nullable String jurisdiction,
		@Nullable String location, @Nullable List<String> synonyms, @Nullable String note,
		@Nullable List<String> references) implements KnowledgeEntry {

}
