package org.secretome.exchange.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.secretome.vocabulary.ObservationsChanged;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What an import does to the base, and what it leaves alone. */
@ImportTest
class ImportTests {

	private static final String FIRST = "r1,ABC1,,protein,human,exosome,detected,,,PMID:1000001,tube-1,size-exclusion-chromatography";

	private static final String SECOND = "r2,ABC2,,protein,human,soluble fraction,not detected,,,PMID:1000002,,";

	@Autowired
	private Importing importing;

	@Autowired
	private ImportJobs jobs;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Heard heard;

	@TempDir
	private Path folder;

	private String dataset = "";

	@BeforeEach
	void ownDataset(TestInfo test) {
		this.dataset = Slugs.hashed("t", test.getDisplayName());
	}

	@Test
	void observationsComeWithTheirPreparationReferenceAndDataset() {
		ImportDetail done = this.importing.run("observations", this.dataset, table("a.csv", FIRST, SECOND));

		assertThat(done.summary().state()).isEqualTo(ImportState.COMPLETED);
		assertThat(done.summary().rowsRead()).isEqualTo(2);
		assertThat(done.summary().rejected()).isZero();
		assertThat(this.importing.each(this.dataset, "slug")).containsExactly(this.dataset + "-r1",
				this.dataset + "-r2");
		assertThat(this.importing.each(this.dataset, "result")).containsExactly("DETECTED", "NOT_DETECTED");
		assertThat(this.importing.each(this.dataset, "component")).containsExactly("exosome", "soluble-fraction");
		assertThat(this.importing.each(this.dataset, "reference")).containsExactly("pmid-1000001", "pmid-1000002");
		assertThat(this.importing.each(this.dataset, "preparation")).containsExactly(this.dataset + "-tube-1", null);
		assertThat(this.importing
			.strings("select method_slug from preparation_step where preparation_slug = '" + this.dataset + "-tube-1'"))
			.containsExactly("size-exclusion-chromatography");
		assertThat(
				this.importing.strings("select field from reference_unconfirmed where reference_slug = 'pmid-1000001'"))
			.containsExactly("title");
		assertThat(this.importing.strings("select file_hash from dataset where slug = '" + this.dataset + "'"))
			.containsExactly(done.inputs().get(0).sha256());
	}

	@Test
	void theSameFileAgainChangesNothing() {
		Path file = table("a.csv", FIRST, SECOND);
		this.importing.run("observations", this.dataset, file);
		List<String> content = this.importing.content();
		long revision = this.importing.revision();

		ImportDetail again = this.importing.run("observations", this.dataset, file);

		assertThat(again.summary().message()).isEqualTo("Complete; there was nothing new.");
		assertThat(again.records()).isNotEmpty()
			.allSatisfy(
					(kind) -> assertThat(kind.created() + kind.updated() + kind.retired()).as(kind.kind()).isZero());
		assertThat(this.importing.content()).isEqualTo(content);
		assertThat(this.importing.revision()).isEqualTo(revision);
	}

	@Test
	void theRevisionIsRaisedOnceAndTheChangeIsToldAfterwards() {
		long revision = this.importing.revision();
		this.importing.run("observations", this.dataset, table("a.csv", FIRST, SECOND));

		assertThat(this.importing.revision()).isEqualTo(revision + 1);
		assertThat(this.heard.changes).filteredOn((change) -> change.dataset().equals(this.dataset)).hasSize(1);
		assertThat(this.heard.revisions).contains(revision + 1);
	}

	@Test
	void aNewerReleaseUpdatesAndRetires() {
		this.importing.run("observations", this.dataset,
				table("a.csv", FIRST, SECOND, "r3,ABC3,,protein,human,exosome,detected,,,PMID:1000001,tube-2,"));

		ImportDetail newer = this.importing.run("observations", this.dataset, table("b.csv",
				FIRST.replace("detected", "enriched"), SECOND,
				"r4,ABC4,,protein,human,exosome,detected,1.5,ng/mL,PMID:1000003,tube-1,size-exclusion-chromatography"));

		assertThat(kind(newer, "observations")).isEqualTo(new ImportDetail.KindCount("observations", 1, 1, 1, 1));
		assertThat(kind(newer, "preparations").retired()).isOne();
		assertThat(kind(newer, "molecules").retired()).isOne();
		assertThat(this.importing.each(this.dataset, "result")).containsExactly("ENRICHED", "NOT_DETECTED", "DETECTED");
		assertThat(
				this.importing.strings("select slug from preparation_summary where dataset = '" + this.dataset + "'"))
			.containsExactly(this.dataset + "-tube-1");
		assertThat(
				this.importing.strings("select symbol from molecule_summary where slug like '" + this.dataset + "-%'"))
			.containsExactlyInAnyOrder("ABC1", "ABC2", "ABC4");
	}

	@Test
	void whatWasRetiredComesBackWithItsRelease() {
		Path both = table("a.csv", FIRST, SECOND);
		this.importing.run("observations", this.dataset, both);
		this.importing.run("observations", this.dataset, table("b.csv", SECOND));
		this.importing.run("observations", this.dataset, both);

		assertThat(this.importing.observations(this.dataset)).isEqualTo(2);
		assertThat(
				this.importing.strings("select slug from preparation_summary where dataset = '" + this.dataset + "'"))
			.hasSize(1);
	}

	@Test
	void rowsThatTheFilesDoNotHaveStayIfToldSo() {
		this.importing.run("observations", this.dataset, table("a.csv", FIRST));
		ImportDetail added = this.importing.run("observations", this.dataset, Importing.KEEPING,
				table("b.csv", SECOND));

		assertThat(added.summary().retired()).isZero();
		assertThat(this.importing.observations(this.dataset)).isEqualTo(2);
	}

	@Test
	void rejectedRowsAreListedAndTheOthersAreTaken() {
		ImportDetail done = this.importing.run("observations", this.dataset,
				table("a.csv", FIRST, "r9,ABC9,,protein,human,moon,detected,,,,,", SECOND,
						FIRST.replace("r1,", "r8,").replace("PMID:1000001", "x")));

		assertThat(done.summary().rejected()).isEqualTo(2);
		assertThat(this.importing.observations(this.dataset)).isEqualTo(2);
		assertThat(this.importing.strings("select line || ' ' || column_name || ' ' || raw_value || ': ' || reason "
				+ "from import_rejection r join import_job j on j.id = r.job_id where j.slug = '"
				+ done.summary().slug() + "' order by number"))
			.satisfiesExactly((moon) -> assertThat(moon).startsWith("3 component moon: is no component"),
					(citation) -> assertThat(citation).startsWith("5 reference x: "));
	}

	@Test
	void aKeyThatComesTwiceIsRejectedTheSecondTime() {
		ImportDetail done = this.importing.run("observations", this.dataset,
				table("a.csv", FIRST, FIRST.replace("ABC1", "ABC7")));

		assertThat(done.summary().rejected()).isOne();
		assertThat(this.importing.each(this.dataset, "molecule")).hasSize(1);
	}

	@Test
	void stopsAtTheFirstRejectedRowIfToldSoAndWritesNothing() {
		List<String> content = this.importing.content();

		ImportDetail stopped = this.importing.run("observations", this.dataset, Importing.STOPPING,
				table("a.csv", FIRST, "r9,ABC9,,protein,human,moon,detected,,,,,", SECOND));

		assertThat(stopped.summary().state()).isEqualTo(ImportState.FAILED);
		assertThat(stopped.summary().message()).contains("a.csv line 3", "component", "'moon'", "Nothing was written");
		assertThat(this.importing.content()).isEqualTo(content);
		assertThat(this.importing.count("select count(*) from import_rejection r join import_job j on j.id = r.job_id "
				+ "where j.slug = '" + stopped.summary().slug() + "'"))
			.isOne();
	}

	@Test
	void aDryRunCountsEverythingAndKeepsNothing() {
		this.importing.run("observations", this.dataset, table("a.csv", FIRST));
		List<String> content = this.importing.content();
		long revision = this.importing.revision();

		ImportDetail tried = this.importing.run("observations", this.dataset, Importing.DRY_RUN,
				table("b.csv", SECOND, "r9,ABC9,,protein,human,moon,detected,,,,,"));

		assertThat(tried.summary().state()).isEqualTo(ImportState.COMPLETED);
		assertThat(tried.summary().message()).isEqualTo("Dry run: nothing was written.");
		assertThat(tried.summary().rejected()).isOne();
		assertThat(kind(tried, "observations")).isEqualTo(new ImportDetail.KindCount("observations", 1, 0, 0, 1));
		assertThat(this.importing.content()).isEqualTo(content);
		assertThat(this.importing.revision()).isEqualTo(revision);
	}

	@Test
	void aCancelledImportWritesNothing() {
		List<String> content = this.importing.content();
		ImportProgress progress = new ImportProgress();
		progress.cancel();

		ImportDetail cancelled = this.importing.run("observations", this.dataset, ImportRequest.Mode.NORMAL, progress,
				table("a.csv", FIRST));

		assertThat(cancelled.summary().state()).isEqualTo(ImportState.CANCELLED);
		assertThat(this.importing.content()).isEqualTo(content);
		assertThat(this.importing.run("observations", this.dataset, table("a.csv", FIRST)).summary().state())
			.isEqualTo(ImportState.COMPLETED);
	}

	@Test
	void aSecondImportOfADatasetIsToldWhichOneRuns() {
		ImportRequest request = Importing.request("observations", this.dataset, ImportRequest.Mode.NORMAL);
		ImportJobs.Job first = this.jobs.create(request, this.dataset, null);

		assertThatExceptionOfType(ImportJobs.AlreadyRunning.class)
			.isThrownBy(() -> this.jobs.create(request, this.dataset, null))
			.withMessageContaining(first.slug());
		ImportJobs.Job other = this.jobs.create(request, this.dataset + "-2", null);

		this.jobs.end(first.id(), ImportState.CANCELLED, "enough");
		this.jobs.end(other.id(), ImportState.CANCELLED, "enough");
		ImportJobs.Job next = this.jobs.create(request, this.dataset, null);
		this.jobs.end(next.id(), ImportState.CANCELLED, "enough");
	}

	@Test
	void anImportWhoseProcessIsGoneIsMarkedAsInterruptedAndFreesItsDataset() {
		ImportRequest request = Importing.request("observations", this.dataset, ImportRequest.Mode.NORMAL);
		ImportJobs.Job dead = this.jobs.create(request, this.dataset, null);
		ImportJobs.Job alive = this.jobs.create(request, this.dataset + "-2", null);
		this.jdbc.update("update import_job set owner = 77, state = 'RUNNING' where id = ?", dead.id());

		assertThat(this.jobs.endInterrupted()).isOne();

		assertThat(this.importing
			.strings("select state from import_job where id in (" + dead.id() + ", " + alive.id() + ") order by id"))
			.containsExactly("INTERRUPTED", "QUEUED");
		this.jobs.end(alive.id(), ImportState.CANCELLED, "enough");
		assertThat(this.importing.run("observations", this.dataset, table("a.csv", FIRST)).summary().state())
			.isEqualTo(ImportState.COMPLETED);
	}

	@Test
	void aWrongFormatIsSaidAndWritesNothing() {
		ImportDetail wrong = this.importing.run("hgnc", this.dataset, table("a.csv", FIRST));

		assertThat(wrong.summary().state()).isEqualTo(ImportState.FAILED);
		assertThat(wrong.summary().message()).contains("'a.csv' is not of this format", "Nothing was written");
	}

	private Path table(String name, String... rows) {
		return Importing.measurements(this.folder, name, rows);
	}

	private static ImportDetail.KindCount kind(ImportDetail detail, String kind) {
		return detail.records().stream().filter((count) -> count.kind().equals(kind)).findFirst().orElseThrow();
	}

	/** Hears of changes, and looks whether they can be seen by then. */
	@TestConfiguration
	static class Heard {

		private final List<ObservationsChanged> changes = new CopyOnWriteArrayList<>();

		private final List<Long> revisions = new CopyOnWriteArrayList<>();

		@Autowired
		private JdbcTemplate jdbc;

		@EventListener
		void hear(ObservationsChanged change) {
			this.changes.add(change);
			this.revisions.add(this.jdbc.queryForObject("select revision from knowledge_revision", Long.class));
		}

	}

}
