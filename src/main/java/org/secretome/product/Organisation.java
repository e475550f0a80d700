package org.secretome.product;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.CuratedEditor;
import org.secretome.vocabulary.CuratedRecord;
import org.secretome.vocabulary.Lines;

/** A maker, an agency or a society, named neutrally. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA and the views read the fields
class Organisation extends CuratedRecord implements CuratedEditor.Revisable<OrganisationEntry> {

	private String name = "";

	@Enumerated(EnumType.STRING)
	private @Nullable OrganisationKind kind;

	private @Nullable String jurisdiction;

	private @Nullable String location;

	private @Nullable String note;

	@ElementCollection
	@CollectionTable(name = "organisation_synonym", joinColumns = @JoinColumn(name = "organisation_slug"))
	@OrderColumn(name = "position")
	@Column(name = "synonym")
	private List<String> synonyms = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "organisation_reference", joinColumns = @JoinColumn(name = "organisation_slug"))
	@OrderColumn(name = "position")
	@Column(name = "reference_slug")
	private List<String> references = new ArrayList<>();

	/** For JPA. */
	protected Organisation() {
	}

	Organisation(String slug) {
		super(slug);
	}

	@Override
	public void revise(OrganisationEntry entry) {
		this.name = entry.name();
		this.kind = entry.kind();
		this.jurisdiction = entry.jurisdiction();
		this.location = entry.location();
		this.note = entry.note();
		Lines.replace(this.synonyms, entry.synonyms());
		Lines.replace(this.references, entry.references());
		findableBy(slug(), this.name, this.synonyms, this.jurisdiction, this.location, this.note);
	}

}
