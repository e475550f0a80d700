package org.secretome.component;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.KnowledgeEntry;
import org.secretome.vocabulary.Quantity;

/** A component as {@code knowledge/components} writes it. */
record ComponentEntry(String slug, String name, @Nullable String plural, ComponentKind kind, TermBasis basis,
		TermStatus termStatus, String summary, @Nullable String plain, @Nullable List<Parent> parents,
		@Nullable List<String> synonyms, @Nullable List<NotSynonym> notSynonyms,
		@Nullable List<DefinitionEntry> definitions, @Nullable List<Value> characteristics,
		@Nullable List<String> xrefs, List<String> references) implements KnowledgeEntry {

	record Parent(String component, Relation relation) {
	}

	record Value(String attribute, @Nullable Answer state, @Nullable Quantity quantity, @Nullable String text,
			@Nullable List<String> list, @Nullable String note, @Nullable String authority, List<String> references) {
	}

}
