package org.secretome.component;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.KnowledgeEntry;

/** A row of the comparison as {@code knowledge/attributes} writes it. */
record AttributeEntry(String slug, String label, Dimension dimension, int position, String question,
		ValueType valueType, @Nullable String unit, @Nullable Boolean derived) implements KnowledgeEntry {

}
