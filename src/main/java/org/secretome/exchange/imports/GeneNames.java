package org.secretome.exchange.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secretome.molecule.MoleculeKind;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The nomenclatures that were imported, by identifier and by name. A name of several
 * genes is kept with all of them, so that nobody has to guess.
 */
class GeneNames {

	private final Map<String, List<Gene>> byId = new HashMap<>();

	private final Map<String, Names> bySpecies = new HashMap<>();

	/**
	 * Reads all of them. Where two know the same gene, that of HGNC comes first, because
	 * it is the one that approves symbols.
	 */
	static GeneNames read(JdbcClient jdbc) {
		Map<String, List<String>> previous = new HashMap<>();
		Map<String, List<String>> aliases = new HashMap<>();
		jdbc.sql("select nomenclature_id, name, rank from nomenclature_name order by nomenclature_id, position")
			.query((row) -> {
				Map<String, List<String>> names = row.getString("rank").equals("PREVIOUS") ? previous : aliases;
				names.computeIfAbsent(row.getString("nomenclature_id"), (any) -> new ArrayList<>(2))
					.add(row.getString("name"));
			});
		Map<String, List<String>> xrefs = new HashMap<>();
		jdbc.sql("select nomenclature_id, xref from nomenclature_xref order by nomenclature_id, position")
			.query((row) -> {
				xrefs.computeIfAbsent(row.getString("nomenclature_id"), (any) -> new ArrayList<>(4))
					.add(row.getString("xref"));
			});
		GeneNames names = new GeneNames();
		jdbc.sql("""
				select id, symbol, name, kind, species from nomenclature
				order by case when id like 'HGNC:%' then 0 else 1 end, id
				""").query((row) -> {
			String id = row.getString("id");
			List<String> earlier = previous.getOrDefault(id, List.of());
			List<String> others = aliases.getOrDefault(id, List.of());
			List<String> all = new ArrayList<>(earlier);
			all.addAll(others);
			names.add(new Gene(id, row.getString("symbol"), row.getString("name"),
					MoleculeKind.valueOf(row.getString("kind")), row.getString("species"), List.copyOf(all),
					List.copyOf(xrefs.getOrDefault(id, List.of()))), earlier, others);
		});
		return names;
	}

	void add(Gene gene, List<String> previous, List<String> aliases) {
		// An entry that another nomenclature points to is that one's gene, not a second.
		if (this.byId.containsKey(gene.id())) {
			return;
		}
		put(this.byId, gene.id(), gene);
		gene.xrefs().forEach((xref) -> put(this.byId, xref, gene));
		Names names = this.bySpecies.computeIfAbsent(gene.species(), (any) -> new Names());
		put(names.approved, gene.symbol(), gene);
		previous.forEach((name) -> put(names.previous, name, gene));
		aliases.forEach((name) -> put(names.aliases, name, gene));
	}

	private static void put(Map<String, List<Gene>> map, String key, Gene gene) {
		// Most keys have one gene; a list that can grow would cost several times as much.
		map.merge(key, List.of(gene), (before, more) -> {
			if (before.contains(gene)) {
				return before;
			}
			List<Gene> all = new ArrayList<>(before);
			all.addAll(more);
			return List.copyOf(all);
		});
	}

	List<Gene> withId(String id) {
		return this.byId.getOrDefault(id, List.of());
	}

	boolean knows(String species) {
		return this.bySpecies.containsKey(species);
	}

	/**
	 * The genes of a species that a name stands for: those that it is approved for, else
	 * those that it was, else those that it is an alias of.
	 */
	List<Gene> named(String name, @Nullable String species) {
		Names names = (species != null) ? this.bySpecies.get(species) : null;
		if (names == null) {
			return List.of();
		}
		for (Map<String, List<Gene>> rank : List.of(names.approved, names.previous, names.aliases)) {
			List<Gene> found = rank.get(name);
			if (found != null) {
				return found;
			}
		}
		return List.of();
	}

	/** Names of the genes of one species. */
	private static final class Names {

		private final Map<String, List<Gene>> approved = new HashMap<>();

		private final Map<String, List<Gene>> previous = new HashMap<>();

		private final Map<String, List<Gene>> aliases = new HashMap<>();

	}

}
