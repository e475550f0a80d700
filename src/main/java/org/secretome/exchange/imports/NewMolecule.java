package org.secretome.exchange.imports;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.molecule.MoleculeKind;

/**
 * A molecule as an import writes it.
 *
 * @param dataset the data set whose own it is; null for one that was resolved
 * @param unresolved why it could not be resolved; null for one that was
 */
record NewMolecule(String slug, String name, String symbol, MoleculeKind kind, @Nullable String species,
		@Nullable String note, @Nullable String dataset, @Nullable String unresolved, List<String> synonyms,
		List<String> xrefs) {
}
