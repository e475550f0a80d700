package org.secretome.claim;

import org.secretome.vocabulary.CuratedEditor;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * The one writer of evidence items and of the study clusters that they take over from
 * their references.
 */
@Component
@Order(51)
public class EvidenceEditor extends CuratedEditor<EvidenceEntry, Evidence> {

	private final JdbcOperations jdbc;

	EvidenceEditor(EvidenceStore store, JdbcOperations jdbc) {
		super("evidence", EvidenceEntry.class, store, Evidence::new);
		this.jdbc = jdbc;
	}

	/**
	 * Gives every item that names no cluster the one of its reference. All of them are
	 * looked at, because a reference may change its cluster while the entry of the item
	 * stays the same.
	 */
	@Override
	public void settle() {
		super.settle();
		this.jdbc.update("""
				update evidence set study_cluster =
				    (select r.study_cluster from reference r where r.slug = evidence.reference_slug)
				where not cluster_given and study_cluster <>
				    (select r.study_cluster from reference r where r.slug = evidence.reference_slug)
				""");
	}

}
