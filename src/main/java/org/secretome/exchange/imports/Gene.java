package org.secretome.exchange.imports;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.molecule.MoleculeKind;

/**
 * A gene or its product as a nomenclature knows it.
 *
 * @param id the nomenclature's own identifier
 * @param symbol the approved symbol
 * @param kind what its product is
 * @param otherNames previous symbols and aliases
 * @param xrefs identifiers in other databases, without its own
 */
record Gene(String id, String symbol, @Nullable String name, MoleculeKind kind, String species, List<String> otherNames,
		List<String> xrefs) {

	/** Its identifier in a database, or null if it has none or several. */
	@Nullable String idIn(String prefix) {
		if (this.id.startsWith(prefix)) {
			return this.id;
		}
		List<String> all = this.xrefs.stream().filter((xref) -> xref.startsWith(prefix)).toList();
		return (all.size() == 1) ? all.get(0) : null;
	}

}
