package org.secretome.product;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.CuratedEditor;
import org.secretome.vocabulary.CuratedRecord;
import org.secretome.vocabulary.Lines;
import org.secretome.vocabulary.Reliability;

/**
 * What is sold or tested under a name. What its label says and what it is stand apart:
 * the latter is the preparation.
 */
@Entity
@SuppressWarnings("UnusedVariable") // JPA and the views read the fields
class Product extends CuratedRecord implements CuratedEditor.Revisable<ProductEntry> {

	private String name = "";

	@Column(name = "organisation_slug")
	private @Nullable String organisation;

	@Enumerated(EnumType.STRING)
	private @Nullable ProductCategory category;

	private @Nullable String form;

	@Column(name = "label_term_slug")
	private @Nullable String labelTerm;

	private @Nullable String labelText;

	@Column(name = "preparation_slug")
	private @Nullable String preparation;

	private String summary = "";

	private @Nullable String storage;

	private @Nullable String note;

	@Enumerated(EnumType.STRING)
	private @Nullable Reliability reliability;

	@ElementCollection
	@CollectionTable(name = "product_synonym", joinColumns = @JoinColumn(name = "product_slug"))
	@OrderColumn(name = "position")
	@Column(name = "synonym")
	private List<String> synonyms = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "product_route", joinColumns = @JoinColumn(name = "product_slug"))
	@OrderColumn(name = "position")
	@Column(name = "route")
	private List<String> routes = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "product_species", joinColumns = @JoinColumn(name = "product_slug"))
	@OrderColumn(name = "position")
	@Column(name = "species")
	private List<String> species = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "product_tissue", joinColumns = @JoinColumn(name = "product_slug"))
	@OrderColumn(name = "position")
	@Column(name = "tissue")
	private List<String> sourceTissue = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "product_cell_type", joinColumns = @JoinColumn(name = "product_slug"))
	@OrderColumn(name = "position")
	@Column(name = "cell_type")
	private List<String> cellType = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "product_storage_reference", joinColumns = @JoinColumn(name = "product_slug"))
	@OrderColumn(name = "position")
	@Column(name = "reference_slug")
	private List<String> storageReferences = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "product_reference", joinColumns = @JoinColumn(name = "product_slug"))
	@OrderColumn(name = "position")
	@Column(name = "reference_slug")
	private List<String> references = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "product_slug", nullable = false)
	@OrderColumn(name = "position")
	private List<DoseStatement> doseStatements = new ArrayList<>();

	/** For JPA. */
	protected Product() {
	}

	Product(String slug) {
		super(slug);
	}

	@Override
	public void revise(ProductEntry entry) {
		this.name = entry.name();
		this.organisation = entry.organisation();
		this.category = entry.category();
		this.form = entry.form();
		this.labelTerm = entry.labelTerm();
		this.labelText = entry.labelText();
		this.preparation = entry.preparation();
		this.summary = entry.summary();
		this.storage = entry.storage();
		this.note = entry.note();
		this.reliability = entry.reliability();
		Lines.replace(this.synonyms, entry.synonyms());
		Lines.replace(this.routes, entry.routes());
		Lines.replace(this.species, entry.species());
		Lines.replace(this.sourceTissue, entry.sourceTissue());
		Lines.replace(this.cellType, entry.cellType());
		Lines.replace(this.storageReferences, entry.storageReferences());
		Lines.replace(this.references, entry.references());
		Lines.replace(this.doseStatements, entry.doseStatements(), DoseStatement::new);
		findableBy(slug(), this.name, this.synonyms, this.organisation, this.labelText, this.summary, this.note);
	}

}
