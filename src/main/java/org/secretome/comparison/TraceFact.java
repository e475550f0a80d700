package org.secretome.comparison;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Certainty;

/**
 * Something on record of a product, before it is decided how much of it is drawn.
 *
 * @param fact its kind in the rules
 * @param parent the node that it hangs on
 * @param traits what links ask of it
 * @param ofTotal how many of the kind the parent has, where not all were read; otherwise
 * 0
 */
record TraceFact(String fact, String parent, String id, String type, @Nullable String slug, String label, String state,
		@Nullable Certainty certainty, @Nullable String text, List<String> references, Map<String, String> traits,
		int ofTotal) {
}
