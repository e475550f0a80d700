package org.secretome.component;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;
import org.secretome.component.ComponentEntry.Value;
import org.secretome.vocabulary.Lines;
import org.secretome.vocabulary.Quantity;

/**
 * What sources say of one attribute of a component. Sources that differ give several of
 * them.
 */
@Entity
@SuppressWarnings("UnusedVariable") // JPA and the views read the fields
class Characteristic {

	@Id
	@GeneratedValue(generator = "fact_seq")
	@SequenceGenerator(name = "fact_seq", sequenceName = "fact_seq")
	private @Nullable Long id;

	@Column(name = "attribute_slug")
	private String attribute = "";

	@Enumerated(EnumType.STRING)
	private @Nullable Answer state;

	@Embedded
	private @Nullable Quantity quantity;

	@Column(name = "text")
	private @Nullable String text;

	@ElementCollection
	@CollectionTable(name = "characteristic_item", joinColumns = @JoinColumn(name = "characteristic_id"))
	@OrderColumn(name = "position")
	@Column(name = "item")
	private List<String> items = new ArrayList<>();

	@Column(name = "note")
	private @Nullable String note;

	@Column(name = "authority")
	private @Nullable String authority;

	@ElementCollection
	@CollectionTable(name = "characteristic_reference", joinColumns = @JoinColumn(name = "characteristic_id"))
	@OrderColumn(name = "position")
	@Column(name = "reference_slug")
	private List<String> references = new ArrayList<>();

	/** For JPA. */
	protected Characteristic() {
	}

	Characteristic(Value value) {
		this.attribute = value.attribute();
		this.state = value.state();
		this.quantity = value.quantity();
		this.text = value.text();
		this.note = value.note();
		this.authority = value.authority();
		Lines.replace(this.items, value.list());
		Lines.replace(this.references, value.references());
	}

}
