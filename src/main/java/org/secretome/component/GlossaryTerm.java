package org.secretome.component;

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

/** A word that is no component: a method, a condition, a cell, a standard, a therapy. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA and the views read the fields
class GlossaryTerm extends CuratedRecord implements CuratedEditor.Revisable<GlossaryEntry> {

	private String name = "";

	@Enumerated(EnumType.STRING)
	private @Nullable TermKind kind;

	private String plain = "";

	@ElementCollection
	@CollectionTable(name = "glossary_synonym", joinColumns = @JoinColumn(name = "term_slug"))
	@OrderColumn(name = "position")
	@Column(name = "synonym")
	private List<String> synonyms = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "glossary_not_synonym", joinColumns = @JoinColumn(name = "term_slug"))
	@OrderColumn(name = "position")
	private List<NotSynonym> notSynonyms = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "glossary_xref", joinColumns = @JoinColumn(name = "term_slug"))
	@OrderColumn(name = "position")
	@Column(name = "xref")
	private List<String> xrefs = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "glossary_keeps", joinColumns = @JoinColumn(name = "term_slug"))
	@OrderColumn(name = "position")
	@Column(name = "component_slug")
	private List<String> keeps = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "glossary_loses", joinColumns = @JoinColumn(name = "term_slug"))
	@OrderColumn(name = "position")
	@Column(name = "component_slug")
	private List<String> loses = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "glossary_term_slug", nullable = false)
	@OrderColumn(name = "position")
	private List<GlossaryDefinition> definitions = new ArrayList<>();

	/** For JPA. */
	protected GlossaryTerm() {
	}

	GlossaryTerm(String slug) {
		super(slug);
	}

	@Override
	public void revise(GlossaryEntry entry) {
		this.name = entry.name();
		this.kind = entry.kind();
		this.plain = entry.plain();
		Lines.replace(this.synonyms, entry.synonyms());
		Lines.replace(this.notSynonyms, entry.notSynonyms());
		Lines.replace(this.xrefs, entry.xrefs());
		Lines.replace(this.keeps, entry.keeps());
		Lines.replace(this.loses, entry.loses());
		Lines.replace(this.definitions, entry.definitions(), GlossaryDefinition::new);
		findableBy(slug(), this.name, this.synonyms, this.xrefs, this.plain);
	}

}
