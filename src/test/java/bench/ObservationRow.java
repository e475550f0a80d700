package bench;

import java.time.OffsetDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Persistable;

/**
 * A row of the table of observations as an entity would have it. It stands outside of the
 * program's packages, where Hibernate would take it for one of its own.
 */
@Entity
@Table(name = "saved")
@SuppressWarnings("NullAway.Init")
public class ObservationRow implements Persistable<String> {

	@Id
	public String slug;

	@Column(name = "molecule_id")
	public long molecule;

	@Column(name = "component_id")
	public long component;

	@Column(name = "preparation_id")
	public @Nullable Long preparation;

	@Column(name = "dataset_id")
	public @Nullable Long dataset;

	@Column(name = "reference_id")
	public long reference;

	public String result;

	public @Nullable String assay;

	@Column(name = "observed_value")
	public @Nullable Double value;

	@Column(name = "observed_unit")
	public @Nullable String unit;

	public @Nullable String comparator;

	public @Nullable String locator;

	public @Nullable String note;

	public boolean curated;

	@Column(name = "created_at")
	public OffsetDateTime createdAt;

	@Column(name = "updated_at")
	public OffsetDateTime updatedAt;

	public int version;

	@Override
	public String getId() {
		return this.slug;
	}

	/** Known to be new, so that nothing is read before it is written. */
	@Override
	@Transient
	public boolean isNew() {
		return true;
	}

}
