package org.secretome.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A copy of the small knowledge base of the tests, to be edited as a curator would. */
class MiniKnowledge {

	static final String ORIGINAL = "classpath:knowledge-mini/";

	private final Path folder;

	private MiniKnowledge(Path folder) {
		this.folder = folder;
	}

	static MiniKnowledge copyTo(Path folder) {
		URL original = Objects.requireNonNull(MiniKnowledge.class.getResource("/knowledge-mini"));
		try {
			Path from = Path.of(original.toURI());
			try (Stream<Path> files = Files.walk(from)) {
				for (Path file : files.toList()) {
					if (Files.isRegularFile(file)) {
						Path to = folder.resolve(from.relativize(file).toString());
						Files.createDirectories(Objects.requireNonNull(to.getParent()));
						Files.copy(file, to);
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
		return new MiniKnowledge(folder);
	}

	/** What the loader is given. */
	String location() {
		return "file:" + this.folder + "/";
	}

	String text(String file) {
		try {
			return Files.readString(this.folder.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void write(String file, String text) {
		try {
			Path path = this.folder.resolve(file);
			Files.createDirectories(Objects.requireNonNull(path.getParent()));
			Files.writeString(path, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void delete(String file) {
		try {
			Files.delete(this.folder.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Replaces every occurrence; a text that is not there is a mistake of the test. */
	void replace(String file, String text, String by) {
		assertThat(text(file)).contains(text);
		write(file, text(file).replace(text, by));
	}

	void append(String file, String text) {
		write(file, text(file) + text);
	}

	/** The record whose first line is this one, with that line. */
	String record(String file, String firstLine) {
		return records(file).stream()
			.filter((record) -> record.startsWith("- " + firstLine + "\n"))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no '" + firstLine + "' in " + file));
	}

	void remove(String file, String firstLine) {
		replace(file, record(file, firstLine), "");
	}

	List<String> records(String file) {
		return Stream.of(text(file).split("(?m)^(?=- )")).filter((part) -> part.startsWith("- ")).toList();
	}

	/** The line, from 1, on which a text stands first. */
	int lineOf(String file, String text) {
		assertThat(text(file)).contains(text);
		return (int) text(file).substring(0, text(file).indexOf(text)).chars().filter((c) -> c == '\n').count() + 1;
	}

}
