package org.secretome.exchange.imports;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import bench.ObservationRow;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.jpa.repository.support.SimpleJpaRepository;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rows per second of whole imports, with reading, resolving and validation, against the
 * fastest and the most usual way to put the same rows into the same table without any of
 * that, in one run.
 */
class ImportBench {

	private static final int ROWS = Integer.getInteger("secretome.bench.rows", 1_500_000);

	private static final int MOLECULES = 40_000;

	private static final int PREPARATIONS = 3_500;

	/** The slow baseline gets a part of the rows. */
	private static final int SAVED = Math.min(ROWS, 100_000);

	private static final Path DATA = Path.of("../shared/data");

	private static final Path REPORT = Path.of("target/bench/import.json");

	private final Map<String, Object> report = new LinkedHashMap<>();

	@TempDir
	private Path folder;

	@Test
	void imports() throws Exception {
		Path generated = generate();
		List<String> commands = new ArrayList<>(List.of("observations " + generated));
		if (Files.isDirectory(DATA)) {
			commands.add("hgnc " + DATA.resolve("hgnc/hgnc_complete_set.txt.gz"));
			commands.add("exocarta " + all(DATA.resolve("exocarta")));
			commands.add("vesiclepedia " + all(DATA.resolve("vesiclepedia")));
		}
		else {
			System.out.println(DATA + " is not there; only generated rows are measured");
		}
		postgres(commands);
		h2(commands, generated);
		Files.createDirectories(Objects.requireNonNull(REPORT.getParent()));
		Files.writeString(REPORT, new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(this.report));
		System.out.println(Files.readString(REPORT));
		verdict("postgres", "shareOfCopy", 0.2);
		verdict("postgres", "timesSaveAll", 3);
		verdict("h2", "shareOfCsvRead", 0.25);
	}

	private void postgres(List<String> commands) throws Exception {
		try (EmbeddedPostgres server = EmbeddedPostgres.builder()
			.setServerConfig("max_wal_size", "4GB")
			.setServerConfig("shared_buffers", "512MB")
			.start()) {
			String url = server.getJdbcUrl("postgres", "postgres");
			Map<String, Object> result = run(url, "postgres", commands);
			try (Connection connection = DriverManager.getConnection(url, "postgres", "")) {
				for (String dataset : List.of("observations", "exocarta", "vesiclepedia")) {
					if (result.containsKey(dataset)) {
						double rate = copy(connection, dataset);
						put(result, dataset, "copyRowsPerSecond", rate);
						put(result, dataset, "shareOfCopy", number(result, dataset, "rowsPerSecond") / rate);
					}
				}
				double imported = number(result, "observations", "rowsPerSecond");
				double saved = saveAll(url, connection);
				put(result, "observations", "saveAllRowsPerSecond", saved);
				put(result, "observations", "timesSaveAll", imported / saved);
				double rewritten = saveAll(url + "&reWriteBatchedInserts=true", connection);
				put(result, "observations", "saveAllRewrittenRowsPerSecond", rewritten);
				put(result, "observations", "timesSaveAllRewritten", imported / rewritten);
			}
			this.report.put("postgres", result);
		}
	}

	private void h2(List<String> commands, Path generated) throws Exception {
		String url = "jdbc:h2:file:" + this.folder.resolve("bench") + ";WRITE_DELAY=0";
		Map<String, Object> result = run(url, "sa", commands);
		for (String dataset : List.of("observations", "exocarta", "vesiclepedia")) {
			if (result.containsKey(dataset)) {
				double rate = batches(url, dataset);
				put(result, dataset, "jdbcBatchRowsPerSecond", rate);
				put(result, dataset, "shareOfJdbcBatch", number(result, dataset, "rowsPerSecond") / rate);
			}
		}
		double rate = csvRead(generated);
		put(result, "observations", "csvReadRowsPerSecond", rate);
		put(result, "observations", "shareOfCsvRead", number(result, "observations", "rowsPerSecond") / rate);
		this.report.put("h2", result);
	}

	/** H2's own reader, in a process like that of the imports. */
	private double csvRead(Path generated) throws Exception {
		List<String> words = java();
		words.addAll(
				List.of("org.h2.tools.Shell", "-url", "jdbc:h2:file:" + this.folder.resolve("csv") + ";WRITE_DELAY=0",
						"-user", "sa", "-sql", "create table read_rows as select * from csvread('" + generated + "')"));
		Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(said).isZero();
		Matcher time = Pattern.compile("(\\d+) ms").matcher(said);
		assertThat(time.find()).as(said).isTrue();
		return ROWS / (Long.parseLong(time.group(1)) / 1000.0);
	}

	private static List<String> java() {
		return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
				"-XX:+UseParallelGC", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
	}

	/** Runs the imports in a process of their own with half a gigabyte of heap. */
	private Map<String, Object> run(String url, String user, List<String> commands) throws Exception {
		List<String> words = java();
		words.addAll(List.of(ImportBenchRun.class.getName(), "--spring.datasource.url=" + url,
				"--spring.datasource.username=" + user));
		words.addAll(commands);
		Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
		Map<String, Object> results = new LinkedHashMap<>();
		StringBuilder log = new StringBuilder();
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				log.append(line).append('\n');
				if (line.startsWith(ImportBenchRun.MARK)) {
					System.out.println(url + " " + line);
					JsonNode result = new JsonMapper().readTree(line.substring(ImportBenchRun.MARK.length()));
					assertThat(result.path("state").asString()).as(log.toString()).isEqualTo("COMPLETED");
					Map<String, Object> numbers = new LinkedHashMap<>();
					result.properties()
						.stream()
						.filter((property) -> property.getValue().isNumber())
						.forEach((property) -> numbers.put(property.getKey(), property.getValue().asDouble()));
					numbers.put("rowsPerSecond", result.path("rows").asDouble() / result.path("seconds").asDouble());
					results.put(result.path("format").asString(), numbers);
				}
			}
		}
		assertThat(process.waitFor()).as(log.toString()).isZero();
		return results;
	}

	/** COPY of the same rows into an empty table with the same primary key. */
	private double copy(Connection connection, String dataset) throws Exception {
		Path dump = this.folder.resolve("dump.txt");
		PGConnection postgres = connection.unwrap(PGConnection.class);
		long rows;
		try (OutputStream out = Files.newOutputStream(dump)) {
			rows = postgres.getCopyAPI()
				.copyOut("copy (select o.* from observation o join dataset d on d.id = o.dataset_id where d.slug = '"
						+ dataset + "' and not o.curated) to stdout", out);
		}
		try (Statement statement = connection.createStatement(); InputStream in = Files.newInputStream(dump)) {
			statement.execute("drop table if exists copied");
			statement.execute("create table copied (like observation including defaults including constraints)");
			statement.execute("alter table copied add primary key (slug)");
			long start = System.nanoTime();
			postgres.getCopyAPI().copyIn("copy copied from stdin", in, 1 << 16);
			return rows / seconds(start);
		}
	}

	/**
	 * The usual way: a repository's saveAll, fifty rows in each batch and transaction.
	 * The driver sends them as they come, unless the address tells it to make one
	 * statement of each batch.
	 */
	private double saveAll(String url, Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("drop table if exists saved");
			statement.execute("create table saved (like observation including defaults including constraints)");
			statement.execute("alter table saved add primary key (slug)");
		}
		try (EntityManagerFactory factory = new HibernatePersistenceConfiguration("bench")
			.managedClass(ObservationRow.class)
			.jdbcUrl(url)
			.jdbcUsername("postgres")
			.jdbcPassword("")
			.property("hibernate.jdbc.batch_size", "50")
			.property("hibernate.order_inserts", "true")
			.createEntityManagerFactory(); EntityManager manager = factory.createEntityManager()) {
			SimpleJpaRepository<ObservationRow, String> repository = new SimpleJpaRepository<>(ObservationRow.class,
					manager);
			long start = System.nanoTime();
			for (int from = 0; from < SAVED; from += 50) {
				List<ObservationRow> batch = new ArrayList<>();
				for (int i = from; i < Math.min(SAVED, from + 50); i++) {
					batch.add(row(i));
				}
				manager.getTransaction().begin();
				repository.saveAll(batch);
				manager.getTransaction().commit();
				manager.clear();
			}
			return SAVED / seconds(start);
		}
	}

	private static ObservationRow row(int number) {
		ObservationRow row = new ObservationRow();
		row.slug = "observations-r" + number;
		row.molecule = 1_000_000L + number % MOLECULES;
		row.component = 1L + number % 40;
		row.preparation = 2_000_000L + number % PREPARATIONS;
		row.dataset = 7L;
		row.reference = 3_000_000L + number % 1_000;
		row.result = "DETECTED";
		row.assay = "Mass spectrometry";
		row.createdAt = OffsetDateTime.now(ZoneOffset.UTC);
		row.updatedAt = row.createdAt;
		return row;
	}

	/**
	 * Bare JDBC batches of the same rows into an empty table with the same primary key.
	 */
	private double batches(String url, String dataset) throws SQLException {
		try (Connection from = DriverManager.getConnection(url, "sa", "");
				Connection to = DriverManager
					.getConnection("jdbc:h2:file:" + this.folder.resolve("batch-" + dataset) + ";WRITE_DELAY=0");
				Statement read = from.createStatement();
				Statement create = to.createStatement()) {
			create.execute(
					"""
							create table observation (slug varchar(400) primary key, molecule_id bigint not null,
							    component_id bigint not null, preparation_id bigint, dataset_id bigint, reference_id bigint not null,
							    result varchar(20) not null, assay varchar(200), observed_value double precision,
							    observed_unit varchar(60), comparator varchar(200), locator varchar(200), note varchar(2000),
							    curated boolean not null, created_at timestamp(6) with time zone not null,
							    updated_at timestamp(6) with time zone not null, version integer not null)
							""");
			to.setAutoCommit(false);
			read.execute("set lazy_query_execution 1");
			long rows = 0;
			double seconds = 0;
			try (ResultSet row = Objects
				.requireNonNull(read.executeQuery("select o.* from observation o join dataset d "
						+ "on d.id = o.dataset_id where d.slug = '" + dataset + "' and not o.curated"));
					PreparedStatement insert = to
						.prepareStatement("insert into observation values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
				List<Object[]> batch = new ArrayList<>();
				boolean more = true;
				while (more) {
					more = row.next();
					if (more) {
						Object[] values = new Object[17];
						for (int i = 0; i < values.length; i++) {
							values[i] = row.getObject(i + 1);
						}
						batch.add(values);
					}
					if (batch.size() == 2000 || !more) {
						// Reading is not what is measured.
						long start = System.nanoTime();
						for (Object[] values : batch) {
							for (int i = 0; i < values.length; i++) {
								insert.setObject(i + 1, values[i]);
							}
							insert.addBatch();
						}
						insert.executeBatch();
						to.commit();
						seconds += seconds(start);
						rows += batch.size();
						batch.clear();
					}
				}
			}
			return rows / seconds;
		}
	}

	/** Measurements as a laboratory would send them, one preparation after the other. */
	private Path generate() throws IOException {
		Path file = this.folder.resolve("generated.csv");
		Random random = new Random(20261127);
		try (BufferedWriter writer = Files.newBufferedWriter(file)) {
			writer
				.write("key,molecule,kind,molecule_species,component,result,value,unit,assay,reference,preparation\n");
			for (int i = 0; i < ROWS; i++) {
				int preparation = (int) ((long) i * PREPARATIONS / ROWS);
				int molecule = (int) (MOLECULES * Math.pow(random.nextDouble(), 2));
				writer.write("r" + i + ",GENE" + molecule + ",protein,human,"
						+ ((preparation % 3 == 0) ? "extracellular-vesicle" : "exosome") + ','
						+ ((random.nextInt(20) == 0) ? "not detected" : "detected") + ','
						+ ((i % 7 == 0) ? random.nextInt(1000) / 10.0 + ",ng/mL" : ",") + ",Mass spectrometry,PMID:"
						+ (10_000_000 + preparation / 3) + ",tube-" + preparation + '\n');
			}
		}
		return file;
	}

	private static String all(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return String.join(" ",
					files.filter((file) -> file.toString().endsWith(".txt")).map(Path::toString).sorted().toList());
		}
	}

	@SuppressWarnings("unchecked")
	private static void put(Map<String, Object> result, String dataset, String name, double value) {
		((Map<String, Object>) Objects.requireNonNull(result.get(dataset))).put(name, value);
	}

	@SuppressWarnings("unchecked")
	private static double number(Map<String, Object> result, String dataset, String name) {
		return (Double) Objects
			.requireNonNull(((Map<String, Object>) Objects.requireNonNull(result.get(dataset))).get(name));
	}

	@SuppressWarnings("unchecked")
	private void verdict(String database, String name, double wanted) {
		double reached = number((Map<String, Object>) Objects.requireNonNull(this.report.get(database)), "observations",
				name);
		System.out.printf("%s %s: %.3f, wanted at least %.2f: %s%n", database, name, reached, wanted,
				(reached >= wanted) ? "reached" : "MISSED");
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

}
