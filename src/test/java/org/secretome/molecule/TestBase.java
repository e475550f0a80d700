package org.secretome.molecule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.secretome.TestDatabase;
import org.secretome.api.Revision;
import org.secretome.api.TestRevision;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * A small base in a database of its own, written row by row, with the index that is read
 * from it.
 */
public class TestBase {

	/** The tree of components; a parent comes before its children. */
	public static final Map<String, List<String>> COMPONENTS = new TreeMap<>(Map.of("c0-secretome", List.of(),
			"c1-soluble", List.of("c0-secretome"), "c1-vesicle", List.of("c0-secretome"), "c2-exosome",
			List.of("c1-vesicle"), "c2-microvesicle", List.of("c1-vesicle"), "c3-small", List.of("c2-exosome"),
			"f-factor", List.of(), "f-growth", List.of("f-factor"), "f-cytokine", List.of("f-factor")));

	private static final String COMMON = "name, fingerprint, search_text, created_at, updated_at, version";

	private static final String COMMON_VALUES = "?, '', '', current_timestamp, current_timestamp, 0";

	private final JdbcTemplate jdbc;

	private final Revision revision;

	private final SetIndexReader reader;

	private int observations;

	public TestBase() {
		DataSource database = TestDatabase.empty();
		Flyway.configure().dataSource(database).load().migrate();
		this.jdbc = new JdbcTemplate(database);
		this.revision = TestRevision.of(JdbcClient.create(database));
		this.revision.begin();
		this.reader = new SetIndexReader(this.jdbc, this.revision, new JdbcTransactionManager(database));
		COMPONENTS.forEach((component, parents) -> component(component));
		COMPONENTS.keySet()
			.forEach((descendant) -> COMPONENTS.keySet()
				.stream()
				.filter((ancestor) -> isUnder(descendant, ancestor))
				.forEach((ancestor) -> this.jdbc.update(
						"insert into component_closure (ancestor_slug, descendant_slug, distance, is_a) values (?, ?, 0, true)",
						ancestor, descendant)));
	}

	private static boolean isUnder(String descendant, String ancestor) {
		return descendant.equals(ancestor)
				|| COMPONENTS.getOrDefault(descendant, List.of()).stream().anyMatch((up) -> isUnder(up, ancestor));
	}

	public JdbcClient sql() {
		return JdbcClient.create(this.jdbc);
	}

	public SetIndex index() {
		return this.reader.read().index();
	}

	public SetIndexReader reader() {
		return this.reader;
	}

	public Revision revision() {
		return this.revision;
	}

	private void component(String slug) {
		this.jdbc.update("insert into component (slug, " + COMMON + ", kind, basis, term_status, summary) values (?, "
				+ COMMON_VALUES + ", 'FRACTION', 'BIOGENESIS', 'CURRENT', '')", slug, slug);
	}

	public TestBase molecule(String slug, String kind, @Nullable String species, String... families) {
		this.jdbc.update("insert into molecule (slug, " + COMMON + ", symbol, kind, species) values (?, "
				+ COMMON_VALUES + ", ?, ?, ?)", slug, slug, slug, kind, species);
		String table = hasTable("molecule_curated_family") ? "molecule_curated_family" : "molecule_family";
		for (int i = 0; i < families.length; i++) {
			this.jdbc.update("insert into " + table + " (molecule_slug, position, component_slug) values (?, ?, ?)",
					slug, i, families[i]);
		}
		return this;
	}

	private boolean hasTable(String table) {
		Integer tables = this.jdbc.queryForObject(
				"select count(*) from information_schema.tables where lower(table_name) = ?", Integer.class, table);
		return tables != null && tables > 0;
	}

	public TestBase retire(String molecule) {
		this.jdbc.update("update molecule set retired_at = current_timestamp where slug = ?", molecule);
		return this;
	}

	public TestBase reference(String slug, String cluster, @Nullable Integer year) {
		this.jdbc.update("insert into reference (slug, " + COMMON
				+ ", kind, title_known, publication_year, citable, study_cluster) values (?, " + COMMON_VALUES
				+ ", 'ARTICLE', true, ?, true, ?)", slug, slug, year, cluster);
		return this;
	}

	public TestBase dataset(String slug) {
		this.jdbc.update("insert into dataset (slug, " + COMMON + ", licence, citation) values (?, " + COMMON_VALUES
				+ ", '', '')", slug, slug);
		return this;
	}

	public TestBase method(String slug) {
		this.jdbc.update("insert into glossary_term (slug, " + COMMON + ", kind, plain) values (?, " + COMMON_VALUES
				+ ", 'METHOD', '')", slug, slug);
		return this;
	}

	/** Traits are written as species:, tissue:, cell:, method: or component:. */
	public TestBase preparation(String slug, @Nullable Integer year, String... traits) {
		this.jdbc.update("insert into preparation (slug, " + COMMON
				+ ", summary, publication_year, curated) values (?, " + COMMON_VALUES + ", '', ?, true)", slug, slug,
				year);
		for (int i = 0; i < traits.length; i++) {
			String value = traits[i].substring(traits[i].indexOf(':') + 1);
			switch (traits[i].substring(0, traits[i].indexOf(':'))) {
				case "species" -> trait("preparation_species", "species", slug, i, value);
				case "tissue" -> trait("preparation_tissue", "tissue", slug, i, value);
				case "cell" -> trait("preparation_cell_type", "cell_type", slug, i, value);
				case "component" -> trait("preparation_component", "component_slug", slug, i, value);
				case "method" -> this.jdbc.update(
						"insert into preparation_step (preparation_slug, position, method_slug, text) values (?, ?, ?, '')",
						slug, i, value);
				default -> throw new IllegalArgumentException(traits[i]);
			}
		}
		return this;
	}

	private void trait(String table, String column, String preparation, int position, String value) {
		this.jdbc.update("insert into " + table + " (preparation_slug, position, " + column + ") values (?, ?, ?)",
				preparation, position, value);
	}

	/** One row; no preparation and no data set where they are null. */
	public TestBase observation(String molecule, String component, @Nullable String preparation,
			@Nullable String dataset, String reference, ObservationResult result) {
		this.jdbc.update(
				"""
						insert into observation (slug, molecule_id, component_id, preparation_id, dataset_id, reference_id, result,
						    created_at, updated_at, version)
						values (?, (select id from molecule where slug = ?), (select id from component where slug = ?),
						    (select id from preparation where slug = ?), (select id from dataset where slug = ?),
						    (select id from reference where slug = ?), ?, current_timestamp, current_timestamp, 0)
						""",
				"o" + this.observations++, molecule, component, preparation, dataset, reference, result.name());
		return this;
	}

	/**
	 * A base of random observations that has something for every condition: preparations
	 * of several components, references of one study, molecules that are found and not
	 * found in one place, some of them retired.
	 */
	public static TestBase random(Random random) {
		TestBase base = new TestBase();
		List<String> components = List.of("c0-secretome", "c1-soluble", "c1-vesicle", "c2-exosome", "c2-microvesicle",
				"c3-small");
		for (int i = 0; i < 60; i++) {
			String[] families = one(random, List.of("", "f-growth", "f-cytokine", "f-factor", "f-growth f-cytokine"))
				.split(" ");
			base.molecule("m" + i, one(random, List.of("PROTEIN", "RNA", "LIPID")),
					(random.nextInt(4) > 0) ? one(random, List.of("human", "mouse")) : null,
					families[0].isEmpty() ? new String[0] : families);
		}
		for (int i = 0; i < 14; i++) {
			base.reference("r" + i, "s" + i / 2, (random.nextInt(5) > 0) ? 2010 + random.nextInt(12) : null);
		}
		List.of("d0", "d1", "d2").forEach(base::dataset);
		List.of("sec", "uc", "tff").forEach(base::method);
		for (int i = 0; i < 25; i++) {
			List<String> traits = new ArrayList<>();
			some(random, List.of("human", "mouse"), 1).forEach((value) -> traits.add("species:" + value));
			some(random, List.of("placenta", "cord", "skin"), 1).forEach((value) -> traits.add("tissue:" + value));
			some(random, List.of("msc", "hek"), 1).forEach((value) -> traits.add("cell:" + value));
			some(random, List.of("sec", "uc", "tff"), 2).forEach((value) -> traits.add("method:" + value));
			some(random, components, 2).forEach((value) -> traits.add("component:" + value));
			base.preparation("p" + i, random.nextBoolean() ? 2010 + random.nextInt(12) : null,
					traits.toArray(String[]::new));
		}
		for (int i = 0; i < 900; i++) {
			base.observation("m" + random.nextInt(60), one(random, components),
					(random.nextInt(4) > 0) ? "p" + random.nextInt(25) : null,
					(random.nextInt(6) > 0) ? "d" + random.nextInt(3) : null, "r" + random.nextInt(14),
					one(random, List.of(ObservationResult.DETECTED, ObservationResult.DETECTED,
							ObservationResult.NOT_DETECTED, ObservationResult.ENRICHED, ObservationResult.DEPLETED)));
		}
		return base.retire("m7").retire("m21");
	}

	private static <T> T one(Random random, List<T> all) {
		return all.get(random.nextInt(all.size()));
	}

	private static <T> List<T> some(Random random, List<T> all, int most) {
		return all.stream().filter((value) -> random.nextInt(all.size()) < most).toList();
	}

}
