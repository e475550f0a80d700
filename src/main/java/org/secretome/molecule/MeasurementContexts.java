package org.secretome.molecule;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.roaringbitmap.RoaringBitmap;

/**
 * The measurement contexts of a {@link SetIndex}, numbered so that those of one study
 * stand together. A context is what observations have in common that are about the same
 * preparation (or none) and component, from the same data set and reference.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record MeasurementContexts(int[] study, int[] reference, int[] dataset, List<String> references, List<String> datasets,
		Map<ContextFacet, SortedMap<String, RoaringBitmap>> facets, Map<ObservationResult, RoaringBitmap[]> results) {

	/** The number of the data set of a context that has none. */
	static final int NO_DATASET = -1;

	int size() {
		return this.study.length;
	}

}
