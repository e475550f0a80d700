package org.secretome.component;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.CuratedEditor;
import org.secretome.vocabulary.CuratedRecord;

/** A question that is asked of every subject of a comparison: one row. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA and the views read the fields
class Attribute extends CuratedRecord implements CuratedEditor.Revisable<AttributeEntry> {

	@Column(name = "name")
	private String label = "";

	@Enumerated(EnumType.STRING)
	private @Nullable Dimension dimension;

	private String question = "";

	@Enumerated(EnumType.STRING)
	private @Nullable ValueType valueType;

	private @Nullable String unit;

	private boolean derived;

	private int position;

	/** For JPA. */
	protected Attribute() {
	}

	Attribute(String slug) {
		super(slug);
	}

	@Override
	public void revise(AttributeEntry entry) {
		this.label = entry.label();
		this.dimension = entry.dimension();
		this.position = entry.position();
		this.question = entry.question();
		this.valueType = entry.valueType();
		this.unit = entry.unit();
		this.derived = Boolean.TRUE.equals(entry.derived());
		findableBy(slug(), this.label, this.question);
	}

}
