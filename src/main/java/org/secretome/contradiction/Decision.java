package org.secretome.contradiction;

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
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.CuratedEditor;
import org.secretome.vocabulary.CuratedRecord;
import org.secretome.vocabulary.Lines;

/** What a curator decided about a contradiction, and on what basis. */
@Entity
@Table(name = "contradiction_decision")
@SuppressWarnings("UnusedVariable") // JPA and the reads by SQL use the fields
class Decision extends CuratedRecord implements CuratedEditor.Revisable<DecisionEntry> {

	@Enumerated(EnumType.STRING)
	private @Nullable ContradictionStatus status;

	@Enumerated(EnumType.STRING)
	private Side.@Nullable Name preferred;

	private String reason = "";

	private String basis = "";

	@Column(name = "decided_on")
	private String decidedOn = "";

	@ElementCollection
	@CollectionTable(name = "contradiction_decision_reference", joinColumns = @JoinColumn(name = "decision_slug"))
	@OrderColumn(name = "position")
	@Column(name = "reference_slug")
	private List<String> references = new ArrayList<>();

	/** For JPA. */
	protected Decision() {
	}

	Decision(String slug) {
		super(slug);
	}

	@Override
	public void revise(DecisionEntry entry) {
		this.status = entry.status();
		this.preferred = entry.preferred();
		this.reason = entry.reason();
		this.basis = entry.basis();
		this.decidedOn = entry.decidedOn();
		Lines.replace(this.references, entry.references());
		findableBy(slug(), entry.reason());
	}

}
