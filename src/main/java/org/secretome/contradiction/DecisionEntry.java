package org.secretome.contradiction;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.KnowledgeEntry;

/**
 * A curator's decision as {@code knowledge/contradictions} writes it.
 *
 * @param slug the contradiction
 * @param basis of the contradiction when it was decided on
 */
record DecisionEntry(String slug, ContradictionStatus status, Side.@Nullable Name preferred, String reason,
		String basis, String decidedOn, @Nullable List<String> references) implements KnowledgeEntry {
}
