package org.secretome.exchange.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * Where uploaded files wait. Folders begin with the number of their process, so that the
 * next start can tell what a killed one left.
 */
@Component
class Uploads implements SmartLifecycle {

	private static final Log log = LogFactory.getLog(Uploads.class);

	private final Path root;

	private final Owner owner;

	private boolean running;

	Uploads(ImportSettings settings, Owner owner) {
		this.root = settings.folder().toAbsolutePath();
		this.owner = owner;
	}

	/** Takes files out of a request, which would delete them at its end. */
	Upload keep(List<MultipartFile> sent) throws IOException {
		Path folder = Files.createDirectories(this.root.resolve(this.owner.number() + "-" + UUID.randomUUID()));
		try {
			List<GivenFile> files = new ArrayList<>();
			for (MultipartFile file : sent) {
				// Names are for people; on disk the files are counted.
				Path path = folder.resolve(Integer.toString(files.size()));
				file.transferTo(path);
				files.add(new GivenFile(path, nameOf(file)));
			}
			return new Upload(folder, files);
		}
		catch (IOException ex) {
			delete(folder);
			throw ex;
		}
	}

	private static String nameOf(MultipartFile file) {
		String name = String.valueOf(file.getOriginalFilename());
		return Texts.cut(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1), 200);
	}

	/** The bytes that can still be written where uploads wait. */
	long room() throws IOException {
		return Files.getFileStore(Files.createDirectories(this.root)).getUsableSpace();
	}

	static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			log.warn("Uploaded files could not be deleted: " + folder, ex);
		}
	}

	@Override
	public void start() {
		this.running = true;
		if (!Files.isDirectory(this.root)) {
			return;
		}
		try (Stream<Path> folders = Files.list(this.root)) {
			folders.filter(this::isLeft).forEach(Uploads::delete);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean isLeft(Path folder) {
		String name = String.valueOf(folder.getFileName());
		return name.matches("\\d{1,10}-[0-9a-f-]{36}")
				&& !this.owner.isAlive(Long.parseLong(name.substring(0, name.indexOf('-'))));
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return 1;
	}

}
