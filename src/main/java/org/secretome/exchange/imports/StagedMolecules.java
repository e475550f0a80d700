package org.secretome.exchange.imports;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Writes molecules; those that knowledge files describe are left as they are. */
class StagedMolecules extends StagedRecords<NewMolecule> {

	StagedMolecules(Staging staging) {
		super(staging, Staging.Kind.MOLECULE, NewMolecule.class, "molecule", "slug",
				"t.id as existing, t.curated, t.fingerprint as before, t.retired_at is not null as retired");
	}

	@Override
	void create(List<StagedEntry> entries) {
		batch("""
				insert into molecule (name, symbol, kind, species, note, dataset_slug, unresolved, search_text, fingerprint,
				    slug, id, curated, created_at, updated_at, version)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, current_timestamp, current_timestamp, 0)
				""",
				entries, (entry) -> values(entry, true));
		lines(entries, false);
	}

	@Override
	void update(List<StagedEntry> entries) {
		batch("""
				update molecule set name = ?, symbol = ?, kind = ?, species = ?, note = ?, dataset_slug = ?, unresolved = ?,
				    search_text = ?, fingerprint = ?, retired_at = null, updated_at = current_timestamp,
				    version = version + 1
				where slug = ?
				""",
				entries, (entry) -> values(entry, false));
		lines(entries, true);
	}

	private @Nullable Object[] values(StagedEntry entry, boolean numbered) {
		NewMolecule molecule = read(entry);
		List<@Nullable Object> values = new ArrayList<>();
		values.add(Texts.cut(molecule.name(), 600));
		values.add(Texts.cut(molecule.symbol(), 300));
		values.add(molecule.kind().name());
		values.add(molecule.species());
		values.add(molecule.note());
		values.add(molecule.dataset());
		values.add(Texts.cutOrNull(molecule.unresolved(), 300));
		List<String> words = new ArrayList<>(List.of(molecule.slug(), molecule.symbol(), molecule.name()));
		words.addAll(molecule.synonyms());
		words.addAll(molecule.xrefs());
		values.add(Texts.search(words));
		values.add(entry.fingerprint());
		values.add(entry.slug());
		if (numbered) {
			values.add(entry.number());
		}
		return values.toArray();
	}

	private void lines(List<StagedEntry> entries, boolean replace) {
		lines("molecule_synonym", "molecule_slug", "synonym", entries, replace,
				(molecule) -> each(molecule.synonyms(), 300));
		lines("molecule_xref", "molecule_slug", "xref", entries, replace, (molecule) -> each(molecule.xrefs(), 120));
	}

}
