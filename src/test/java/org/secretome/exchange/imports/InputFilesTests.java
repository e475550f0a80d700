package org.secretome.exchange.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secretome.exchange.format.SourceFile;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files as people send them: packed, damaged, misnamed and meant to do harm. */
class InputFilesTests {

	private static final String TEXT = "gene\tsymbol\n1\tEGF\n";

	private static final ImportSettings LIMITS = new ImportSettings(Path.of("unused"), DataSize.ofGigabytes(2),
			DataSize.ofMegabytes(40), 250, 3);

	@TempDir
	private Path folder;

	@Test
	void plainGzipAndZipGiveTheSameText() throws IOException {
		assertThat(read(write("a.txt", bytes(TEXT)))).containsExactly("a.txt", TEXT);
		assertThat(read(write("a.txt.gz", gzip(bytes(TEXT))))).containsExactly("a.txt", TEXT);
		assertThat(read(write("a.zip", zip("one.txt", bytes(TEXT), "two/three.txt", bytes("x")))))
			.containsExactly("a.zip/one.txt", TEXT, "a.zip/two/three.txt", "x");
	}

	@Test
	void theFirstBytesTellAndNotTheName() throws IOException {
		assertThat(read(write("a.txt", gzip(bytes(TEXT))))).containsExactly("a.txt", TEXT);
		assertThat(read(write("a.gz", bytes(TEXT)))).containsExactly("a.gz", TEXT);
	}

	@Test
	void aByteOrderMarkIsNoText() throws IOException {
		byte[] marked = bytes("\uFEFF" + TEXT);
		assertThat(read(write("a.txt", marked))).containsExactly("a.txt", TEXT);
		assertThat(read(write("b.gz", gzip(marked)))).contains(TEXT);
		assertThat(read(write("c.txt", bytes("ab")))).containsExactly("c.txt", "ab");
	}

	@Test
	void aFileCanBeOpenedMoreThanOnceAndIsCountedOnce() throws IOException {
		Path file = write("a.txt", bytes(TEXT));
		try (InputFiles files = open(file)) {
			SourceFile source = files.sources().get(0);
			for (int i = 0; i < 3; i++) {
				try (InputStream stream = source.open()) {
					assertThat(stream.readAllBytes()).isEqualTo(bytes(TEXT));
				}
			}
			assertThat(files.bytesRead()).isEqualTo(files.bytesTotal()).isEqualTo(TEXT.length());
		}
	}

	@Test
	void theHashIsThatOfTheFileAsItWasGiven() throws IOException {
		try (InputFiles one = open(write("a.txt", bytes("abc")))) {
			assertThat(one.hash()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
		}
		Path first = write("a.txt", bytes("a"));
		Path second = write("b.txt", bytes("b"));
		try (InputFiles two = open(first, second); InputFiles turned = open(second, first)) {
			assertThat(two.hash()).isEqualTo(turned.hash());
		}
	}

	@Test
	void anEmptyFileIsSaidToBeEmpty() throws IOException {
		refused("'a.txt' is empty.", write("a.txt", new byte[0]));
		refused("'a.txt' is empty.", write("a.txt.gz", gzip(new byte[0])));
		refused("'a.zip/one.txt' is empty.", write("a.zip", zip("one.txt", new byte[0])));
		refused("'b.zip' is an archive without files.", write("b.zip", zip("__MACOSX/._one.txt", bytes("x"))));
	}

	@Test
	void aMissingFileIsNamed() {
		refused("There is no file 'none.txt'.", this.folder.resolve("none.txt"));
		refused("There is no file '" + this.folder.getFileName() + "'.", this.folder);
	}

	@Test
	void aGzipThatWasCutOffIsSaidToEndInTheMiddle() throws IOException {
		byte[] whole = gzip(noise(300_000));
		for (int length : new int[] { 5, 12, 1000, whole.length / 2, whole.length - 4 }) {
			byte[] part = Arrays.copyOf(whole, length);
			refused("ends in the middle", write("a.gz", part));
		}
	}

	@Test
	void aDamagedGzipIsSaidToBeDamaged() throws IOException {
		byte[] damaged = gzip(noise(300_000));
		damaged[damaged.length - 6] ^= 1;
		refused("is damaged", write("a.gz", damaged));
	}

	@Test
	void aZipThatWasCutOffIsSaidToBeDamaged() throws IOException {
		byte[] whole = zip("one.txt", noise(300_000));
		refused("damaged", write("a.zip", Arrays.copyOf(whole, whole.length / 2)));
	}

	@Test
	void whatGrowsOutOfAllProportionIsNotRead() throws IOException {
		byte[] blanks = new byte[30 << 20];
		refused("more than 250 times its size", write("bomb.gz", gzip(blanks)));
		refused("more than 250 times its size", write("bomb.zip", zip("bomb.txt", blanks)));
	}

	@Test
	void allFilesTogetherHaveALimit() throws IOException {
		byte[] much = noise(25 << 20);
		refused("unpack to more than", write("a.gz", gzip(much)), write("b.gz", gzip(much)));
	}

	@Test
	void anArchiveWithinAnArchiveIsNotUnpacked() throws IOException {
		refused("archive within an archive", write("a.zip", zip("inner.zip", zip("one.txt", bytes("x")))));
		refused("archive within an archive", write("b.zip", zip("one.gz", gzip(bytes("x")))));
		refused("archive within an archive", write("c.gz", gzip(gzip(bytes("x")))));
	}

	@Test
	void anArchiveOfTooManyFilesIsNotRead() throws IOException {
		refused("holds 4 files; at most 3",
				write("a.zip", zip("1", bytes("x"), "2", bytes("x"), "3", bytes("x"), "4", bytes("x"))));
	}

	@Test
	void aNameThatClimbsOutOfTheArchiveIsOnlyAName() throws IOException {
		assertThat(read(write("a.zip", zip("../../../etc/passwd", bytes("x"))))).contains("x");
		assertThat(this.folder.resolve("../../../etc/passwd").normalize()).doesNotHaveToString("x");
	}

	@Test
	void utf16IsRefusedByName() throws IOException {
		refused("UTF-16", write("a.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)));
		refused("UTF-16", write("b.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)));
	}

	private void refused(String reason, Path... files) {
		assertThatExceptionOfType(ImportStopped.class).isThrownBy(() -> read(files)).withMessageContaining(reason);
	}

	/** Names and texts, in turn. */
	private List<String> read(Path... paths) {
		try (InputFiles files = open(paths)) {
			return files.sources().stream().flatMap((source) -> {
				try (InputStream stream = source.open()) {
					return List.of(source.name(), new String(stream.readAllBytes(), StandardCharsets.UTF_8)).stream();
				}
				catch (IOException ex) {
					throw ImportStopped.failed(InputFiles.explain(ex));
				}
			}).toList();
		}
	}

	private static InputFiles open(Path... paths) {
		return InputFiles.open(Arrays.stream(paths).map(GivenFile::at).toList(), LIMITS);
	}

	private Path write(String name, byte[] bytes) throws IOException {
		return Files.write(this.folder.resolve(name), bytes);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** Text that packs as well as data do. */
	private static byte[] noise(int length) {
		byte[] bytes = new byte[length];
		Random random = new Random(7);
		for (int i = 0; i < length; i++) {
			bytes[i] = (byte) ('a' + random.nextInt(16));
		}
		return bytes;
	}

	private static byte[] gzip(byte[] bytes) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream stream = new GZIPOutputStream(packed)) {
			stream.write(bytes);
		}
		return packed.toByteArray();
	}

	private static byte[] zip(Object... namesAndBytes) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (ZipOutputStream stream = new ZipOutputStream(packed)) {
			for (int i = 0; i < namesAndBytes.length; i += 2) {
				stream.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
				stream.write((byte[]) namesAndBytes[i + 1]);
			}
		}
		return packed.toByteArray();
	}

}
