package org.secretome.preparation;

import org.secretome.vocabulary.CuratedEditor;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** The one writer of curated preparations. */
@Component
@Order(30)
public class PreparationEditor extends CuratedEditor<PreparationEntry, Preparation> {

	private final JdbcOperations jdbc;

	PreparationEditor(PreparationStore store, JdbcOperations jdbc) {
		super("preparations", PreparationEntry.class, store, Preparation::new);
		this.jdbc = jdbc;
	}

	/**
	 * A preparation whose file names no year has that of the first publication that
	 * describes it.
	 */
	@Override
	public void settle() {
		super.settle();
		this.jdbc.update("""
				update preparation set publication_year = (select min(r.publication_year) from preparation_reference x
				    join reference r on r.slug = x.reference_slug where x.preparation_slug = preparation.slug)
				where publication_year is null and curated
				""");
	}

}
