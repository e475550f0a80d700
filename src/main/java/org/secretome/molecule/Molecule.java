package org.secretome.molecule;

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

/**
 * A molecule that cells release. Its observations are rows of their own, too many to be
 * part of this; {@link MoleculeEditor} writes them.
 */
@Entity
@SuppressWarnings("UnusedVariable") // JPA and the views read the fields
class Molecule extends CuratedRecord implements CuratedEditor.Revisable<MoleculeEntry> {

	private String name = "";

	private String symbol = "";

	@Enumerated(EnumType.STRING)
	private @Nullable MoleculeKind kind;

	private @Nullable String species;

	private @Nullable String function;

	private @Nullable String note;

	private boolean curated;

	private @Nullable String unresolved;

	@ElementCollection
	@CollectionTable(name = "molecule_synonym", joinColumns = @JoinColumn(name = "molecule_slug"))
	@OrderColumn(name = "position")
	@Column(name = "synonym")
	private List<String> synonyms = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "molecule_curated_family", joinColumns = @JoinColumn(name = "molecule_slug"))
	@OrderColumn(name = "position")
	@Column(name = "component_slug")
	private List<String> families = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "molecule_xref", joinColumns = @JoinColumn(name = "molecule_slug"))
	@OrderColumn(name = "position")
	@Column(name = "xref")
	private List<String> xrefs = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "molecule_curated_receptor", joinColumns = @JoinColumn(name = "molecule_slug"))
	@OrderColumn(name = "position")
	@Column(name = "receptor")
	private List<String> receptors = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "molecule_receptor_reference", joinColumns = @JoinColumn(name = "molecule_slug"))
	@OrderColumn(name = "position")
	@Column(name = "reference_slug")
	private List<String> receptorReferences = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "molecule_reference", joinColumns = @JoinColumn(name = "molecule_slug"))
	@OrderColumn(name = "position")
	@Column(name = "reference_slug")
	private List<String> references = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "molecule_slug", nullable = false)
	@OrderColumn(name = "position")
	private List<MoleculeProperty> properties = new ArrayList<>();

	/** For JPA. */
	protected Molecule() {
	}

	Molecule(String slug) {
		super(slug);
	}

	@Override
	public void revise(MoleculeEntry entry) {
		// What a knowledge file describes is nobody's import.
		this.curated = true;
		this.unresolved = null;
		this.name = entry.name();
		this.symbol = entry.symbol();
		this.kind = entry.kind();
		this.species = entry.species();
		this.function = entry.function();
		this.note = entry.note();
		Lines.replace(this.synonyms, entry.synonyms());
		Lines.replace(this.families, entry.families());
		Lines.replace(this.xrefs, entry.xrefs());
		Lines.replace(this.receptors, entry.receptors());
		Lines.replace(this.receptorReferences, entry.receptorReferences());
		Lines.replace(this.references, entry.references());
		Lines.replace(this.properties, entry.properties(), MoleculeProperty::new);
		findableBy(slug(), this.symbol, this.name, this.synonyms, this.xrefs, this.function);
	}

}
