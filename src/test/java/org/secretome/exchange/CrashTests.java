package org.secretome.exchange;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secretome.SecretomeApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The service as a process of its own, killed without warning while it loads its content
 * and after it did, on a database file as it is used in earnest.
 */
class CrashTests {

	/** The last line before the first write, and the first after the last. */
	private static final String WRITING = "found sound; writing what is new";

	private static final String LOADED = "Knowledge loaded";

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private static final Map<String, String> TABLES = Map.ofEntries(Map.entry("references", "reference"),
			Map.entry("datasets", "dataset"), Map.entry("attributes", "attribute"),
			Map.entry("components", "component"), Map.entry("glossary", "glossary_term"),
			Map.entry("preparations", "preparation"), Map.entry("molecules", "molecule"),
			Map.entry("organisations", "organisation"), Map.entry("products", "product"),
			Map.entry("regulation", "regulatory_status"), Map.entry("claims", "claim"),
			Map.entry("evidence", "evidence"));

	@TempDir
	private Path folder;

	private final List<Process> started = new ArrayList<>();

	private int starts;

	@AfterEach
	void endWhatIsStillRunning() throws InterruptedException {
		for (Process process : this.started) {
			kill(process);
		}
	}

	@Test
	void aKillAtAnyMomentLeavesTheContentWholeOrUntouched() throws Exception {
		Map<String, Long> whole = countsInTheFiles();

		// While the content is written: it is all there or nothing of it is.
		for (long millis : List.of(0L, 1200L)) {
			Process service = start();
			await(service, WRITING);
			Thread.sleep(millis);
			kill(service);
			assertThat(countsInTheDatabase()).as("killed after %d ms", millis).isIn(List.of(nothingOf(whole), whole));
		}

		// The next start finishes the work, and once it has answered nothing is lost.
		Process service = start();
		await(service, LOADED);
		await(service, "Started SecretomeApplication");
		kill(service);
		assertThat(countsInTheDatabase()).isEqualTo(whole);

		// So the start after that has nothing to do.
		service = start();
		assertThat(await(service, LOADED)).endsWith("; 0 created, 0 updated, 0 retired");
		await(service, "Started SecretomeApplication");
		service.destroy();
		assertThat(service.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("stops when asked").isTrue();
		assertThat(countsInTheDatabase()).isEqualTo(whole);
	}

	/**
	 * In a folder of its own, so that the database is where the application's own
	 * configuration says and is opened as it says.
	 */
	private Process start() throws Exception {
		Path log = log(++this.starts);
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-cp", classPathWithoutTests(),
				SecretomeApplication.class.getName(), "--server.port=0")
			.directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		this.started.add(process);
		return process;
	}

	private Path log(int start) {
		return this.folder.resolve("start-" + start + ".log");
	}

	/** The tests are no part of the service; a scan would find their parts. */
	private static String classPathWithoutTests() throws Exception {
		Path tests = Path.of(CrashTests.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.map((entry) -> Path.of(entry).toAbsolutePath())
			.filter((entry) -> !entry.equals(tests))
			.map(Path::toString)
			.collect(Collectors.joining(File.pathSeparator));
	}

	/** Waits for a line of the log of the latest start and returns it. */
	private String await(Process process, String text) throws Exception {
		Instant end = Instant.now().plus(PATIENCE);
		Path log = log(this.starts);
		while (Instant.now().isBefore(end)) {
			boolean alive = process.isAlive();
			for (String line : Files.readAllLines(log)) {
				if (line.contains(text)) {
					return line;
				}
			}
			assertThat(alive).as(() -> "The service ended without '" + text + "':\n" + read(log)).isTrue();
			Thread.sleep(20);
		}
		throw new AssertionError("No '" + text + "' within " + PATIENCE + ":\n" + read(log));
	}

	private static String read(Path log) {
		try {
			return Files.readString(log);
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

	/** SIGKILL: no shutdown hook, no flush. */
	private static void kill(Process process) throws InterruptedException {
		process.destroyForcibly();
		assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
	}

	private static Map<String, Long> countsInTheFiles() throws IOException {
		List<KnowledgeFault> faults = new ArrayList<>();
		List<WrittenRecord> records = new KnowledgeFiles().read("classpath:knowledge/", List.copyOf(TABLES.keySet()),
				faults);
		assertThat(faults).isEmpty();
		Map<String, Long> counts = new LinkedHashMap<>();
		TABLES.forEach((folder, table) -> counts.put(table,
				records.stream().filter((record) -> record.folder().equals(folder)).count()));
		counts.put("observation",
				records.stream().mapToLong((record) -> record.node().path("observations").size()).sum());
		counts.put("revision", 1L);
		return counts;
	}

	private static Map<String, Long> nothingOf(Map<String, Long> whole) {
		Map<String, Long> nothing = new LinkedHashMap<>(whole);
		nothing.replaceAll((table, count) -> 0L);
		return nothing;
	}

	/**
	 * Counts in a copy of the file, as the dead process left it, so that only the service
	 * itself ever repairs the original.
	 */
	private Map<String, Long> countsInTheDatabase() throws IOException, SQLException {
		Path copy = this.folder.resolve("copy.mv.db");
		Files.copy(this.folder.resolve("data/secretome.mv.db"), copy, StandardCopyOption.REPLACE_EXISTING);
		Map<String, Long> counts = new LinkedHashMap<>();
		String url = "jdbc:h2:file:" + this.folder.resolve("copy") + ";IFEXISTS=TRUE";
		try (Connection connection = DriverManager.getConnection(url);
				Statement statement = connection.createStatement()) {
			for (String table : TABLES.values()) {
				counts.put(table, number(statement, "select count(*) from " + table));
			}
			counts.put("observation", number(statement, "select count(*) from observation"));
			counts.put("revision", number(statement, "select coalesce(max(revision), 0) from knowledge_revision"));
		}
		return counts;
	}

	private static long number(Statement statement, String sql) throws SQLException {
		try (ResultSet rows = Objects.requireNonNull(statement.executeQuery(sql))) {
			assertThat(rows.next()).isTrue();
			return rows.getLong(1);
		}
	}

}
