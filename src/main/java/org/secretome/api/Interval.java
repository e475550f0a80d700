package org.secretome.api;

import org.jspecify.annotations.Nullable;

/**
 * A range of whole numbers; a missing bound is open.
 *
 * @param low the smallest
 * @param high the largest
 */
public record Interval(@Nullable Long low, @Nullable Long high) {

	public boolean contains(long number) {
		return (this.low == null || number >= this.low) && (this.high == null || number <= this.high);
	}

}
