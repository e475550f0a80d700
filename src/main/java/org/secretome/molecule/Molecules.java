package org.secretome.molecule;

import java.util.List;
import java.util.Optional;

import org.secretome.api.Catalogue;
import org.secretome.api.Problem;
import org.secretome.api.RecordMapper;
import org.secretome.preparation.Measurement;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published reads of molecules. */
@Component
public class Molecules {

	private static final RowMapper<MoleculeSummary> ROW = RecordMapper.of(MoleculeSummary.class);

	/**
	 * What is enriched somewhere was found there. What is depleted may be there or not.
	 */
	private static final String FOUND = "o.result in ('DETECTED', 'ENRICHED')";

	private final JdbcClient jdbc;

	Molecules(JdbcClient jdbc) {
		this.jdbc = jdbc;
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

	/** What was observed of a molecule, component by component. */
	public List<Localisation> localisation(String slug) {
		require(slug);
		return this.jdbc.sql("""
				select c.slug as component, c.name, count(*) filter (where o.result = 'DETECTED') as detected,
				    count(*) filter (where o.result = 'NOT_DETECTED') as not_detected,
				    count(*) filter (where o.result = 'ENRICHED') as enriched,
				    count(*) filter (where o.result = 'DEPLETED') as depleted,
				    count(distinct o.reference_id) as studies,
				    array_agg(distinct d.slug order by d.slug) filter (where d.slug is not null) as datasets,
				    array_agg(distinct r.slug order by r.slug) as "references"
				from observation o
				join molecule m on m.id = o.molecule_id
				join component c on c.id = o.component_id
				join reference r on r.id = o.reference_id
				left join dataset d on d.id = o.dataset_id
				where m.slug = :slug group by c.slug, c.name order by c.name, c.slug
				""").param("slug", slug).query(RecordMapper.of(Localisation.class)).list();
	}

	@Bean
	static Catalogue<MoleculeSummary> moleculeCatalogue() {
		String family = "t.slug in (select x.molecule_slug from molecule_family x where x.component_slug in {values})";
		return Catalogue.of("molecules", "Molecules", MoleculeSummary.class, "molecule_summary")
			.oneOf("kind", "kind", MoleculeKind.class, "Sort of molecule", "PROTEIN")
			.byComponent("family", family, "Factor family", "growth-factor")
			.countedIn("molecule_family", "molecule_slug", "component_slug")
			.by("species", "species", "Species whose molecule it is", "human")
			.byComponent("detectedIn", "t.id in " + inComponent(FOUND + " and c.slug in {values}"),
					"Detected or enriched in this component", "exosome")
			.byComponent("notDetectedIn", "t.id in " + inComponent("o.result = 'NOT_DETECTED' and c.slug in {values}"),
					"Looked for in this component and not detected; that nothing is recorded is not enough",
					"extracellular-vesicle")
			.byComponent("onlyIn",
					"(t.id in " + inComponent(FOUND + " and c.slug in {values}") + " and t.id not in "
							+ inComponent(FOUND + " and c.slug not in {values}") + ")",
					"Recorded as detected only in this component: here, and nowhere outside of it, not even in what it is a part of. "
							+ "An open-world reading: it may be elsewhere where nobody looked",
					"extracellular-space")
			.where("sourceTissue", "t.id in " + inPreparation("preparation_tissue", "tissue"),
					"Detected or enriched in a preparation from this tissue", "umbilical-cord")
			.where("cellType", "t.id in " + inPreparation("preparation_cell_type", "cell_type"),
					"Detected or enriched in a preparation from these cells", "mesenchymal-stem-cell")
			.where("isolationMethod", "t.id in " + inPreparation("preparation_step", "method_slug"),
					"Detected or enriched in a preparation that was made with this method", "freeze-drying")
			.where("dataset",
					"t.id in (select o.molecule_id from observation o join dataset d on d.id = o.dataset_id where d.slug in {values})",
					"With an observation, whatever its result, from this data set", "gene-ontology")
			.atLeast("minStudies",
					"(select count(distinct o.reference_id) from observation o where o.molecule_id = t.id and " + FOUND
							+ ")",
					"Detected or enriched, anywhere, by at least so many distinct references", "2")
			.byComponent("about", "(" + family + " or t.id in " + inComponent(FOUND + " and c.slug in {values}") + ")",
					"Of this factor family, or detected or enriched in this component", "exosome")
			.searchable("egf")
			.sortedBy("name", "name")
			.sortedBy("symbol", "symbol");
	}

	private static String inComponent(String condition) {
		return "(select o.molecule_id from observation o join component c on c.id = o.component_id where " + condition
				+ ")";
	}

	private static String inPreparation(String table, String column) {
		return "(select o.molecule_id from observation o join preparation p on p.id = o.preparation_id join " + table
				+ " x on x.preparation_slug = p.slug where " + FOUND + " and x." + column + " in {values})";
	}

}
