package org.secretome.molecule;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.preparation.Measurement;
import org.secretome.vocabulary.KnowledgeEntry;

/** A molecule with its observations as {@code knowledge/molecules} writes it. */
record MoleculeEntry(String slug, String symbol, String name, MoleculeKind kind, @Nullable String species,
		@Nullable List<String> synonyms, @Nullable List<String> families, @Nullable List<String> xrefs,
		@Nullable List<String> receptors, @Nullable List<String> receptorReferences, @Nullable String function,
		@Nullable List<Measurement> properties, @Nullable List<Observed> observations, @Nullable String note,
		@Nullable List<String> references) implements KnowledgeEntry {

	/**
	 * Where the molecule was looked for, and what came of it; exactly one reference says
	 * so.
	 */
	record Observed(String component, @Nullable String preparation, ObservationResult result, @Nullable String assay,
			@Nullable Double value, @Nullable String unit, @Nullable String comparator, @Nullable String dataset,
			@Nullable String locator, @Nullable String note, List<String> references) {

		String reference() {
			return this.references.get(0);
		}

		/**
		 * The data set or, where there is none, the document that the observation is
		 * taken from.
		 */
		String source() {
			return (this.dataset != null) ? this.dataset : reference();
		}

	}

}
