package org.secretome.exchange.imports;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The command line, without the process around it. */
@ImportTest
class ImportCommandTests {

	private static final String ROWS = """
			key,molecule,kind,molecule_species,component,result
			r1,CLI1,protein,human,exosome,detected
			r2,CLI2,protein,human,=moon,detected
			""";

	@Autowired
	private Imports imports;

	@Autowired
	private ImportJobs jobs;

	@Autowired
	private ImportRun run;

	@Autowired
	private RejectionFile rejections;

	@Autowired
	private ApplicationContext context;

	@TempDir
	private Path folder;

	private String out = "";

	private String err = "";

	@Test
	void endsWithASummaryAndWritesTheRejectedRows() throws Exception {
		Path rejected = this.folder.resolve("rejected.csv");

		assertThat(call("import", "observations", file(ROWS), "--dataset=cli-1", "--rejected=" + rejected)).isZero();

		assertThat(this.out).contains("COMPLETED", "2 rows read, 1 rejected", "observations", "1 rejected and flagged");
		assertThat(Files.readString(rejected)).startsWith("severity,file,line,column,value,reason\r\n")
			.contains("REJECTED,rows.csv,3,component,'=moon,");
	}

	@Test
	void aDryRunAndStoppingAreSwitches() throws Exception {
		assertThat(call("import", "observations", file(ROWS), "--dataset=cli-2", "--dry-run")).isZero();
		assertThat(this.out).contains("Dry run: nothing was written.");
		assertThat(call("import", "observations", file(ROWS), "--dataset=cli-2", "--stop-on-error"))
			.isEqualTo(ImportCommand.FAILED);
		assertThat(this.out).contains("FAILED", "rows.csv line 3");
	}

	@Test
	void withoutArgumentsItListsTheFormats() {
		assertThat(call("import")).isZero();
		assertThat(this.out).contains("exocarta", "hgnc", "observations", "--dry-run");
	}

	@Test
	void whatIsNotUnderstoodIsSaidWithWhatWouldBe() throws Exception {
		String file = file(ROWS);
		misunderstood("Did you mean 'exocarta'?", "import", "exocarte", file);
		misunderstood("No file is named", "import", "observations");
		misunderstood("did you mean --dry-run?", "import", "observations", file, "--dryrun");
		misunderstood("--dataset=value", "import", "observations", file, "--dataset");
		misunderstood("lower-case letters", "import", "observations", file, "--dataset=No_Slug");
		misunderstood("--dry-run takes no value", "import", "observations", file, "--dry-run=perhaps");
		misunderstood("is a folder", "import", "observations", file, "--rejected=" + this.folder);
	}

	@Test
	void aMissingFileFailsTheImport() {
		assertThat(call("import", "observations", "/no/such.csv", "--dataset=cli-3")).isEqualTo(ImportCommand.FAILED);
		assertThat(this.out).contains("There is no file 'such.csv'.");
	}

	@Test
	void aSecondImportIsToldWhichOneRuns() throws Exception {
		ImportJobs.Job first = this.jobs.create(Importing.request("observations", "cli-4", ImportRequest.Mode.NORMAL),
				"cli-4", null);

		assertThat(call("import", "observations", file(ROWS), "--dataset=cli-4")).isEqualTo(ImportCommand.FAILED);

		assertThat(this.err).contains("on its way already: " + first.slug());
		this.jobs.end(first.id(), ImportState.CANCELLED, "enough");
	}

	private void misunderstood(String said, String... words) {
		assertThat(call(words)).as(said).isEqualTo(ImportCommand.NOT_UNDERSTOOD);
		assertThat(this.err).contains(said);
	}

	private int call(String... words) {
		ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
		ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
		int code = new ImportCommand(this.imports, this.jobs, this.run, this.rejections, this.context).run(
				new DefaultApplicationArguments(words), new PrintStream(outBytes, true, StandardCharsets.UTF_8),
				new PrintStream(errBytes, true, StandardCharsets.UTF_8));
		this.out = outBytes.toString(StandardCharsets.UTF_8);
		this.err = errBytes.toString(StandardCharsets.UTF_8);
		return code;
	}

	private String file(String text) throws Exception {
		return Files.writeString(this.folder.resolve("rows.csv"), text).toString();
	}

}
