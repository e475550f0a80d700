package org.secretome.exchange.imports;

import org.jspecify.annotations.Nullable;

/**
 * A staged record beside the one that the base has under the same key.
 *
 * @param number the number that it was given while it was read
 * @param existing the number of the record that is there; null if there is none
 * @param curated whether a knowledge file describes that one
 * @param before that one's fingerprint
 * @param retired whether that one is retired
 */
record StagedEntry(long position, String slug, long number, String fingerprint, String body, @Nullable Long existing,
		boolean curated, String before, boolean retired) {

	boolean isNew() {
		return this.existing == null;
	}

	/** Whether what is there says the same already, or is not this import's to change. */
	boolean isSame() {
		return this.existing != null && (this.curated || (this.fingerprint.equals(this.before) && !this.retired));
	}

	/** Whether somebody made the record since it was read, under another number. */
	boolean isRenumbered() {
		return this.existing != null && this.existing != this.number && this.number > 0;
	}

}
