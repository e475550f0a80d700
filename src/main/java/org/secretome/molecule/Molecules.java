package org.secretome.molecule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.secretome.api.Catalogue;
import org.secretome.api.Problem;
import org.secretome.api.RecordMapper;
import org.secretome.preparation.Measurement;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The published reads of molecules. */
@Component
public class Molecules {

	private static final RowMapper<MoleculeSummary> ROW = RecordMapper.of(MoleculeSummary.class);

	/** How a condition on a measurement begins; it holds where the finding was made. */
	private static final String MEASURED = "Detected, or what else the other conditions ask for, in ";

	private final JdbcClient jdbc;

	private final SetIndexes indexes;

	Molecules(JdbcClient jdbc, SetIndexes indexes) {
		this.jdbc = jdbc;
		this.indexes = indexes;
	}

	public Optional<MoleculeSummary> find(String slug) {
		return this.jdbc.sql("select * from molecule_summary where slug = :slug")
			.param("slug", slug)
			.query(ROW)
			.optional();
	}

	/** The molecule with this slug, or a problem that says there is none. */
	public MoleculeSummary require(String slug) {
		return find(slug).orElseThrow(() -> Problem.notFound("molecule", slug));
	}

	/** A problem if there is no molecule with this slug; its record is not read. */
	void requireKnown(String slug) {
		long known = this.jdbc.sql("select count(*) from molecule_key where slug = :slug")
			.param("slug", slug)
			.query(Long.class)
			.single();
		if (known == 0) {
			throw Problem.notFound("molecule", slug);
		}
	}

	public MoleculeDetail detail(String slug) {
		return new MoleculeDetail(require(slug), properties(slug));
	}

	private List<Measurement> properties(String slug) {
		return this.jdbc.sql("""
				select p.measure, p.quantity_min, p.quantity_max, p.quantity_unit, p.quantity_method, p.note,
				    array(select r.reference_slug from molecule_property_reference r
				        where r.molecule_property_id = p.id order by r.position) as "references"
				from molecule_property p where p.molecule_slug = :slug order by p.position
				""").param("slug", slug).query(RecordMapper.of(Measurement.class)).list();
	}

	/** What molecules are called, by slug. */
	public Map<String, MoleculeName> named(Long[] ids) {
		return this.jdbc.sql("""
				select m.slug, m.name, m.symbol, m.kind,
				    array(select r.reference_slug from molecule_reference r
				        where r.molecule_slug = m.slug order by r.position) as "references"
				from molecule m where m.id = any(:ids)
				""")
			.param("ids", new SqlArrayValue("bigint", (Object[]) ids))
			.query(RecordMapper.of(MoleculeName.class))
			.list()
			.stream()
			.collect(Collectors.toMap(MoleculeName::slug, (name) -> name));
	}

	/** What was observed of a molecule, component by component. */
	public List<Localisation> localisation(String slug) {
		requireKnown(slug);
		return new Localisations(this.indexes.current()).of(slug);
	}

	@Bean
	static Catalogue<MoleculeSummary> moleculeCatalogue(SetIndexes indexes) {
		return Catalogue.of("molecules", "Molecules", MoleculeSummary.class, "molecule_summary")
			.foundIn("molecule_key")
			.selectedBy(() -> new SetConditions(indexes.current()))
			.selected("kind", "Sort of molecule", "PROTEIN")
			.among(MoleculeKind.class)
			.counted("kind")
			.selectedByComponent("family", "Factor family", "growth-factor")
			.countedIn("molecule_family", "molecule_slug", "component_slug")
			.selected("species", "Species whose molecule it is", "human")
			.counted("species")
			.selectedByComponent("detectedIn", "Detected or enriched in this component", "exosome")
			.selectedByComponent("notDetectedIn",
					"Looked for in this component and not detected; that nothing is recorded is not enough",
					"extracellular-vesicle")
			.selectedByComponent("onlyIn",
					"Recorded as detected only in this component: here, and nowhere outside of it, not even in what it is a part of. "
							+ "An open-world reading: it may be elsewhere where nobody looked",
					"extracellular-space")
			.selectedBeside("sourceSpecies", MEASURED + "a preparation from this species")
			.selected("sourceTissue", MEASURED + "a preparation from this tissue", "umbilical-cord")
			.selected("cellType", MEASURED + "a preparation from these cells", "mesenchymal-stem-cell")
			.selected("isolationMethod", MEASURED + "a preparation that was made with this method", "freeze-drying")
			.selected("dataset", MEASURED + "something that this data set reports", "gene-ontology")
			.selected("preparation", MEASURED + "this preparation", "lyophilised-wharton-jelly-secretome")
			.selectedRange("year", MEASURED + "something published in this year or range of years", "2015..2026")
			.selectedAtLeast("minStudies",
					"Recorded by at least so many distinct studies that meet the other conditions; references that report one study count once",
					"2")
			.selectedByComponent("about", "Of this factor family, or detected or enriched in this component", "exosome")
			.searchable("egf")
			.sortedBy("name", "name")
			.sortedBy("symbol", "symbol");
	}

}
