package org.secretome.search;

import java.nio.file.Path;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.secretome.api.DatabaseFile;

import org.springframework.stereotype.Component;

/**
 * Where the index of this process lies: beside the database file, in {@code data/search}
 * where the database is a server, in memory where the database is there, too, or where
 * another process has the folder.
 */
@Component
class IndexPlace {

	private static final Log log = LogFactory.getLog(IndexPlace.class);

	private static final String MEMORY = "memory";

	private final SearchSettings settings;

	private final DatabaseFile database;

	private @Nullable IndexHome home;

	private String remark = "";

	IndexPlace(SearchSettings settings, DatabaseFile database) {
		this.settings = settings;
		this.database = database;
	}

	/**
	 * Takes the folder.
	 * @return false if what lay there was damaged; it is cleared away
	 */
	boolean take() {
		Path folder = this.settings.backend().isEmpty() ? configured() : null;
		if (folder == null || this.home != null) {
			return true;
		}
		IndexHome found = new IndexHome(folder);
		if (!found.take()) {
			this.remark = ", in memory because the folder " + folder.getFileName()
					+ " is another process's or read only";
			log.warn("The folder " + folder.toAbsolutePath()
					+ " is another process's or cannot be written; this one keeps its search index in memory");
			return true;
		}
		this.home = found;
		if (found.isSound()) {
			return true;
		}
		found.clear();
		return false;
	}

	/** The folder; null for memory. */
	@Nullable Path folder() {
		IndexHome known = this.home;
		return (known != null) ? known.folder() : null;
	}

	String remark() {
		return this.remark;
	}

	void clear() {
		IndexHome known = this.home;
		if (known != null) {
			known.clear();
		}
	}

	void close() {
		IndexHome known = this.home;
		this.home = null;
		if (known != null) {
			known.close();
		}
	}

	private @Nullable Path configured() {
		String given = this.settings.directory();
		if (!given.isEmpty()) {
			return given.equals(MEMORY) ? null : Path.of(given);
		}
		return this.database.isOnServer() ? Path.of("data", "search") : this.database.beside(".search");
	}

}
