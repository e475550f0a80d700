package org.secretome.molecule;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.roaringbitmap.RoaringBitmap;

/** Where a molecule was looked for, and what came of it, by component. */
class Localisations {

	private final SetIndex index;

	Localisations(SetIndex index) {
		this.index = index;
	}

	List<Localisation> of(String slug) {
		int molecule = this.index.number(slug);
		if (molecule < 0) {
			return List.of();
		}
		Map<ObservationResult, RoaringBitmap> by = new EnumMap<>(ObservationResult.class);
		for (ObservationResult result : ObservationResult.values()) {
			by.put(result, contexts(molecule, this.index.results(result)));
		}
		RoaringBitmap looked = SetIndex.union(by.values().stream());
		return this.index.facet(ContextFacet.COMPONENT)
			.entrySet()
			.stream()
			.filter((component) -> RoaringBitmap.intersects(component.getValue(), looked))
			.map((component) -> in(component.getKey(), component.getValue(), by, looked))
			.sorted(Comparator.comparing(Localisation::name).thenComparing(Localisation::component))
			.toList();
	}

	private static RoaringBitmap contexts(int molecule, RoaringBitmap[] results) {
		RoaringBitmap contexts = new RoaringBitmap();
		for (int i = 0; i < results.length; i++) {
			if (results[i].contains(molecule)) {
				contexts.add(i);
			}
		}
		return contexts;
	}

	private Localisation in(String component, RoaringBitmap speaking, Map<ObservationResult, RoaringBitmap> by,
			RoaringBitmap looked) {
		Map<ObservationResult, Long> counts = new EnumMap<>(ObservationResult.class);
		by.forEach((result, contexts) -> counts.put(result, (long) RoaringBitmap.andCardinality(contexts, speaking)));
		List<Integer> contexts = RoaringBitmap.and(looked, speaking).stream().boxed().toList();
		return new Localisation(component, this.index.components().names().getOrDefault(component, component),
				counts.getOrDefault(ObservationResult.DETECTED, 0L),
				counts.getOrDefault(ObservationResult.NOT_DETECTED, 0L),
				counts.getOrDefault(ObservationResult.ENRICHED, 0L),
				counts.getOrDefault(ObservationResult.DEPLETED, 0L), this.index.studies(contexts),
				List.copyOf(this.index.datasets(contexts)), studiesByDataset(contexts),
				List.copyOf(this.index.references(contexts)));
	}

	private Map<String, Integer> studiesByDataset(List<Integer> contexts) {
		Map<String, Integer> studies = new TreeMap<>();
		this.index.datasets(contexts)
			.forEach((dataset) -> studies.put(dataset, this.index
				.studies(contexts.stream().filter((context) -> dataset.equals(this.index.dataset(context))).toList())));
		return studies;
	}

}
