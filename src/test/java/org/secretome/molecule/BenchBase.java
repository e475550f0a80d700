package org.secretome.molecule;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.postgresql.PGConnection;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A generated base of the size that the benchmarks ask for, the same in every run: few
 * molecules are found everywhere and most of them rarely, as in the public data sets.
 */
public final class BenchBase {

	public static final int MOLECULES = 40_000;

	public static final int PREPARATIONS = 3_500;

	public static final int OBSERVATIONS = 1_500_000;

	static final int REFERENCES = 1_200;

	static final int DATASETS = 5;

	static final int TISSUES = 40;

	static final int CELLS = 25;

	static final int METHODS = 12;

	/** Far from the numbers that a database gives by itself. */
	private static final long FIRST_ID = 5_000_000;

	private static final String COMMON = "fingerprint, search_text, created_at, updated_at, version";

	private static final String VALUES = "'bench', 'bench', current_timestamp, current_timestamp, 0";

	private static final String OBSERVATION = "slug, molecule_id, component_id, preparation_id, dataset_id, reference_id, result, created_at, updated_at, version";

	static final List<String> COMPONENTS = List.of("soluble-fraction", "extracellular-vesicle", "exosome",
			"microvesicle", "apoptotic-body");

	private static final List<ObservationResult> RESULTS = List.of(ObservationResult.DETECTED,
			ObservationResult.NOT_DETECTED, ObservationResult.ENRICHED, ObservationResult.DEPLETED);

	private final int[] molecule = new int[OBSERVATIONS];

	private final byte[] result = new byte[OBSERVATIONS];

	private final String[] kindOf = new String[MOLECULES];

	private final int[] componentOf = new int[PREPARATIONS];

	private final int[] datasetOf = new int[PREPARATIONS];

	private final int[] yearOf = new int[PREPARATIONS];

	private final int[] tissueOf = new int[PREPARATIONS];

	private final int[] cellOf = new int[PREPARATIONS];

	private final int[][] methodsOf = new int[PREPARATIONS][];

	public BenchBase() {
		Random random = new Random(20261127);
		for (int i = 0; i < PREPARATIONS; i++) {
			this.componentOf[i] = skewed(random, COMPONENTS.size());
			this.datasetOf[i] = skewed(random, DATASETS);
			this.yearOf[i] = 2005 + random.nextInt(21);
			this.tissueOf[i] = skewed(random, TISSUES);
			this.cellOf[i] = skewed(random, CELLS);
			int first = skewed(random, METHODS);
			this.methodsOf[i] = new int[] { first, (first + 1 + random.nextInt(METHODS - 1)) % METHODS };
		}
		for (int i = 0; i < MOLECULES; i++) {
			this.kindOf[i] = (random.nextInt(4) > 0) ? "PROTEIN" : "RNA";
		}
		for (int i = 0; i < OBSERVATIONS; i++) {
			this.molecule[i] = skewed(random, MOLECULES);
			int drawn = random.nextInt(100);
			this.result[i] = (byte) ((drawn < 82) ? 0 : (drawn < 92) ? 1 : (drawn < 97) ? 2 : 3);
		}
	}

	/** Small numbers often, large ones rarely. */
	private static int skewed(Random random, int bound) {
		return (int) (bound * Math.pow(random.nextDouble(), 2.2));
	}

	private static int preparationOf(int observation) {
		return observation % PREPARATIONS;
	}

	private static int referenceOf(int preparation) {
		return preparation % REFERENCES;
	}

	private static String preparation(int number) {
		return "bench-preparation-" + number;
	}

	/** Writes the base into a database that has the tables. */
	public void write(DataSource database) throws IOException, SQLException {
		JdbcTemplate jdbc = new JdbcTemplate(database);
		Map<String, Long> components = components(jdbc);
		batch(jdbc,
				"molecule (id, slug, name, symbol, kind, species, " + COMMON + ") values (?, ?, ?, ?, ?, 'human', "
						+ VALUES + ")",
				MOLECULES,
				(i) -> new Object[] { FIRST_ID + i, "bench-molecule-" + i, "Molecule " + i, "BM" + i, this.kindOf[i] });
		batch(jdbc,
				"reference (id, slug, name, kind, title_known, publication_year, citable, study_cluster, " + COMMON
						+ ") values (?, ?, ?, 'ARTICLE', true, 2020, true, ?, " + VALUES + ")",
				REFERENCES,
				(i) -> new Object[] { FIRST_ID + i, "bench-reference-" + i, "Reference " + i, "bench-study-" + i / 2 });
		batch(jdbc, "dataset (id, slug, name, licence, citation, " + COMMON + ") values (?, ?, ?, 'none', 'none', "
				+ VALUES + ")", DATASETS, (i) -> new Object[] { FIRST_ID + i, "bench-dataset-" + i, "Data set " + i });
		batch(jdbc,
				"glossary_term (slug, name, kind, plain, " + COMMON + ") values (?, ?, 'METHOD', '', " + VALUES + ")",
				METHODS, (i) -> new Object[] { "bench-method-" + i, "Method " + i });
		batch(jdbc,
				"preparation (id, slug, name, summary, publication_year, curated, " + COMMON
						+ ") values (?, ?, ?, '', ?, false, " + VALUES + ")",
				PREPARATIONS, (i) -> new Object[] { FIRST_ID + i, preparation(i), "Preparation " + i, this.yearOf[i] });
		batch(jdbc, "preparation_tissue (preparation_slug, position, tissue) values (?, 0, ?)", PREPARATIONS,
				(i) -> new Object[] { preparation(i), "bench-tissue-" + this.tissueOf[i] });
		batch(jdbc, "preparation_cell_type (preparation_slug, position, cell_type) values (?, 0, ?)", PREPARATIONS,
				(i) -> new Object[] { preparation(i), "bench-cell-" + this.cellOf[i] });
		batch(jdbc, "preparation_component (preparation_slug, position, component_slug) values (?, 0, ?)", PREPARATIONS,
				(i) -> new Object[] { preparation(i), COMPONENTS.get(this.componentOf[i]) });
		for (int step = 0; step < 2; step++) {
			int position = step;
			batch(jdbc, "preparation_step (preparation_slug, position, method_slug, text) values (?, ?, ?, '')",
					PREPARATIONS,
					(i) -> new Object[] { preparation(i), position, "bench-method-" + this.methodsOf[i][position] });
		}
		observations(jdbc, components);
	}

	/** The numbers of the components, which are made where the base has none. */
	private static Map<String, Long> components(JdbcTemplate jdbc) {
		List<String> all = new ArrayList<>(COMPONENTS);
		all.add("secretome");
		if (Objects.equals(jdbc.queryForObject("select count(*) from component", Long.class), 0L)) {
			for (String component : all) {
				jdbc.update(
						"insert into component (slug, name, kind, basis, term_status, summary, " + COMMON
								+ ") values (?, ?, 'FRACTION', 'BIOGENESIS', 'CURRENT', '', " + VALUES + ")",
						component, component);
			}
			for (String ancestor : all) {
				for (String descendant : all) {
					if (isUnder(descendant, ancestor)) {
						jdbc.update(
								"insert into component_closure (ancestor_slug, descendant_slug, distance, is_a) values (?, ?, 0, false)",
								ancestor, descendant);
					}
				}
			}
		}
		Map<String, Long> ids = new TreeMap<>();
		all.forEach((component) -> ids.put(component, Objects
			.requireNonNull(jdbc.queryForObject("select id from component where slug = ?", Long.class, component))));
		return ids;
	}

	private static boolean isUnder(String descendant, String ancestor) {
		return descendant.equals(ancestor) || ancestor.equals("secretome")
				|| (ancestor.equals("extracellular-vesicle") && COMPONENTS.indexOf(descendant) > 1);
	}

	private void observations(JdbcTemplate jdbc, Map<String, Long> components) throws IOException, SQLException {
		Path file = Files.createTempFile("bench", ".csv");
		try {
			try (BufferedWriter out = Files.newBufferedWriter(file)) {
				out.write("slug,molecule_id,component_id,preparation_id,dataset_id,reference_id,result,at\n");
				for (int i = 0; i < OBSERVATIONS; i++) {
					int of = preparationOf(i);
					out.write("bench-" + i + "," + (FIRST_ID + this.molecule[i]) + ","
							+ components.get(COMPONENTS.get(this.componentOf[of])) + "," + (FIRST_ID + of) + ","
							+ (FIRST_ID + this.datasetOf[of]) + "," + (FIRST_ID + referenceOf(of)) + ","
							+ RESULTS.get(this.result[i]) + ",2026-11-27 00:00:00Z\n");
				}
			}
			try (Connection connection = Objects.requireNonNull(jdbc.getDataSource()).getConnection()) {
				if (connection.isWrapperFor(PGConnection.class)) {
					copy(connection, file);
					// What its autovacuum does within minutes.
					jdbc.execute("vacuum");
				}
				else {
					readCsv(connection, file);
				}
			}
			jdbc.execute("analyze");
		}
		finally {
			Files.delete(file);
		}
	}

	private static void readCsv(Connection connection, Path file) throws SQLException {
		try (var statement = connection.createStatement()) {
			// H2 wants the file's name when it prepares the statement.
			statement.execute("insert into observation (" + OBSERVATION
					+ ") select slug, molecule_id, component_id, preparation_id, dataset_id, reference_id, result, at, at, 0"
					+ " from csvread('" + file + "')");
		}
	}

	private static void copy(Connection connection, Path file) throws SQLException, IOException {
		try (var statement = connection.createStatement();
				Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			statement.execute("create temporary table bench_row (slug varchar, molecule_id bigint, component_id bigint,"
					+ " preparation_id bigint, dataset_id bigint, reference_id bigint, result varchar, at timestamptz)");
			connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy bench_row from stdin with (format csv, header true)", in);
			statement.execute("insert into observation (" + OBSERVATION + ") select slug, molecule_id, component_id,"
					+ " preparation_id, dataset_id, reference_id, result, at, at, 0 from bench_row");
			statement.execute("drop table bench_row");
		}
	}

	/** The same base as rows that were read, handed to a builder. */
	SetIndexBuilder fill() {
		List<SetIndexBuilder.MoleculeRow> molecules = new ArrayList<>();
		for (int i = 0; i < MOLECULES; i++) {
			molecules
				.add(new SetIndexBuilder.MoleculeRow(FIRST_ID + i, "bench-molecule-" + i, this.kindOf[i], "human"));
		}
		SetIndexBuilder builder = new SetIndexBuilder(molecules);
		List<String> all = new ArrayList<>(COMPONENTS);
		all.add("secretome");
		all.forEach((component) -> builder.component(all.indexOf(component), component, component));
		all.forEach((ancestor) -> all.stream()
			.filter((descendant) -> isUnder(descendant, ancestor))
			.forEach((descendant) -> builder.descends(descendant, ancestor)));
		for (int i = 0; i < REFERENCES; i++) {
			builder.reference(FIRST_ID + i, "bench-reference-" + i, "bench-study-" + i / 2, 2020);
		}
		for (int i = 0; i < DATASETS; i++) {
			builder.dataset(FIRST_ID + i, "bench-dataset-" + i);
		}
		for (int i = 0; i < PREPARATIONS; i++) {
			builder.preparation(FIRST_ID + i, preparation(i), this.yearOf[i]);
			builder.trait(preparation(i), ContextFacet.SOURCE_TISSUE, "bench-tissue-" + this.tissueOf[i]);
			builder.trait(preparation(i), ContextFacet.CELL_TYPE, "bench-cell-" + this.cellOf[i]);
			builder.trait(preparation(i), ContextFacet.COMPONENT, COMPONENTS.get(this.componentOf[i]));
			for (int method : this.methodsOf[i]) {
				builder.trait(preparation(i), ContextFacet.ISOLATION_METHOD, "bench-method-" + method);
			}
		}
		for (int i = 0; i < OBSERVATIONS; i++) {
			int of = preparationOf(i);
			builder.observation(FIRST_ID + this.molecule[i], this.componentOf[of], FIRST_ID + of,
					FIRST_ID + this.datasetOf[of], FIRST_ID + referenceOf(of), RESULTS.get(this.result[i]));
		}
		return builder;
	}

	private static void batch(JdbcTemplate jdbc, String into, int count, Row row) {
		List<Object[]> rows = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			rows.add(row.of(i));
			if (rows.size() == 5000 || i == count - 1) {
				jdbc.batchUpdate("insert into " + into, rows);
				rows.clear();
			}
		}
	}

	private interface Row {

		Object[] of(int number);

	}

}
