package org.secretome.product;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.CuratedEditor;
import org.secretome.vocabulary.CuratedRecord;
import org.secretome.vocabulary.Lines;
import org.secretome.vocabulary.Reliability;

/** What an authority's document says of products or of kinds of material, at a date. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA and the views read the fields
class RegulatoryStatus extends CuratedRecord implements CuratedEditor.Revisable<RegulationEntry> {

	/** Made by the editor, because it holds the authority's name. */
	private String name = "";

	private String jurisdiction = "";

	@Column(name = "authority_slug")
	private @Nullable String authority;

	@Enumerated(EnumType.STRING)
	private @Nullable RegulatoryStatusWord status;

	@Enumerated(EnumType.STRING)
	private @Nullable DocumentType documentType;

	@Column(name = "document_date")
	private @Nullable String date;

	private String text = "";

	@Enumerated(EnumType.STRING)
	private @Nullable Reliability reliability;

	private @Nullable String note;

	@ElementCollection
	@CollectionTable(name = "regulatory_subject", joinColumns = @JoinColumn(name = "status_slug"))
	@OrderColumn(name = "position")
	private List<Subject> subjects = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "regulatory_reference", joinColumns = @JoinColumn(name = "status_slug"))
	@OrderColumn(name = "position")
	@Column(name = "reference_slug")
	private List<String> references = new ArrayList<>();

	/** For JPA. */
	protected RegulatoryStatus() {
	}

	RegulatoryStatus(String slug) {
		super(slug);
	}

	@Override
	public void revise(RegulationEntry entry) {
		this.jurisdiction = entry.jurisdiction();
		this.authority = entry.authority();
		this.status = entry.status();
		this.documentType = entry.documentType();
		this.date = entry.date();
		this.text = entry.text();
		this.reliability = entry.reliability();
		this.note = entry.note();
		Lines.replace(this.subjects, entry.subjects().stream().map(Subject::of).toList());
		Lines.replace(this.references, entry.references());
		findableBy(slug(), entry.subjects(), this.authority, this.date, this.text, this.note);
	}

	/**
	 * What a status speaks of; exactly one of the two is set.
	 *
	 * @param component a kind of material
	 * @param product a product
	 */
	@Embeddable
	record Subject(@Column(name = "component_slug") @Nullable String component,
			@Column(name = "product_slug") @Nullable String product) {

		private static final String COMPONENT = "component/";

		private static final String PRODUCT = "product/";

		/** Reads {@code component/exosome} or {@code product/xoglo}. */
		static Subject of(String written) {
			if (written.startsWith(COMPONENT)) {
				return new Subject(written.substring(COMPONENT.length()), null);
			}
			if (written.startsWith(PRODUCT)) {
				return new Subject(null, written.substring(PRODUCT.length()));
			}
			throw new IllegalArgumentException("Neither a component nor a product: " + written);
		}

	}

}
