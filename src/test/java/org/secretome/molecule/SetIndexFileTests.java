package org.secretome.molecule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secretome.api.Interval;
import org.secretome.api.Selection;

import static org.assertj.core.api.Assertions.assertThat;

/** A saved index answers as the one that was saved, or is not used at all. */
@Tag("database")
class SetIndexFileTests {

	private static SetIndexReader.Snapshot snapshot;

	private static TestBase base;

	@TempDir
	private Path folder;

	private Path path;

	private SetIndexFile file;

	@BeforeAll
	static void write() {
		base = TestBase.random(new Random(7));
		snapshot = base.reader().read();
	}

	@BeforeEach
	void save() {
		this.path = this.folder.resolve("base.sets");
		this.file = new SetIndexFile(this.path);
		this.file.save(snapshot.index(), snapshot.nameOfContent());
	}

	@Test
	void whatIsLoadedAnswersAsWhatWasSaved() {
		SetIndex loaded = this.file.load(snapshot.nameOfContent()).orElseThrow();
		assertThat(loaded.revision()).isEqualTo(snapshot.index().revision());
		for (String component : TestBase.COMPONENTS.keySet()) {
			for (String condition : List.of("detectedIn", "notDetectedIn", "onlyIn", "family")) {
				same(loaded, condition, component);
			}
		}
		same(loaded, "sourceTissue", "cord");
		same(loaded, "isolationMethod", "sec");
		same(loaded, "year", new Interval(2012L, 2016L));
		same(loaded, "minStudies", 3);
		for (int i = 0; i < 60; i++) {
			assertThat(new Localisations(loaded).of("m" + i))
				.isEqualTo(new Localisations(snapshot.index()).of("m" + i));
		}
		SetIndex.conditions()
			.forEach((condition) -> assertThat(loaded.words(condition)).isEqualTo(snapshot.index().words(condition)));
	}

	private static void same(SetIndex loaded, String condition, Object value) {
		List<Selection.Condition> conditions = List.of(new Selection.Condition(condition, false, List.of(value), true));
		assertThat(loaded.set(conditions).present()).isEqualTo(snapshot.index().set(conditions).present());
		assertThat(loaded.set(conditions).absent()).isEqualTo(snapshot.index().set(conditions).absent());
		assertThat(loaded.set(conditions).sources()).isEqualTo(snapshot.index().set(conditions).sources());
	}

	@Test
	void anotherContentIsNotItsOwn() {
		assertThat(this.file.load(snapshot.nameOfContent() + "1")).isEmpty();
		assertThat(this.file.load("")).isEmpty();
	}

	@Test
	void everyChangeOfTheContentGivesItAnotherName() {
		String before = base.reader().nameOfContent();
		base.revision().raise();
		assertThat(base.reader().nameOfContent()).isNotEqualTo(before);
		assertThat(base.reader().nameOfContent()).isEqualTo(base.reader().nameOfContent());
	}

	@Test
	void aMissingFileIsNoError() throws IOException {
		Files.delete(this.path);
		assertThat(this.file.load(snapshot.nameOfContent())).isEmpty();
	}

	@Test
	void aByteThatWasChangedAnywhereIsNoticed() throws IOException {
		byte[] whole = Files.readAllBytes(this.path);
		Random random = new Random(11);
		for (int i = 0; i < 200; i++) {
			byte[] damaged = whole.clone();
			damaged[random.nextInt(whole.length)] ^= (byte) (1 + random.nextInt(255));
			Files.write(this.path, damaged);
			assertThat(this.file.load(snapshot.nameOfContent())).isEmpty();
		}
	}

	@Test
	void aFileThatWasCutAnywhereIsNoticed() throws IOException {
		byte[] whole = Files.readAllBytes(this.path);
		for (int length : List.of(0, 1, 7, 8, 9, 100, whole.length / 2, whole.length - 1)) {
			Files.write(this.path, java.util.Arrays.copyOf(whole, length));
			assertThat(this.file.load(snapshot.nameOfContent())).as("%d bytes", length).isEmpty();
		}
	}

	@Test
	void aPlaceThatCannotBeWrittenIsNoError() {
		SetIndexFile nowhere = new SetIndexFile(this.folder.resolve("no/such/folder/base.sets"));
		nowhere.save(snapshot.index(), snapshot.nameOfContent());
		assertThat(nowhere.load(snapshot.nameOfContent())).isEmpty();
	}

}
