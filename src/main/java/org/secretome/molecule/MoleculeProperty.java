package org.secretome.molecule;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;
import org.secretome.preparation.Measurement;
import org.secretome.vocabulary.Lines;
import org.secretome.vocabulary.Quantity;

/** A number that sources give for a molecule, such as its mass. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA and the views read the fields
class MoleculeProperty {

	@Id
	@GeneratedValue(generator = "fact_seq")
	@SequenceGenerator(name = "fact_seq", sequenceName = "fact_seq")
	private @Nullable Long id;

	private String measure = "";

	@Embedded
	private @Nullable Quantity quantity;

	private @Nullable String note;

	@ElementCollection
	@CollectionTable(name = "molecule_property_reference", joinColumns = @JoinColumn(name = "molecule_property_id"))
	@OrderColumn(name = "position")
	@Column(name = "reference_slug")
	private List<String> references = new ArrayList<>();

	/** For JPA. */
	protected MoleculeProperty() {
	}

	MoleculeProperty(Measurement entry) {
		this.measure = entry.measure();
		this.quantity = entry.quantity();
		this.note = entry.note();
		Lines.replace(this.references, entry.references());
	}

}
