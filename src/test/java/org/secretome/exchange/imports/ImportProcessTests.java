package org.secretome.exchange.imports;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.secretome.SecretomeApplication;
import org.secretome.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The command as a process of its own, as people start it: killed without warning, beside
 * another one, and on a disk that is full.
 */
@Tag("database")
class ImportProcessTests {

	private static final int ROWS = 60_000;

	private static final String WRITING = "is read; writing what is new";

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	@TempDir
	private Path folder;

	private String url = "";

	private Path rows = Path.of("");

	private final List<Process> started = new ArrayList<>();

	@BeforeEach
	void database() throws IOException {
		this.url = TestDatabase.isPostgres() ? TestDatabase.newPostgres()
				: "jdbc:h2:file:" + this.folder.resolve("base") + ";WRITE_DELAY=0";
		this.rows = table("rows.csv", ROWS);
	}

	@AfterEach
	void endWhatIsStillRunning() throws InterruptedException {
		for (Process process : this.started) {
			process.destroyForcibly();
			assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
		}
	}

	@Test
	void aKillAtAnyMomentLeavesTheBaseAsItWasAndTheNextRunCompletes() throws Exception {
		Path few = table("few.csv", 10);
		run("first", few);
		long revision = number("select revision from knowledge_revision");

		for (long millis : List.of(0L, 700L)) {
			Process process = start("killed-" + millis, this.rows);
			await(process, "killed-" + millis, WRITING);
			if (millis == 0) {
				aSecondOneIsToldThatOneRuns(process);
			}
			Thread.sleep(millis);
			assertThat(process.isAlive()).as("the import is long enough to be killed").isTrue();
			process.destroyForcibly();
			assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();

			assertThat(number("select count(*) from observation where slug like 'killed-%'")).isEqualTo(10);
			assertThat(number("select revision from knowledge_revision")).isEqualTo(revision);
		}

		String log = run("again", this.rows);

		assertThat(log).contains("interrupted", "COMPLETED");
		assertThat(number("select count(*) from import_job where state = 'INTERRUPTED'")).isEqualTo(2);
		assertThat(number("select count(*) from observation where slug like 'killed-%'")).isEqualTo(ROWS);
		assertThat(number("select count(*) from (select distinct molecule_id, assay from observation "
				+ "where slug like 'killed-%') d"))
			.isEqualTo(ROWS);
		assertThat(number("select count(*) from molecule m where m.slug like 'killed-%' and not exists "
				+ "(select 1 from observation o where o.molecule_id = m.id)"))
			.isZero();
		assertThat(number("select revision from knowledge_revision")).isEqualTo(revision + 1);
		assertThat(number("select count(*) from import_lock")).isZero();
	}

	private void aSecondOneIsToldThatOneRuns(Process process) throws Exception {
		// It waits, so that it is not over before the second one is up.
		signal("STOP", process);
		Process second;
		try {
			second = start("second", this.rows);
			assertThat(second.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		}
		finally {
			signal("CONT", process);
		}
		assertThat(second.exitValue()).isEqualTo(1);
		assertThat(log("second"))
			.contains(TestDatabase.isPostgres() ? "An import of 'killed' is on its way already: killed-2"
					: "The database file is in use by another process");
	}

	@Test
	@DisabledIf("isPostgres")
	void aFullDiskFailsTheImportWithItsReasonAndLosesNothing() throws Exception {
		Path disk = Files.createDirectory(this.folder.resolve("small-disk"));
		assumeTrue(mount(disk), "A small disk can only be mounted as root; skipped");
		try {
			this.url = "jdbc:h2:file:" + disk.resolve("base") + ";WRITE_DELAY=0";
			run("first", table("few.csv", 10));
			Process process = start("full", table("many.csv", 3 * ROWS));
			assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
			assertThat(process.exitValue()).isEqualTo(1);
			assertThat(log("full")).contains("disk is full");

			assertThat(new ProcessBuilder("mount", "-o", "remount,size=400m", disk.toString()).start().waitFor())
				.isZero();
			run("repaired", table("few.csv", 10));
			assertThat(number("select count(*) from observation where slug like 'killed-%'")).isEqualTo(10);
			assertThat(number("select count(*) from import_lock")).isZero();
		}
		finally {
			assertThat(new ProcessBuilder("umount", disk.toString()).start().waitFor()).isZero();
		}
	}

	static boolean isPostgres() {
		return TestDatabase.isPostgres();
	}

	private static void signal(String name, Process process) throws Exception {
		assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor()).isZero();
	}

	private static boolean mount(Path disk) throws Exception {
		try {
			return new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=16m", "none", disk.toString()).start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Runs an import to its good end and returns what it said. */
	private String run(String name, Path file) throws Exception {
		Process process = start(name, file);
		assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).as(log(name)).isZero();
		return log(name);
	}

	private Process start(String name, Path file) throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-cp", classPathWithoutTests(),
				SecretomeApplication.class.getName(), "import", "observations", file.toString(), "--dataset=killed",
				"--spring.datasource.url=" + this.url, "--spring.datasource.username=" + user(),
				"--logging.level.org.secretome=INFO", "--secretome.knowledge=" + knowledge())
			.directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve(name + ".log").toFile())
			.start();
		this.started.add(process);
		return process;
	}

	private static String user() {
		return TestDatabase.isPostgres() ? "postgres" : "sa";
	}

	private static String knowledge() {
		return Objects.requireNonNull(ImportProcessTests.class.getResource("/knowledge-mini/")).toString();
	}

	/** The tests are no part of the program; a scan would find their parts. */
	private static String classPathWithoutTests() throws Exception {
		Path tests = Path.of(ImportProcessTests.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.map((entry) -> Path.of(entry).toAbsolutePath())
			.filter((entry) -> !entry.equals(tests))
			.map(Path::toString)
			.collect(Collectors.joining(File.pathSeparator));
	}

	private void await(Process process, String name, String text) throws Exception {
		Instant end = Instant.now().plus(PATIENCE);
		while (Instant.now().isBefore(end)) {
			boolean alive = process.isAlive();
			if (log(name).contains(text)) {
				return;
			}
			assertThat(alive).as(log(name)).isTrue();
			Thread.sleep(10);
		}
		throw new AssertionError("No '" + text + "':\n" + log(name));
	}

	private String log(String name) throws IOException {
		return Files.readString(this.folder.resolve(name + ".log"));
	}

	private Path table(String name, int count) throws IOException {
		Path file = this.folder.resolve(name);
		try (BufferedWriter writer = Files.newBufferedWriter(file)) {
			writer.write("key,molecule,kind,molecule_species,component,result,assay,reference,preparation\n");
			for (int i = 0; i < count; i++) {
				writer.write("row-" + i + ",GENE" + i % 3000 + ",protein,human,exosome,detected,assay " + i / 3000
						+ ",PMID:" + (4_000_000 + i % 200) + ",tube-" + i % 300 + "\n");
			}
		}
		return file;
	}

	/**
	 * Of an H2 file a copy is asked, so that only the program itself ever repairs what a
	 * kill has left.
	 */
	private long number(String sql) throws Exception {
		String asked = this.url;
		if (!TestDatabase.isPostgres()) {
			String file = this.url.substring("jdbc:h2:file:".length(), this.url.indexOf(';'));
			Files.copy(Path.of(file + ".mv.db"), this.folder.resolve("copy.mv.db"),
					StandardCopyOption.REPLACE_EXISTING);
			asked = "jdbc:h2:file:" + this.folder.resolve("copy") + ";IFEXISTS=TRUE";
		}
		try (Connection connection = DriverManager.getConnection(asked, user(), "");
				Statement statement = connection.createStatement();
				ResultSet row = Objects.requireNonNull(statement.executeQuery(sql))) {
			assertThat(row.next()).isTrue();
			return row.getLong(1);
		}
	}

}
