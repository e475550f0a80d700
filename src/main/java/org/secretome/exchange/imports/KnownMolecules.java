package org.secretome.exchange.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The molecules that the base has, by slug and by identifier. */
class KnownMolecules {

	/**
	 * Databases in which a gene has one identifier. One more gene of a protein does not
	 * make it another, so UniProt comes last and never contradicts.
	 */
	private static final List<String> OF_GENES = List.of("HGNC:", "NCBIGene:");

	private final Map<String, Known> bySlug = new HashMap<>();

	private final Map<String, List<Known>> byXref = new HashMap<>();

	static KnownMolecules read(JdbcClient jdbc) {
		KnownMolecules molecules = new KnownMolecules();
		jdbc.sql("select id, slug, kind, curated from molecule").query((row) -> {
			molecules.bySlug.put(row.getString("slug"), new Known(row.getLong("id"), row.getString("slug"),
					row.getString("kind"), row.getBoolean("curated"), new ArrayList<>(0)));
		});
		jdbc.sql("""
				select m.slug, x.xref from molecule_xref x join molecule m on m.slug = x.molecule_slug
				where m.unresolved is null and (m.retired_at is null or not m.curated)
				    and (x.xref like 'HGNC:%' or x.xref like 'NCBIGene:%' or x.xref like 'UniProtKB:%')
				""").query((row) -> {
			Known known = molecules.bySlug.get(row.getString("slug"));
			if (known != null) {
				molecules.index(known, row.getString("xref"));
			}
		});
		return molecules;
	}

	private void index(Known known, String xref) {
		known.xrefs.add(xref);
		this.byXref.computeIfAbsent(known.kind + " " + xref, (any) -> new ArrayList<>(1)).add(known);
	}

	@Nullable Known withSlug(String slug) {
		return this.bySlug.get(slug);
	}

	/** The molecule that has an identifier of a gene and none that contradicts it. */
	@Nullable Known of(Gene gene, String kind) {
		List<String> ids = new ArrayList<>(List.of(gene.id()));
		ids.addAll(gene.xrefs());
		for (String scheme : List.of("HGNC:", "NCBIGene:", "UniProtKB:")) {
			for (String id : ids) {
				if (id.startsWith(scheme)) {
					List<Known> found = this.byXref.getOrDefault(kind + " " + id, List.of())
						.stream()
						.filter((known) -> !contradicts(known, ids))
						.toList();
					if (found.size() == 1) {
						return found.get(0);
					}
				}
			}
		}
		return null;
	}

	private static boolean contradicts(Known known, List<String> ids) {
		return OF_GENES.stream()
			.anyMatch((scheme) -> known.xrefs.stream().anyMatch((xref) -> xref.startsWith(scheme))
					&& ids.stream().anyMatch((id) -> id.startsWith(scheme))
					&& known.xrefs.stream().filter((xref) -> xref.startsWith(scheme)).noneMatch(ids::contains));
	}

	Known add(long id, NewMolecule molecule) {
		Known known = new Known(id, molecule.slug(), molecule.kind().name(), false, new ArrayList<>(0));
		this.bySlug.put(molecule.slug(), known);
		if (molecule.unresolved() == null) {
			molecule.xrefs().forEach((xref) -> index(known, xref));
		}
		return known;
	}

	/**
	 * A molecule of the base.
	 *
	 * @param curated whether a knowledge file describes it
	 */
	record Known(long id, String slug, String kind, boolean curated, List<String> xrefs) {
	}

}
