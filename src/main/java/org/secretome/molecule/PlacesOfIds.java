package org.secretome.molecule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the place of a database's number without an object for each look-up: by the
 * number itself where they lie close together, else by search.
 */
class PlacesOfIds {

	private final long least;

	private final int[] direct;

	private final Map<Long, Integer> sparse = new HashMap<>();

	PlacesOfIds(long[] ids) {
		this.least = Arrays.stream(ids).min().orElse(0);
		long span = Arrays.stream(ids).max().orElse(0) - this.least + 1;
		boolean close = span <= 64L * ids.length + 1024;
		this.direct = new int[close ? (int) span : 0];
		Arrays.fill(this.direct, -1);
		for (int i = 0; i < ids.length; i++) {
			if (close) {
				this.direct[(int) (ids[i] - this.least)] = i;
			}
			else {
				this.sparse.put(ids[i], i);
			}
		}
	}

	int of(long id) {
		if (this.direct.length == 0) {
			return this.sparse.getOrDefault(id, -1);
		}
		long place = id - this.least;
		return (place >= 0 && place < this.direct.length) ? this.direct[(int) place] : -1;
	}

}
