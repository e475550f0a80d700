package org.secretome.exchange.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Assumptions;

import org.springframework.core.io.ClassPathResource;

/** Files for the tests of formats: small ones written by hand, and the real ones. */
final class Files {

	private static final Path DATA = Path.of("..", "shared", "data");

	private Files() {
	}

	/** A file of the project's own fixtures. */
	static SourceFile fixture(String name) {
		return of(name, () -> new ClassPathResource("exchange/" + name).getInputStream());
	}

	static SourceFile text(String name, String text) {
		return bytes(name, text.getBytes(StandardCharsets.UTF_8));
	}

	static SourceFile bytes(String name, byte[] bytes) {
		return of(name, () -> new ByteArrayInputStream(bytes));
	}

	static byte[] bytesOf(SourceFile file) {
		try (InputStream in = file.open()) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A real file; the test is skipped where it is missing. */
	static SourceFile real(String path) {
		Path file = DATA.resolve(path);
		Assumptions.assumeTrue(java.nio.file.Files.isRegularFile(file),
				() -> "the public data sets are not here; this test wants " + file);
		return of(path, () -> {
			InputStream in = java.nio.file.Files.newInputStream(file);
			if (path.endsWith(".gz")) {
				return new GZIPInputStream(in, 1 << 16);
			}
			if (path.endsWith(".zip")) {
				ZipInputStream zip = new ZipInputStream(in);
				zip.getNextEntry();
				return zip;
			}
			return new PushbackInputStream(in);
		});
	}

	private static SourceFile of(String name, Opener opener) {
		return new SourceFile() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public InputStream open() throws IOException {
				return opener.open();
			}
		};
	}

	/** Opens a file. */
	@FunctionalInterface
	private interface Opener {

		InputStream open() throws IOException;

	}

}
