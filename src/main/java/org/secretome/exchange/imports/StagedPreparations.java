package org.secretome.exchange.imports;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Writes preparations with what their data set says of them. */
class StagedPreparations extends StagedRecords<NewPreparation> {

	private final String dataset;

	StagedPreparations(Staging staging, String dataset) {
		super(staging, Staging.Kind.PREPARATION, NewPreparation.class, "preparation", "slug",
				"t.id as existing, t.curated, t.fingerprint as before, t.retired_at is not null as retired");
		this.dataset = dataset;
	}

	@Override
	void create(List<StagedEntry> entries) {
		batch("""
				insert into preparation (name, summary, publication_year, dataset_slug, search_text, fingerprint, slug, id,
				    curated, created_at, updated_at, version)
				values (?, ?, ?, ?, ?, ?, ?, ?, false, current_timestamp, current_timestamp, 0)
				""",
				entries, (entry) -> {
					NewPreparation preparation = read(entry);
					return new @Nullable Object[] { preparation.name(), preparation.summary(), preparation.year(),
							this.dataset, preparation.searchText(), entry.fingerprint(), entry.slug(), entry.number() };
				});
		lines(entries, false);
	}

	@Override
	void update(List<StagedEntry> entries) {
		batch("""
				update preparation set name = ?, summary = ?, publication_year = ?, dataset_slug = ?, search_text = ?,
				    fingerprint = ?, retired_at = null, updated_at = current_timestamp, version = version + 1
				where slug = ?
				""", entries, (entry) -> {
			NewPreparation preparation = read(entry);
			return new @Nullable Object[] { preparation.name(), preparation.summary(), preparation.year(), this.dataset,
					preparation.searchText(), entry.fingerprint(), entry.slug() };
		});
		lines(entries, true);
	}

	private void lines(List<StagedEntry> entries, boolean replace) {
		lines("preparation_component", "preparation_slug", "component_slug", entries, replace,
				(preparation) -> each(preparation.components(), 120));
		lines("preparation_species", "preparation_slug", "species", entries, replace,
				(preparation) -> each(preparation.species(), 120));
		lines("preparation_tissue", "preparation_slug", "tissue", entries, replace,
				(preparation) -> each(preparation.tissues(), 120));
		lines("preparation_cell_type", "preparation_slug", "cell_type", entries, replace,
				(preparation) -> each(preparation.cellTypes(), 120));
		lines("preparation_step", "preparation_slug", "method_slug,text", entries, replace, StagedPreparations::steps);
		lines("preparation_reference", "preparation_slug", "reference_slug", entries, replace,
				(preparation) -> (preparation.reference() != null) ? each(List.of(preparation.reference()), 120)
						: List.of());
		lines("preparation_raw", "preparation_slug", "column_name,raw_value", entries, replace,
				StagedPreparations::raw);
	}

	private static List<@Nullable Object[]> steps(NewPreparation preparation) {
		List<@Nullable Object[]> steps = new ArrayList<>();
		preparation.methods()
			.forEach((method) -> steps.add(new Object[] { method, "As the data set names it; no more is recorded." }));
		return steps;
	}

	private static List<@Nullable Object[]> raw(NewPreparation preparation) {
		List<@Nullable Object[]> raw = new ArrayList<>();
		preparation.raw()
			.forEach((column, value) -> raw.add(new Object[] { Texts.cut(column, 200), Texts.cut(value, 4000) }));
		return raw;
	}

}
