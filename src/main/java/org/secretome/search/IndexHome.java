package org.secretome.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * The folder of an index. It belongs to one process, which holds a lock on it: a second
 * one is told, and keeps its index in memory.
 */
final class IndexHome implements AutoCloseable {

	private final Path folder;

	private @Nullable FileChannel channel;

	IndexHome(Path folder) {
		this.folder = folder;
	}

	/** Takes the folder for this process; false if another has it. */
	boolean take() {
		try {
			Files.createDirectories(this.folder);
			FileChannel opened = FileChannel.open(this.folder.resolve("owner.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			FileLock lock = lock(opened);
			if (lock == null) {
				opened.close();
				return false;
			}
			this.channel = opened;
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static @Nullable FileLock lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	Path folder() {
		return this.folder;
	}

	/** Whether the files are what was written; where there are none they are. */
	boolean isSound() {
		try (Stream<Path> folders = Files.list(this.folder)) {
			for (Path index : folders.filter(Files::isDirectory).toList()) {
				if (!isSound(index)) {
					return false;
				}
			}
			return true;
		}
		catch (IOException | RuntimeException ex) {
			return false;
		}
	}

	private static boolean isSound(Path index) throws IOException {
		try (Directory directory = FSDirectory.open(index)) {
			if (!DirectoryReader.indexExists(directory)) {
				return directory.listAll().length == 0;
			}
			try (CheckIndex check = new CheckIndex(directory)) {
				check.setChecksumsOnly(true);
				return check.checkIndex().clean;
			}
		}
	}

	/**
	 * Files that are broken or gone are mended by writing them again; a full disk is not.
	 */
	static boolean isDamage(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof CorruptIndexException || cause instanceof NoSuchFileException
					|| cause instanceof FileNotFoundException || cause instanceof EOFException
					|| cause instanceof AlreadyClosedException) {
				return true;
			}
		}
		return false;
	}

	/** Throws the index away; it is made anew from the database. */
	void clear() {
		try (Stream<Path> content = Files.list(this.folder)) {
			for (Path index : content.filter(Files::isDirectory).toList()) {
				FileSystemUtils.deleteRecursively(index);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		FileChannel held = this.channel;
		this.channel = null;
		if (held != null) {
			try {
				held.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

}
