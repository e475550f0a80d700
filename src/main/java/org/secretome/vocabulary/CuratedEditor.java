package org.secretome.vocabulary;

import java.util.List;
import java.util.function.Function;

import org.springframework.transaction.annotation.Transactional;

/**
 * The one writer of a kind of curated record. A feature's editor extends it with what is
 * particular to the feature; the loader drives all editors in the same way, inside one
 * transaction.
 *
 * @param <E> the entry of the knowledge file
 * @param <T> the entity
 */
@Transactional
public class CuratedEditor<E extends KnowledgeEntry, T extends CuratedRecord & CuratedEditor.Revisable<E>> {

	private final String folder;

	private final Class<E> entryType;

	private final CuratedStore<T> store;

	private final Function<String, T> blank;

	protected CuratedEditor(String folder, Class<E> entryType, CuratedStore<T> store, Function<String, T> blank) {
		this.folder = folder;
		this.entryType = entryType;
		this.store = store;
		this.blank = blank;
	}

	/** The folder of knowledge files that this editor writes. */
	public String folder() {
		return this.folder;
	}

	/** What an entry of that folder is read as. */
	public Class<E> entryType() {
		return this.entryType;
	}

	@Transactional(readOnly = true)
	public List<Fingerprint> fingerprints() {
		return this.store.fingerprints();
	}

	/** Creates the record or makes it say what the entry says. */
	public void put(E entry, String fingerprint) {
		T record = this.store.findById(entry.slug()).orElseGet(() -> this.blank.apply(entry.slug()));
		record.revise(entry);
		record.revisedTo(fingerprint);
		this.store.save(record);
	}

	/** Takes a record out of every list; it stays in the database. */
	public void retire(String slug) {
		this.store.findById(slug).ifPresent(CuratedRecord::retire);
	}

	/**
	 * Sends what was put to the database, so that records of other kinds can point to it.
	 */
	public void flush() {
		this.store.flush();
	}

	/** Called once when all records of all kinds are written, if anything changed. */
	public void settle() {
		flush();
	}

	/**
	 * An entity that can take over what an entry says.
	 *
	 * @param <E> the entry
	 */
	public interface Revisable<E> {

		void revise(E entry);

	}

}
