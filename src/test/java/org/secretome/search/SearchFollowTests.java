package org.secretome.search;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secretome.Http;
import org.secretome.TestDatabase;
import org.secretome.api.Problem;
import org.secretome.api.DatabaseFile;
import org.secretome.api.Revision;
import org.secretome.vocabulary.ObservationsChanged;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The index becomes like the content, whatever happened to either. */
@Tag("database")
@ContextConfiguration(initializers = TestDatabase.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "secretome.knowledge=classpath:knowledge-mini/")
@Import(Http.class)
class SearchFollowTests {

	@Autowired
	private Http http;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Revision revision;

	@Autowired
	private RecordReader reader;

	@Autowired
	private DatabaseFile database;

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private ApplicationEventPublisher events;

	@TempDir
	private Path folder;

	@Test
	void whatAnImportBringsChangesAndRetiresIsFollowed() {
		write("follow-a", "Zirconiumol");
		this.events.publishEvent(new ObservationsChanged("x"));
		within(() -> found("Zirconiumol") == 1);
		this.jdbc.sql("update molecule set name = 'Hafniumol', version = version + 1 where slug = 'follow-a'").update();
		this.revision.raise();
		this.events.publishEvent(new ObservationsChanged("x"));
		within(() -> found("Hafniumol") == 1 && found("Zirconiumol") == 0);
		this.jdbc.sql("update molecule set retired_at = current_timestamp where slug = 'follow-a'").update();
		this.revision.raise();
		this.events.publishEvent(new ObservationsChanged("x"));
		within(() -> found("Hafniumol") == 0);
	}

	@Test
	void whatAnotherProcessChangedIsNoticedByTheRevision() {
		write("follow-b", "Niobiumol");
		within(() -> found("Niobiumol") == 1);
		this.jdbc.sql("update molecule set retired_at = current_timestamp where slug = 'follow-b'").update();
		this.revision.raise();
		within(() -> found("Niobiumol") == 0);
	}

	@Test
	void anIndexOnDiskIsTakenAsItIsWhenNothingChanged() throws IOException {
		SearchIndexes first = started();
		assertThat(first.state().phase()).isEqualTo(IndexState.Phase.READY);
		first.stop();
		long size = size();
		SearchIndexes second = started();
		assertThat(second.state().phase()).isEqualTo(IndexState.Phase.READY);
		assertThat(records(second)).isPositive();
		second.stop();
		assertThat(size()).isEqualTo(size);
	}

	@Test
	void anIndexThatIsStoppedAndStartedAgainAnswersNothingBetween() {
		SearchIndexes indexes = started(new SearchSettings("memory", Duration.ofSeconds(60), Map.of()));
		long records = records(indexes);
		indexes.stop();
		assertThat(indexes.state()).isEqualTo(IndexState.STARTING);
		indexes.start();
		assertThat(indexes.state().phase()).isEqualTo(IndexState.Phase.READY);
		assertThat(records(indexes)).isEqualTo(records);
		indexes.stop();
	}

	@Test
	void aDamagedIndexIsSaidAndMadeAnew() throws IOException {
		SearchIndexes first = started();
		long records = records(first);
		first.stop();
		try (RandomAccessFile file = new RandomAccessFile(largestFile().toFile(), "rw")) {
			file.seek(file.length() / 2);
			file.write(new byte[] { 1, 2, 3, 4, 5 });
		}
		assertThat(new IndexHome(this.folder).isSound()).isFalse();
		SearchIndexes second = started();
		assertThat(records(second)).isEqualTo(records);
		second.stop();
	}

	@Test
	void anIndexThatLosesItsFilesWhileTheServiceRunsIsMadeAnew() throws IOException {
		SearchIndexes indexes = started();
		long records = records(indexes);
		try (Stream<Path> files = Files.walk(this.folder)) {
			for (Path file : files
				.filter((path) -> path.toString().endsWith(".cfs") || path.toString().endsWith(".si")
						|| path.getFileName().toString().startsWith("segments"))
				.toList()) {
				Files.delete(file);
			}
		}
		write("follow-c", "Tantalumol");
		within(() -> {
			this.revision.current();
			try {
				return records(indexes) == records + 1;
			}
			catch (Problem ex) {
				return false;
			}
		});
		indexes.stop();
		this.jdbc.sql("delete from molecule where slug = 'follow-c'").update();
	}

	@Test
	void anIndexWithoutItsFilesIsMadeAnew() throws IOException {
		SearchIndexes first = started();
		long records = records(first);
		first.stop();
		try (Stream<Path> files = Files.walk(this.folder)) {
			for (Path file : files.filter((path) -> path.getFileName().toString().startsWith("segments")).toList()) {
				Files.delete(file);
			}
		}
		SearchIndexes second = started();
		assertThat(records(second)).isEqualTo(records);
		second.stop();
	}

	@Test
	void aSecondProcessOnTheSameFolderKeepsItsIndexInMemory() {
		SearchIndexes first = started();
		SearchIndexes second = started();
		assertThat(second.state().phase()).isEqualTo(IndexState.Phase.READY);
		assertThat(second.state().detail()).contains("in memory");
		assertThat(records(second)).isEqualTo(records(first));
		second.stop();
		first.stop();
	}

	@Test
	void aServerThatIsAwayDoesNotKeepTheServiceFromStarting() {
		SearchIndexes away = started(new SearchSettings("", Duration.ofSeconds(30),
				Map.of("hosts", "localhost:1", "version_check.enabled", "false", "version", "opensearch:2.19")));
		assertThat(away.state().phase()).isEqualTo(IndexState.Phase.FAILED);
		assertThat(away.state().answers()).isFalse();
		away.stop();
	}

	private SearchIndexes started() {
		return started(new SearchSettings(this.folder.toString(), Duration.ofSeconds(60), Map.of()));
	}

	private SearchIndexes started(SearchSettings settings) {
		SearchIndexes indexes = new SearchIndexes(this.reader, new IndexPlace(settings, this.database), settings,
				new KnownRecords(), this.revision, this.context);
		indexes.start();
		return indexes;
	}

	private static long records(SearchIndexes indexes) {
		return indexes.ask((session) -> session.search(IndexedRecord.class)
			.where((f) -> f.terms().field(IndexedRecord.TYPE).matchingAny(IndexedTypes.ALL))
			.fetchTotalHitCount());
	}

	private Path largestFile() throws IOException {
		try (Stream<Path> files = Files.walk(this.folder)) {
			return files.filter(Files::isRegularFile)
				.max(Comparator.comparingLong((file) -> file.toFile().length()))
				.orElseThrow();
		}
	}

	private long size() throws IOException {
		try (Stream<Path> files = Files.walk(this.folder)) {
			return files.mapToLong((file) -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
		}
	}

	private void write(String slug, String name) {
		this.jdbc
			.sql("""
					insert into molecule (slug, name, fingerprint, search_text, created_at, updated_at, version, symbol, kind, curated)
					values (:slug, :name, 'x', :slug, current_timestamp, current_timestamp, 0, :slug, 'PROTEIN', false)
					""")
			.param("slug", slug)
			.param("name", name)
			.update();
		this.revision.raise();
	}

	private long found(String question) {
		return List.of("/api/v1/search?q=" + question, "/api/v1/molecules?q=" + question)
			.stream()
			.mapToLong((path) -> this.http.get(path).json().path("page").path("total").asLong())
			.max()
			.orElseThrow();
	}

	private static void within(Callable<Boolean> condition) {
		Instant end = Instant.now().plus(Duration.ofSeconds(60));
		try {
			while (!condition.call()) {
				assertThat(Instant.now()).isBefore(end);
				Thread.sleep(50);
			}
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
