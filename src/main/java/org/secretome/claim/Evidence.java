package org.secretome.claim;

import java.util.Locale;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.CuratedEditor;
import org.secretome.vocabulary.CuratedRecord;
import org.secretome.vocabulary.Reliability;

/** What one reference found for or against one proposition. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA and the views read the fields
class Evidence extends CuratedRecord implements CuratedEditor.Revisable<EvidenceEntry> {

	private String name = "";

	@Column(name = "claim_slug")
	private String claim = "";

	@Column(name = "reference_slug")
	private String reference = "";

	@Enumerated(EnumType.STRING)
	private @Nullable Direction direction;

	@Enumerated(EnumType.STRING)
	private @Nullable StudyDesign studyDesign;

	private String finding = "";

	private @Nullable Integer participants;

	private @Nullable Integer replicates;

	@Enumerated(EnumType.STRING)
	private RiskOfBias riskOfBias = RiskOfBias.UNCLEAR;

	private double directnessIntervention = 1.0;

	private double directnessPopulation = 1.0;

	private double directnessOutcome = 1.0;

	private double directnessRoute = 1.0;

	private boolean evMaterial;

	@Enumerated(EnumType.STRING)
	private Effect effect = Effect.NOT_REPORTED;

	@Enumerated(EnumType.STRING)
	private SponsorRelation sponsorRelation = SponsorRelation.UNKNOWN;

	private String studyCluster = "";

	/**
	 * Whether the entry names the cluster; otherwise the editor keeps it equal to the
	 * reference's.
	 */
	private boolean clusterGiven;

	@Enumerated(EnumType.STRING)
	private @Nullable Ranking ranking;

	@Enumerated(EnumType.STRING)
	private @Nullable ComparisonClass comparisonClass;

	@Enumerated(EnumType.STRING)
	private @Nullable Reliability reliability;

	private @Nullable String locator;

	private @Nullable String note;

	/** For JPA. */
	protected Evidence() {
	}

	Evidence(String slug) {
		super(slug);
	}

	@Override
	public void revise(EvidenceEntry entry) {
		this.name = word(entry.direction()) + " " + entry.reference();
		this.claim = entry.claim();
		this.reference = entry.reference();
		this.direction = entry.direction();
		this.studyDesign = entry.studyDesign();
		this.finding = entry.finding();
		this.participants = entry.participants();
		this.replicates = entry.replicates();
		this.riskOfBias = Objects.requireNonNullElse(entry.riskOfBias(), RiskOfBias.UNCLEAR);
		revise(Objects.requireNonNullElse(entry.directness(), new EvidenceEntry.Directness(null, null, null, null)));
		this.evMaterial = Boolean.TRUE.equals(entry.evMaterial());
		this.effect = Objects.requireNonNullElse(entry.effect(), Effect.NOT_REPORTED);
		this.sponsorRelation = Objects.requireNonNullElse(entry.sponsorRelation(), SponsorRelation.UNKNOWN);
		this.clusterGiven = entry.cluster() != null;
		this.studyCluster = Objects.requireNonNullElse(entry.cluster(), entry.reference());
		this.ranking = entry.ranking();
		this.comparisonClass = entry.comparisonClass();
		this.reliability = entry.reliability();
		this.locator = entry.locator();
		this.note = entry.note();
		findableBy(slug(), this.finding, this.note, this.studyCluster);
	}

	private void revise(EvidenceEntry.Directness directness) {
		this.directnessIntervention = Objects.requireNonNullElse(directness.intervention(), 1.0);
		this.directnessPopulation = Objects.requireNonNullElse(directness.population(), 1.0);
		this.directnessOutcome = Objects.requireNonNullElse(directness.outcome(), 1.0);
		this.directnessRoute = Objects.requireNonNullElse(directness.route(), 1.0);
	}

	/** {@code Supports} for {@code SUPPORTS}. */
	private static String word(Direction direction) {
		return direction.name().charAt(0) + direction.name().substring(1).toLowerCase(Locale.ROOT);
	}

}
