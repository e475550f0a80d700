package org.secretome.component;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.CuratedEditor;
import org.secretome.vocabulary.CuratedRecord;
import org.secretome.vocabulary.Lines;

/**
 * A part of what cells release, or a preparation that people confuse with one. It may
 * have several parents: an exosome is a vesicle and a part of the secretome.
 */
@Entity
@SuppressWarnings("UnusedVariable") // JPA and the views read the fields
@Table(name = "component")
class SecretomeComponent extends CuratedRecord implements CuratedEditor.Revisable<ComponentEntry> {

	private String name = "";

	private @Nullable String plural;

	@Enumerated(EnumType.STRING)
	private @Nullable ComponentKind kind;

	@Enumerated(EnumType.STRING)
	private @Nullable TermBasis basis;

	@Enumerated(EnumType.STRING)
	private @Nullable TermStatus termStatus;

	private String summary = "";

	private @Nullable String plain;

	@ElementCollection
	@CollectionTable(name = "component_parent", joinColumns = @JoinColumn(name = "component_slug"))
	@OrderColumn(name = "position")
	private List<Parent> parents = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "component_synonym", joinColumns = @JoinColumn(name = "component_slug"))
	@OrderColumn(name = "position")
	@Column(name = "synonym")
	private List<String> synonyms = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "component_not_synonym", joinColumns = @JoinColumn(name = "component_slug"))
	@OrderColumn(name = "position")
	private List<NotSynonym> notSynonyms = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "component_xref", joinColumns = @JoinColumn(name = "component_slug"))
	@OrderColumn(name = "position")
	@Column(name = "xref")
	private List<String> xrefs = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "component_reference", joinColumns = @JoinColumn(name = "component_slug"))
	@OrderColumn(name = "position")
	@Column(name = "reference_slug")
	private List<String> references = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "component_slug", nullable = false)
	@OrderColumn(name = "position")
	private List<ComponentDefinition> definitions = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "component_slug", nullable = false)
	@OrderColumn(name = "position")
	private List<Characteristic> characteristics = new ArrayList<>();

	/** For JPA. */
	protected SecretomeComponent() {
	}

	SecretomeComponent(String slug) {
		super(slug);
	}

	@Override
	public void revise(ComponentEntry entry) {
		this.name = entry.name();
		this.plural = entry.plural();
		this.kind = entry.kind();
		this.basis = entry.basis();
		this.termStatus = entry.termStatus();
		this.summary = entry.summary();
		this.plain = entry.plain();
		Lines.replace(this.parents, entry.parents(), (parent) -> new Parent(parent.component(), parent.relation()));
		Lines.replace(this.synonyms, entry.synonyms());
		Lines.replace(this.notSynonyms, entry.notSynonyms());
		Lines.replace(this.xrefs, entry.xrefs());
		Lines.replace(this.references, entry.references());
		Lines.replace(this.definitions, entry.definitions(), ComponentDefinition::new);
		Lines.replace(this.characteristics, entry.characteristics(), Characteristic::new);
		findableBy(slug(), this.name, this.plural, this.synonyms, this.xrefs, this.summary);
	}

	List<Parent> parents() {
		return List.copyOf(this.parents);
	}

	/** A step up in the hierarchy. */
	@Embeddable
	record Parent(@Column(name = "parent_slug") String component,
			@Enumerated(EnumType.STRING) @Column(name = "relation") Relation relation) {
	}

}
