package org.secretome.exchange.imports;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.exchange.format.ImportRecord.Nomenclature;

/** Writes the names of genes that the resolver knows. */
class StagedNomenclature extends StagedRecords<Nomenclature> {

	private final String dataset;

	StagedNomenclature(Staging staging, String dataset) {
		super(staging, Staging.Kind.NOMENCLATURE, Nomenclature.class, "nomenclature", "id",
				"case when t.id is not null then cast(0 as bigint) end as existing, false as curated, "
						+ "t.fingerprint as before, false as retired");
		this.dataset = dataset;
	}

	@Override
	void create(List<StagedEntry> entries) {
		batch("insert into nomenclature (symbol, name, kind, species, dataset_slug, fingerprint, id) "
				+ "values (?, ?, ?, ?, ?, ?, ?)", entries, this::values);
		lines(entries, false);
	}

	@Override
	void update(List<StagedEntry> entries) {
		batch("update nomenclature set symbol = ?, name = ?, kind = ?, species = ?, dataset_slug = ?, fingerprint = ? "
				+ "where id = ?", entries, this::values);
		lines(entries, true);
	}

	private @Nullable Object[] values(StagedEntry entry) {
		Nomenclature gene = read(entry);
		return new @Nullable Object[] { Texts.cut(gene.symbol(), 300), Texts.cutOrNull(gene.name(), 600),
				gene.kind().name(), gene.species(), this.dataset, entry.fingerprint(), entry.slug() };
	}

	private void lines(List<StagedEntry> entries, boolean replace) {
		lines("nomenclature_name", "nomenclature_id", "name,rank", entries, replace, (gene) -> {
			List<@Nullable Object[]> names = new ArrayList<>();
			gene.previousSymbols().forEach((name) -> names.add(new Object[] { Texts.cut(name, 300), "PREVIOUS" }));
			gene.aliases().forEach((name) -> names.add(new Object[] { Texts.cut(name, 300), "ALIAS" }));
			return names;
		});
		lines("nomenclature_xref", "nomenclature_id", "xref", entries, replace, (gene) -> each(gene.xrefs(), 120));
	}

	/** Takes out the names that the data set no longer has. */
	long retireMissing() {
		String gone = "(select n.id from nomenclature n where n.dataset_slug = ? and not exists (select 1 "
				+ "from import_record r where r.kind = 'NOMENCLATURE' and r.slug = n.id))";
		jdbc().update("delete from nomenclature_name where nomenclature_id in " + gone, this.dataset);
		jdbc().update("delete from nomenclature_xref where nomenclature_id in " + gone, this.dataset);
		return jdbc().update("delete from nomenclature where id in " + gone, this.dataset);
	}

}
