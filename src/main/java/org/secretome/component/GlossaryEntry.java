package org.secretome.component;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.KnowledgeEntry;

/** A word as {@code knowledge/glossary} writes it. */
record GlossaryEntry(String slug, String name, TermKind kind, String plain, @Nullable List<String> synonyms,
		@Nullable List<NotSynonym> notSynonyms, @Nullable List<DefinitionEntry> definitions,
		@Nullable List<String> keeps, @Nullable List<String> loses,
		@Nullable List<String> xrefs) implements KnowledgeEntry {

}
