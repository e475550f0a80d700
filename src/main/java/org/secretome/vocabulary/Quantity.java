package org.secretome.vocabulary;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A measured number or range. A missing bound is open: {@code min} alone reads "at
 * least", {@code max} alone "at most". The unit is never missing; the method is, where
 * the source does not name it.
 *
 * @param min lower bound, in {@code unit}
 * @param max upper bound, in {@code unit}; equal to {@code min} for a single number
 * @param unit the unit as the source gives it, for example {@code nm} or {@code g/mL}
 * @param method how it was measured
 */
@Embeddable
public record Quantity(@Column(name = "quantity_min") @Nullable Double min,
		@Column(name = "quantity_max") @Nullable Double max, @Column(name = "quantity_unit") String unit,
		@Column(name = "quantity_method") @Nullable String method) {

	/** Whether the two ranges share a value; false where the units differ. */
	public boolean overlaps(Quantity other) {
		return this.unit.equals(other.unit) && lower() <= other.upper() && other.lower() <= upper();
	}

	/** Whether both state the same range in the same unit, whatever the method. */
	public boolean sameRangeAs(Quantity other) {
		return this.unit.equals(other.unit) && lower() == other.lower() && upper() == other.upper();
	}

	/**
	 * The range as a reader writes it, for example {@code 30-150 nm} or
	 * {@code at most 200 nm}.
	 */
	public String asText() {
		if (this.min == null) {
			return "at most " + plain(this.max) + " " + this.unit;
		}
		if (this.max == null) {
			return "at least " + plain(this.min) + " " + this.unit;
		}
		return (this.min.equals(this.max) ? plain(this.min) : plain(this.min) + "-" + plain(this.max)) + " "
				+ this.unit;
	}

	private double lower() {
		return (this.min != null) ? this.min : Double.NEGATIVE_INFINITY;
	}

	private double upper() {
		return (this.max != null) ? this.max : Double.POSITIVE_INFINITY;
	}

	private static String plain(@Nullable Double value) {
		return (value != null) ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() : "?";
	}

}
