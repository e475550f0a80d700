package org.secretome.product;

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
import org.secretome.vocabulary.Lines;
import org.secretome.vocabulary.Quantity;

/**
 * A dose of a product as a source states it; a number only where the stated unit allows
 * one.
 */
@Entity
@SuppressWarnings("UnusedVariable") // JPA and the views read the fields
class DoseStatement {

	@Id
	@GeneratedValue(generator = "fact_seq")
	@SequenceGenerator(name = "fact_seq", sequenceName = "fact_seq")
	private @Nullable Long id;

	@Column(name = "as_stated")
	private String asStated = "";

	@Embedded
	private @Nullable Quantity quantity;

	@Enumerated(EnumType.STRING)
	private @Nullable DoseBasis basis;

	@ElementCollection
	@CollectionTable(name = "dose_statement_reference", joinColumns = @JoinColumn(name = "dose_statement_id"))
	@OrderColumn(name = "position")
	@Column(name = "reference_slug")
	private List<String> references = new ArrayList<>();

	/** For JPA. */
	protected DoseStatement() {
	}

	DoseStatement(ProductEntry.Dose dose) {
		this.asStated = dose.asStated();
		this.quantity = dose.quantity();
		this.basis = dose.basis();
		Lines.replace(this.references, dose.references());
	}

}
