package org.secretome.exchange.imports;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secretome.exchange.format.ImportRecord.MoleculeName;
import org.secretome.molecule.MoleculeKind;

/**
 * Tells which gene a data set means: by identifier first, then by approved symbol, unique
 * previous symbol and unique alias in the species that is stated. It never guesses.
 */
class NameResolver {

	private final GeneNames names;

	NameResolver(GeneNames names) {
		this.names = names;
	}

	Resolution resolve(MoleculeName name) {
		if (name.kind() == MoleculeKind.LIPID || name.kind() == MoleculeKind.METABOLITE) {
			return Resolution.none("There is no nomenclature of "
					+ (name.kind() == MoleculeKind.LIPID ? "lipids" : "metabolites") + ".");
		}
		List<Gene> named = this.names.named(name.symbol(), name.species());
		for (String id : name.ids()) {
			List<Gene> found = this.names.withId(id);
			if (found.size() == 1) {
				return inSpecies(found.get(0), id, name.species());
			}
			if (found.size() > 1) {
				// Where identifier and symbol leave one gene between them, that is it.
				List<Gene> both = found.stream().filter(named::contains).toList();
				return (both.size() == 1) ? inSpecies(both.get(0), id, name.species()) : ambiguous(id, found);
			}
		}
		if (named.size() == 1) {
			Gene gene = named.get(0);
			String contradicting = contradicting(gene, name.ids());
			return (contradicting == null) ? Resolution.of(gene) : Resolution
				.none("'" + name.symbol() + "' is " + gene.id() + ", which is not " + contradicting + ".");
		}
		if (named.size() > 1) {
			return ambiguous(name.symbol(), named);
		}
		return Resolution.none(unknown(name));
	}

	private static Resolution inSpecies(Gene gene, String id, @Nullable String stated) {
		return (stated == null || stated.equals(gene.species())) ? Resolution.of(gene)
				: Resolution.none(id + " is of " + gene.species() + ", and the data set says " + stated + ".");
	}

	/**
	 * An identifier of a database in which the gene has another one; the data set then
	 * speaks of two things at once.
	 */
	private static @Nullable String contradicting(Gene gene, List<String> ids) {
		return ids.stream().filter((id) -> {
			String own = gene.idIn(id.substring(0, id.indexOf(':') + 1));
			return own != null && !own.equals(id);
		}).findFirst().orElse(null);
	}

	private static Resolution ambiguous(String word, List<Gene> genes) {
		String all = genes.stream().map(Gene::symbol).sorted().limit(8).collect(Collectors.joining(", "));
		return Resolution.none("'" + word + "' stands for several genes: " + all + ((genes.size() > 8) ? ", …." : "."));
	}

	private String unknown(MoleculeName name) {
		if (name.species() == null) {
			return "The data set states no species.";
		}
		return this.names.knows(name.species()) ? "No nomenclature knows this name."
				: "No nomenclature of " + name.species() + " was imported.";
	}

}
