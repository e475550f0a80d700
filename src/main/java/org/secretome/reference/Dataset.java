package org.secretome.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.CuratedEditor;
import org.secretome.vocabulary.CuratedRecord;

/** Where observations or trials come from, with the terms under which they are shown. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA and the views read the fields
class Dataset extends CuratedRecord implements CuratedEditor.Revisable<DatasetEntry> {

	private String name = "";

	@Column(name = "release")
	private @Nullable String release;

	private String licence = "";

	private String citation = "";

	private @Nullable String url;

	private @Nullable String referenceSlug;

	private boolean curated;

	/** For JPA. */
	protected Dataset() {
	}

	Dataset(String slug) {
		super(slug);
	}

	@Override
	public void revise(DatasetEntry entry) {
		this.curated = true;
		this.name = entry.name();
		this.release = entry.release();
		this.licence = entry.licence();
		this.citation = entry.citation();
		this.url = entry.url();
		this.referenceSlug = entry.reference();
		findableBy(slug(), this.name);
	}

}
