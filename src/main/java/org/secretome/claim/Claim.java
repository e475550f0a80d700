package org.secretome.claim;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;
import org.secretome.component.Answer;
import org.secretome.vocabulary.CuratedEditor;
import org.secretome.vocabulary.CuratedRecord;
import org.secretome.vocabulary.Lines;
import org.secretome.vocabulary.Quantity;

/** A proposition that somebody makes or tests. The knowledge base itself asserts none. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA and the views read the fields
class Claim extends CuratedRecord implements CuratedEditor.Revisable<ClaimEntry> {

	private static final int NAME_LENGTH = 600;

	@Column(name = "name")
	private String text = "";

	@Enumerated(EnumType.STRING)
	private @Nullable ClaimKind kind;

	private String subjectType = "";

	private String subjectSlug = "";

	@Enumerated(EnumType.STRING)
	private @Nullable Predicate predicate;

	private @Nullable String objectType;

	private @Nullable String objectSlug;

	private @Nullable String objectText;

	private boolean universal;

	@Embedded
	private @Nullable Quantity quantity;

	@Embedded
	private @Nullable Qualifiers qualifiers;

	@Column(name = "attribute_slug")
	private @Nullable String attribute;

	/**
	 * The state of the attribute where the evidence is for the proposition; null means
	 * YES.
	 */
	@Enumerated(EnumType.STRING)
	private @Nullable Answer whenSupported;

	private @Nullable String note;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "claim_slug", nullable = false)
	@OrderColumn(name = "position")
	private List<Appearance> appearances = new ArrayList<>();

	/** For JPA. */
	protected Claim() {
	}

	Claim(String slug) {
		super(slug);
	}

	@Override
	public void revise(ClaimEntry entry) {
		this.text = entry.text().substring(0, Math.min(entry.text().length(), NAME_LENGTH));
		this.kind = entry.kind();
		this.subjectType = typeOf(entry.subject());
		this.subjectSlug = slugOf(entry.subject());
		this.predicate = entry.predicate();
		this.objectType = (entry.object() != null) ? typeOf(entry.object()) : null;
		this.objectSlug = (entry.object() != null) ? slugOf(entry.object()) : null;
		this.objectText = entry.objectText();
		this.universal = Boolean.TRUE.equals(entry.universal());
		this.quantity = entry.quantity();
		this.qualifiers = entry.qualifiers();
		this.attribute = entry.attribute();
		this.whenSupported = entry.whenSupported();
		this.note = entry.note();
		Lines.replace(this.appearances, entry.appearances(), Appearance::new);
		List<ClaimEntry.Said> said = (entry.appearances() != null) ? entry.appearances() : List.of();
		findableBy(slug(), entry.text(), this.subjectSlug, this.objectSlug, this.objectText,
				(this.qualifiers != null) ? this.qualifiers.words() : null,
				said.stream().map(ClaimEntry.Said::speaker).toList(),
				said.stream().map(ClaimEntry.Said::wording).toList());
	}

	/** The part before the slash of {@code component/exosome}. */
	private static String typeOf(String record) {
		return record.substring(0, record.indexOf('/'));
	}

	private static String slugOf(String record) {
		return record.substring(record.indexOf('/') + 1);
	}

}
