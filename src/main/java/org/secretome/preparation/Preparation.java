package org.secretome.preparation;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.CuratedEditor;
import org.secretome.vocabulary.CuratedRecord;
import org.secretome.vocabulary.Lines;

/** A material and how it was made. What it is called here is what its source calls it. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA and the views read the fields
class Preparation extends CuratedRecord implements CuratedEditor.Revisable<PreparationEntry> {

	private String name = "";

	private String summary = "";

	private @Nullable String donor;

	private @Nullable String culture;

	@Column(name = "publication_year")
	private @Nullable Integer year;

	private boolean curated;

	@Column(name = "dataset_slug")
	private @Nullable String dataset;

	private @Nullable String note;

	@ElementCollection
	@CollectionTable(name = "preparation_component", joinColumns = @JoinColumn(name = "preparation_slug"))
	@OrderColumn(name = "position")
	@Column(name = "component_slug")
	private List<String> components = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "preparation_species", joinColumns = @JoinColumn(name = "preparation_slug"))
	@OrderColumn(name = "position")
	@Column(name = "species")
	private List<String> species = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "preparation_tissue", joinColumns = @JoinColumn(name = "preparation_slug"))
	@OrderColumn(name = "position")
	@Column(name = "tissue")
	private List<String> sourceTissue = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "preparation_cell_type", joinColumns = @JoinColumn(name = "preparation_slug"))
	@OrderColumn(name = "position")
	@Column(name = "cell_type")
	private List<String> cellType = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "preparation_step", joinColumns = @JoinColumn(name = "preparation_slug"))
	@OrderColumn(name = "position")
	private List<Step> steps = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "preparation_keeps", joinColumns = @JoinColumn(name = "preparation_slug"))
	@OrderColumn(name = "position")
	@Column(name = "component_slug")
	private List<String> keeps = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "preparation_loses", joinColumns = @JoinColumn(name = "preparation_slug"))
	@OrderColumn(name = "position")
	@Column(name = "component_slug")
	private List<String> loses = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "preparation_reference", joinColumns = @JoinColumn(name = "preparation_slug"))
	@OrderColumn(name = "position")
	@Column(name = "reference_slug")
	private List<String> references = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "preparation_slug", nullable = false)
	@OrderColumn(name = "position")
	private List<PreparationStorage> storage = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "preparation_slug", nullable = false)
	@OrderColumn(name = "position")
	private List<PreparationQuantity> quantities = new ArrayList<>();

	/** For JPA. */
	protected Preparation() {
	}

	Preparation(String slug) {
		super(slug);
	}

	@Override
	public void revise(PreparationEntry entry) {
		this.name = entry.name();
		this.summary = entry.summary();
		this.donor = entry.donor();
		this.culture = entry.culture();
		this.year = entry.year();
		this.note = entry.note();
		// What a knowledge file describes is nobody's import.
		this.curated = true;
		this.dataset = entry.dataset();
		Lines.replace(this.components, entry.components());
		Lines.replace(this.species, entry.species());
		Lines.replace(this.sourceTissue, entry.sourceTissue());
		Lines.replace(this.cellType, entry.cellType());
		Lines.replace(this.steps, entry.steps());
		Lines.replace(this.keeps, entry.keeps());
		Lines.replace(this.loses, entry.loses());
		Lines.replace(this.references, entry.references());
		Lines.replace(this.storage, entry.storage(), PreparationStorage::new);
		Lines.replace(this.quantities, entry.quantities(), PreparationQuantity::new);
		findableBy(slug(), this.name, this.components, this.species, this.sourceTissue, this.cellType,
				this.steps.stream().map(Step::method).toList(), this.donor, this.summary);
	}

	/** What was done with which method. */
	@Embeddable
	record Step(@Column(name = "method_slug") String method, @Column(name = "text") String text) {
	}

}
