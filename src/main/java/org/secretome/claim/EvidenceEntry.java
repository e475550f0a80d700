package org.secretome.claim;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.KnowledgeEntry;
import org.secretome.vocabulary.Reliability;

/** An evidence item as {@code knowledge/evidence} writes it. */
record EvidenceEntry(String claim, String reference, Direction direction, StudyDesign studyDesign, String finding,
		@Nullable Integer participants, @Nullable Integer replicates, @Nullable RiskOfBias riskOfBias,
		@Nullable Directness directness, @Nullable Boolean evMaterial, @Nullable Effect effect,
		@Nullable SponsorRelation sponsorRelation, @Nullable String cluster, @Nullable Ranking ranking,
		@Nullable ComparisonClass comparisonClass, @Nullable Reliability reliability, @Nullable String locator,
		@Nullable String note) implements KnowledgeEntry {

	/** A reference has one finding on a claim, so the two together are its name. */
	@Override
	public String slug() {
		return this.claim + "--" + this.reference;
	}

	/** How close the study is to the proposition, 1.0 for the same thing. */
	record Directness(@Nullable Double intervention, @Nullable Double population, @Nullable Double outcome,
			@Nullable Double route) {
	}

}
