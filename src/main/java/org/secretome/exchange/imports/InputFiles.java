package org.secretome.exchange.imports;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.secretome.exchange.format.SourceFile;

/**
 * The files of an import, unpacked while they are read: plain, gzip or zip, told apart by
 * their first bytes. A name within an archive is a name and never a place on disk.
 */
class InputFiles implements AutoCloseable {

	private static final int HEAD = 4;

	private final ImportSettings limits;

	private final List<SourceFile> sources = new ArrayList<>();

	private final List<InputFile> files = new ArrayList<>();

	private final List<ZipFile> archives = new ArrayList<>();

	private final List<AtomicLong> reached = new ArrayList<>();

	private final List<AtomicLong> unpacked = new ArrayList<>();

	private long total;

	private InputFiles(ImportSettings limits) {
		this.limits = limits;
	}

	/**
	 * Looks at the files and hashes them.
	 * @throws ImportStopped if a file cannot be read as one of data
	 */
	static InputFiles open(List<GivenFile> files, ImportSettings limits) {
		InputFiles input = new InputFiles(limits);
		try {
			for (GivenFile file : files) {
				input.add(file.path(), file.name());
			}
			return input;
		}
		catch (IOException ex) {
			input.close();
			throw ImportStopped.failed(explain(ex));
		}
		catch (RuntimeException ex) {
			input.close();
			throw ex;
		}
	}

	private void add(Path path, String name) throws IOException {
		if (!Files.isRegularFile(path)) {
			throw ImportStopped.failed("There is no file '" + name + "'.");
		}
		long size = Files.size(path);
		if (size == 0) {
			throw ImportStopped.failed("'" + name + "' is empty.");
		}
		this.files.add(new InputFile(name, size, sha256(path)));
		byte[] head = head(path);
		if (isZip(head)) {
			archive(path, name);
		}
		else if (isGzip(head)) {
			String inner = name.replaceFirst("(?i)\\.gz$", "");
			AtomicLong packed = measure(size);
			AtomicLong unpacked = unpacked();
			source(inner, () -> {
				MeasuredStream raw = new MeasuredStream(Files.newInputStream(path), packed);
				return guarded(new GZIPInputStream(raw, 1 << 16), inner, raw::position, unpacked);
			});
		}
		else {
			AtomicLong read = measure(size);
			source(name, () -> new MeasuredStream(Files.newInputStream(path), read));
		}
	}

	private void archive(Path path, String name) throws IOException {
		ZipFile zip = new ZipFile(path.toFile());
		this.archives.add(zip);
		List<? extends ZipEntry> entries = Collections.list(zip.entries())
			.stream()
			.filter((entry) -> !entry.isDirectory() && !isClutter(entry.getName()))
			.toList();
		if (entries.isEmpty()) {
			throw ImportStopped.failed("'" + name + "' is an archive without files.");
		}
		if (entries.size() > this.limits.maxEntries()) {
			throw ImportStopped.failed("'" + name + "' holds " + entries.size() + " files; at most "
					+ this.limits.maxEntries() + " are read.");
		}
		for (ZipEntry entry : entries) {
			String inner = name + "/" + entry.getName();
			AtomicLong read = measure(Math.max(entry.getSize(), 0));
			AtomicLong unpacked = unpacked();
			source(inner, () -> {
				InputStream stream = new MeasuredStream(zip.getInputStream(entry), read);
				return guarded(stream, inner, () -> Math.max(entry.getCompressedSize(), 1), unpacked);
			});
		}
	}

	private AtomicLong measure(long bytes) {
		this.total += bytes;
		AtomicLong read = new AtomicLong();
		this.reached.add(read);
		return read;
	}

	private AtomicLong unpacked() {
		AtomicLong bytes = new AtomicLong();
		this.unpacked.add(bytes);
		return bytes;
	}

	private InputStream guarded(InputStream stream, String name, LongSupplier packed, AtomicLong unpacked) {
		return new UnpackedStream(new MeasuredStream(stream, unpacked), name, packed,
				() -> this.unpacked.stream().mapToLong(AtomicLong::get).sum(), this.limits);
	}

	private void source(String name, Opening opening) throws IOException {
		try (InputStream first = opening.open()) {
			byte[] head = first.readNBytes(HEAD);
			if (head.length == 0) {
				throw ImportStopped.failed("'" + name + "' is empty.");
			}
			boolean inner = !this.files.get(this.files.size() - 1).name().equals(name);
			if (inner && (isZip(head) || isGzip(head))) {
				throw ImportStopped.failed("'" + name + "' is an archive within an archive; unpack it first.");
			}
			if ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
					|| (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)) {
				throw ImportStopped.failed("'" + name + "' is written in UTF-16; save it as UTF-8.");
			}
		}
		this.sources.add(new SourceFile() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public InputStream open() throws IOException {
				return withoutMark(opening.open());
			}
		});
	}

	private static InputStream withoutMark(InputStream stream) throws IOException {
		BufferedInputStream buffered = new BufferedInputStream(stream, 1 << 16);
		buffered.mark(HEAD);
		byte[] head = buffered.readNBytes(3);
		if (head.length < 3 || head[0] != (byte) 0xEF || head[1] != (byte) 0xBB || head[2] != (byte) 0xBF) {
			buffered.reset();
		}
		return buffered;
	}

	/** Says in plain words why a file could not be read. */
	static String explain(IOException failure) {
		if (failure instanceof NoSuchFileException missing) {
			return "There is no file '" + missing.getFile() + "'.";
		}
		if (failure instanceof EOFException) {
			return "A packed file ends in the middle; it was cut off on its way here.";
		}
		if (failure instanceof ZipException) {
			return "A packed file is damaged: " + failure.getMessage() + ".";
		}
		return "A file cannot be read to its end: " + failure.getMessage() + ".";
	}

	List<SourceFile> sources() {
		return List.copyOf(this.sources);
	}

	List<InputFile> files() {
		return List.copyOf(this.files);
	}

	/** One hash for all files, in whatever order they were named. */
	String hash() {
		List<String> all = this.files.stream().map(InputFile::sha256).sorted().toList();
		return (all.size() == 1) ? all.get(0) : Slugs.sha256(String.join("\n", all));
	}

	long bytesTotal() {
		return this.total;
	}

	long bytesRead() {
		return this.reached.stream().mapToLong(AtomicLong::get).sum();
	}

	@Override
	public void close() {
		for (ZipFile zip : this.archives) {
			try {
				zip.close();
			}
			catch (IOException ex) {
				// It was only read.
			}
		}
	}

	private static boolean isZip(byte[] head) {
		return head.length == HEAD && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5);
	}

	private static boolean isGzip(byte[] head) {
		return head.length >= 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
	}

	/** What some systems put into archives besides what people put there. */
	private static boolean isClutter(String name) {
		return name.startsWith("__MACOSX/") || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
	}

	private static byte[] head(Path path) throws IOException {
		try (InputStream stream = Files.newInputStream(path)) {
			return stream.readNBytes(HEAD);
		}
	}

	private static String sha256(Path path) throws IOException {
		try (DigestInputStream stream = new DigestInputStream(Files.newInputStream(path),
				MessageDigest.getInstance("SHA-256"))) {
			byte[] buffer = new byte[1 << 16];
			while (stream.read(buffer) >= 0) {
				// The digest sees what is read.
			}
			return HexFormat.of().formatHex(stream.getMessageDigest().digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A file as it was given.
	 *
	 * @param bytes its length
	 * @param sha256 its hash, hexadecimal
	 */
	record InputFile(String name, long bytes, String sha256) {
	}

	private interface Opening {

		InputStream open() throws IOException;

	}

}
