package org.secretome.preparation;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.AttributeOverride;
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
import org.secretome.vocabulary.Lines;
import org.secretome.vocabulary.Quantity;

/** What sources say became of a preparation that was kept in some way. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA and the views read the fields
class PreparationStorage {

	@Id
	@GeneratedValue(generator = "fact_seq")
	@SequenceGenerator(name = "fact_seq", sequenceName = "fact_seq")
	private @Nullable Long id;

	@Column(name = "storage_condition")
	private String condition = "";

	@Embedded
	@AttributeOverride(name = "min", column = @Column(name = "temperature_min"))
	@AttributeOverride(name = "max", column = @Column(name = "temperature_max"))
	@AttributeOverride(name = "unit", column = @Column(name = "temperature_unit"))
	@AttributeOverride(name = "method", column = @Column(name = "temperature_method"))
	private @Nullable Quantity temperature;

	@Embedded
	@AttributeOverride(name = "min", column = @Column(name = "duration_min"))
	@AttributeOverride(name = "max", column = @Column(name = "duration_max"))
	@AttributeOverride(name = "unit", column = @Column(name = "duration_unit"))
	@AttributeOverride(name = "method", column = @Column(name = "duration_method"))
	private @Nullable Quantity duration;

	private String outcome = "";

	@ElementCollection
	@CollectionTable(name = "preparation_storage_reference", joinColumns = @JoinColumn(name = "preparation_storage_id"))
	@OrderColumn(name = "position")
	@Column(name = "reference_slug")
	private List<String> references = new ArrayList<>();

	/** For JPA. */
	protected PreparationStorage() {
	}

	PreparationStorage(StorageCondition entry) {
		this.condition = entry.condition();
		this.temperature = entry.temperature();
		this.duration = entry.duration();
		this.outcome = entry.outcome();
		Lines.replace(this.references, entry.references());
	}

}
