package org.secretome.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

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

/** A document that facts are taken from. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA and the views read the fields
class Reference extends CuratedRecord implements CuratedEditor.Revisable<ReferenceEntry> {

	@Column(name = "name")
	private String title = "";

	@Enumerated(EnumType.STRING)
	private @Nullable ReferenceKind kind;

	private boolean titleKnown;

	@Column(name = "publication_year")
	private @Nullable Integer year;

	private @Nullable String container;

	private @Nullable String volume;

	private @Nullable String issue;

	private @Nullable String pages;

	private @Nullable String doi;

	private @Nullable String pmid;

	private @Nullable String pmcid;

	private @Nullable String nct;

	private @Nullable String url;

	@Enumerated(EnumType.STRING)
	private @Nullable PublicationStatus publicationStatus;

	private boolean citable;

	private boolean curated;

	private String studyCluster = "";

	private @Nullable String note;

	private @Nullable String trialStatus;

	private @Nullable Integer trialEnrolment;

	private @Nullable String trialLastUpdate;

	private @Nullable String trialExported;

	@ElementCollection
	@CollectionTable(name = "reference_author", joinColumns = @JoinColumn(name = "reference_slug"))
	@OrderColumn(name = "position")
	@Column(name = "author")
	private List<String> authors = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "reference_unconfirmed", joinColumns = @JoinColumn(name = "reference_slug"))
	@OrderColumn(name = "position")
	@Column(name = "field")
	private List<String> unconfirmed = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "reference_trial_material", joinColumns = @JoinColumn(name = "reference_slug"))
	@OrderColumn(name = "position")
	@Column(name = "material")
	private List<String> trialMaterial = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "reference_trial_phase", joinColumns = @JoinColumn(name = "reference_slug"))
	@OrderColumn(name = "position")
	@Column(name = "phase")
	private List<String> trialPhases = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "reference_trial_sponsor", joinColumns = @JoinColumn(name = "reference_slug"))
	@OrderColumn(name = "position")
	@Column(name = "sponsor")
	private List<String> trialSponsors = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "reference_trial_condition", joinColumns = @JoinColumn(name = "reference_slug"))
	@OrderColumn(name = "position")
	@Column(name = "condition")
	private List<String> trialConditions = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "reference_trial_intervention", joinColumns = @JoinColumn(name = "reference_slug"))
	@OrderColumn(name = "position")
	@Column(name = "intervention")
	private List<String> trialInterventions = new ArrayList<>();

	/** For JPA. */
	protected Reference() {
	}

	Reference(String slug) {
		super(slug);
	}

	@Override
	public void revise(ReferenceEntry entry) {
		this.title = entry.name();
		this.kind = entry.kind();
		this.titleKnown = !Boolean.FALSE.equals(entry.titleKnown());
		this.year = entry.year();
		this.container = entry.container();
		this.volume = entry.volume();
		this.issue = entry.issue();
		this.pages = entry.pages();
		this.doi = (entry.doi() != null) ? entry.doi().toLowerCase(Locale.ROOT) : null;
		this.pmid = entry.pmid();
		this.pmcid = entry.pmcid();
		this.nct = entry.nct();
		this.url = entry.url();
		this.publicationStatus = entry.publicationStatus();
		this.curated = true;
		this.citable = Boolean.TRUE.equals(entry.citable());
		this.studyCluster = Objects.requireNonNullElse(entry.cluster(), entry.slug());
		this.note = entry.note();
		Lines.replace(this.authors, entry.authors());
		Lines.replace(this.unconfirmed, entry.notRechecked());
		revise(entry.trial());
		findableBy(slug(), this.title, this.authors, this.container, this.doi, this.pmid, this.pmcid, this.nct,
				this.trialConditions);
	}

	private void revise(ReferenceEntry.@Nullable Trial trial) {
		this.trialStatus = (trial != null) ? trial.status() : null;
		this.trialEnrolment = (trial != null) ? trial.enrolment() : null;
		this.trialLastUpdate = (trial != null) ? trial.lastUpdate() : null;
		this.trialExported = (trial != null) ? trial.exported() : null;
		Lines.replace(this.trialMaterial, (trial != null) ? trial.material() : null);
		Lines.replace(this.trialPhases, (trial != null) ? trial.phases() : null);
		Lines.replace(this.trialSponsors, (trial != null) ? trial.sponsors() : null);
		Lines.replace(this.trialConditions, (trial != null) ? trial.conditions() : null);
		Lines.replace(this.trialInterventions, (trial != null) ? trial.interventions() : null);
	}

}
