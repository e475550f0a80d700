package org.secretome.molecule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Makes a {@link SetIndex} from rows. Whatever an observation points to is named before
 * the first observation comes.
 */
class SetIndexBuilder {

	private final List<MoleculeRow> molecules;

	private final PlacesOfIds numbers;

	private final Map<String, Integer> numbersBySlug = new HashMap<>();

	private final SortedMap<String, RoaringBitmap> families = new TreeMap<>();

	private final Map<Long, String> components = new HashMap<>();

	private final ComponentTree tree = new ComponentTree(new TreeMap<>(), new HashMap<>());

	private final Map<Long, ReferenceRow> references = new HashMap<>();

	private final Map<Long, String> datasets = new HashMap<>();

	private final Map<Long, Preparation> preparations = new HashMap<>();

	private final Map<String, Preparation> preparationsBySlug = new HashMap<>();

	private final Map<ContextFacet, SortedMap<String, RoaringBitmap>> facets = new EnumMap<>(ContextFacet.class);

	private final Map<Key, Draft> drafts = new LinkedHashMap<>();

	private @Nullable Draft last;

	SetIndexBuilder(List<MoleculeRow> molecules) {
		this.molecules = molecules.stream().sorted(Comparator.comparing(MoleculeRow::slug)).toList();
		this.numbers = new PlacesOfIds(this.molecules.stream().mapToLong(MoleculeRow::id).toArray());
		for (int i = 0; i < this.molecules.size(); i++) {
			this.numbersBySlug.put(this.molecules.get(i).slug(), i);
		}
		for (ContextFacet facet : ContextFacet.values()) {
			this.facets.put(facet, new TreeMap<>());
		}
	}

	void family(String molecule, String component) {
		Integer number = this.numbersBySlug.get(molecule);
		if (number != null) {
			add(this.families, component, number);
		}
	}

	void component(long id, String slug, String name) {
		this.components.put(id, slug);
		this.tree.names().put(slug, name);
		descends(slug, slug);
		word(ContextFacet.COMPONENT, slug);
	}

	void descends(String descendant, String ancestor) {
		this.tree.descendants().computeIfAbsent(ancestor, (any) -> new TreeSet<>()).add(descendant);
	}

	void reference(long id, String slug, String cluster, @Nullable Integer year) {
		this.references.put(id, new ReferenceRow(slug, cluster, year));
	}

	void dataset(long id, String slug) {
		this.datasets.put(id, slug);
		word(ContextFacet.DATASET, slug);
	}

	void preparation(long id, String slug, @Nullable Integer year) {
		Preparation preparation = new Preparation(slug, year);
		this.preparations.put(id, preparation);
		this.preparationsBySlug.put(slug, preparation);
		word(ContextFacet.PREPARATION, slug);
	}

	/** Says something of a preparation; a component is what it was taken for. */
	void trait(String preparation, ContextFacet facet, String value) {
		word(facet, value);
		Preparation known = this.preparationsBySlug.get(preparation);
		if (known != null) {
			known.traits.computeIfAbsent(facet, (any) -> new ArrayList<>()).add(value);
		}
	}

	/** Makes a word known that perhaps no context has. */
	void word(ContextFacet facet, String value) {
		facet(facet).computeIfAbsent(value, (any) -> new RoaringBitmap());
	}

	/** An observation; 0 stands for no preparation and for no data set. */
	void observation(long molecule, long component, long preparation, long dataset, long reference,
			ObservationResult result) {
		int number = this.numbers.of(molecule);
		if (number < 0) {
			return;
		}
		Draft draft = this.last;
		if (draft == null || !draft.key.is(component, preparation, dataset, reference)) {
			draft = this.drafts.computeIfAbsent(new Key(component, preparation, dataset, reference), this::begin);
			this.last = draft;
		}
		draft.add(result, number);
	}

	private Draft begin(Key key) {
		return new Draft(key, known(this.components, key.component()), this.preparations.get(key.preparation()),
				this.datasets.get(key.dataset()), known(this.references, key.reference()));
	}

	private static <T> T known(Map<Long, T> all, long id) {
		T found = all.get(id);
		if (found == null) {
			throw new IllegalStateException("An observation points to something that was not read: " + id);
		}
		return found;
	}

	SetIndex build(long revision) {
		return new SetIndex(revision, indexedMolecules(), contexts(), this.tree);
	}

	private IndexedMolecules indexedMolecules() {
		int size = this.molecules.size();
		String[] slugs = new String[size];
		long[] ids = new long[size];
		SortedMap<String, RoaringBitmap> kinds = new TreeMap<>();
		SortedMap<String, RoaringBitmap> species = new TreeMap<>();
		for (int i = 0; i < size; i++) {
			MoleculeRow molecule = this.molecules.get(i);
			slugs[i] = molecule.slug();
			ids[i] = molecule.id();
			add(kinds, molecule.kind(), i);
			if (molecule.species() != null) {
				add(species, molecule.species(), i);
			}
		}
		List.of(kinds, species, this.families).forEach((sets) -> sets.values().forEach(SetIndexBuilder::compact));
		return new IndexedMolecules(slugs, ids, kinds, species, this.families);
	}

	private MeasurementContexts contexts() {
		List<Draft> sorted = new ArrayList<>(this.drafts.values());
		sorted.sort(Comparator.comparing(Draft::sortKey));
		Numbering studies = new Numbering();
		Numbering sources = new Numbering();
		Numbering collections = new Numbering();
		int[] study = new int[sorted.size()];
		int[] reference = new int[sorted.size()];
		int[] dataset = new int[sorted.size()];
		for (int i = 0; i < sorted.size(); i++) {
			Draft draft = sorted.get(i);
			study[i] = studies.of(draft.reference.cluster());
			reference[i] = sources.of(draft.reference.slug());
			dataset[i] = (draft.dataset != null) ? collections.of(draft.dataset) : MeasurementContexts.NO_DATASET;
			place(i, draft);
		}
		Map<ObservationResult, RoaringBitmap[]> results = new EnumMap<>(ObservationResult.class);
		for (ObservationResult result : ObservationResult.values()) {
			results.put(result, sorted.stream().map((draft) -> draft.molecules(result)).toArray(RoaringBitmap[]::new));
		}
		this.facets.values().forEach((values) -> values.values().forEach(SetIndexBuilder::compact));
		return new MeasurementContexts(study, reference, dataset, sources.names(), collections.names(), this.facets,
				results);
	}

	private void place(int context, Draft draft) {
		if (draft.dataset != null) {
			add(facet(ContextFacet.DATASET), draft.dataset, context);
		}
		Integer year = draft.reference.year();
		Set<String> components = new TreeSet<>(Set.of(draft.component));
		Preparation preparation = draft.preparation;
		if (preparation != null) {
			add(facet(ContextFacet.PREPARATION), preparation.slug, context);
			preparation.traits.forEach((facet, values) -> {
				if (facet != ContextFacet.COMPONENT) {
					values.forEach((value) -> add(facet(facet), value, context));
				}
			});
			preparation.traits.getOrDefault(ContextFacet.COMPONENT, List.of())
				.stream()
				.filter((component) -> this.tree.isBelow(component, draft.component))
				.forEach(components::add);
			year = (preparation.year != null) ? preparation.year : year;
		}
		if (year != null) {
			add(facet(ContextFacet.YEAR), year.toString(), context);
		}
		for (String component : components) {
			add(facet(ContextFacet.COMPONENT), component, context);
			if (components.stream().noneMatch((other) -> this.tree.isBelow(other, component))) {
				add(facet(ContextFacet.SPECIFIC_COMPONENT), component, context);
			}
		}
	}

	private SortedMap<String, RoaringBitmap> facet(ContextFacet facet) {
		return this.facets.computeIfAbsent(facet, (any) -> new TreeMap<>());
	}

	private static void add(SortedMap<String, RoaringBitmap> sets, String key, int number) {
		sets.computeIfAbsent(key, (any) -> new RoaringBitmap()).add(number);
	}

	private static void compact(RoaringBitmap set) {
		set.runOptimize();
		set.trim();
	}

	/** A molecule that is not retired. */
	record MoleculeRow(long id, String slug, String kind, @Nullable String species) {
	}

	private record ReferenceRow(String slug, String cluster, @Nullable Integer year) {
	}

	/** What the observations of one context have in common. */
	private record Key(long component, long preparation, long dataset, long reference) {

		boolean is(long component, long preparation, long dataset, long reference) {
			return this.preparation == preparation && this.reference == reference && this.component == component
					&& this.dataset == dataset;
		}

		/** Millions of rows ask for it. */
		@Override
		public int hashCode() {
			long mixed = ((this.preparation * 31 + this.reference) * 31 + this.component) * 31 + this.dataset;
			return Long.hashCode(mixed * 0x9E3779B97F4A7C15L);
		}

	}

	private static final class Preparation {

		private final String slug;

		private final @Nullable Integer year;

		private final Map<ContextFacet, List<String>> traits = new EnumMap<>(ContextFacet.class);

		Preparation(String slug, @Nullable Integer year) {
			this.slug = slug;
			this.year = year;
		}

	}

	/** A context while its observations come in. */
	private static final class Draft {

		private final Key key;

		private final String component;

		private final @Nullable Preparation preparation;

		private final @Nullable String dataset;

		private final ReferenceRow reference;

		private final Map<ObservationResult, Numbers> results = new EnumMap<>(ObservationResult.class);

		Draft(Key key, String component, @Nullable Preparation preparation, @Nullable String dataset,
				ReferenceRow reference) {
			this.key = key;
			this.component = component;
			this.preparation = preparation;
			this.dataset = dataset;
			this.reference = reference;
		}

		void add(ObservationResult result, int molecule) {
			Numbers molecules = this.results.get(result);
			if (molecules == null) {
				molecules = new Numbers();
				this.results.put(result, molecules);
			}
			molecules.add(molecule);
		}

		RoaringBitmap molecules(ObservationResult result) {
			Numbers molecules = this.results.get(result);
			return (molecules != null) ? molecules.asSet() : SetIndex.NONE;
		}

		/** By study first, so that the contexts of a study stand together. */
		String sortKey() {
			return String.join("\u0000", this.reference.cluster(), this.reference.slug(),
					(this.preparation != null) ? this.preparation.slug : "", this.component,
					(this.dataset != null) ? this.dataset : "");
		}

	}

	/** Numbers in the order in which they come, made a set once. */
	private static final class Numbers {

		private int[] all = new int[16];

		private int size;

		void add(int number) {
			if (this.size == this.all.length) {
				this.all = Arrays.copyOf(this.all, 2 * this.size);
			}
			this.all[this.size++] = number;
		}

		RoaringBitmap asSet() {
			int[] sorted = Arrays.copyOf(this.all, this.size);
			Arrays.sort(sorted);
			RoaringBitmap set = RoaringBitmap.bitmapOf(sorted);
			compact(set);
			return set;
		}

	}

	/** Numbers names in the order in which they come. */
	private static final class Numbering {

		private final Map<String, Integer> numbers = new LinkedHashMap<>();

		int of(String name) {
			return this.numbers.computeIfAbsent(name, (any) -> this.numbers.size());
		}

		List<String> names() {
			return List.copyOf(this.numbers.keySet());
		}

	}

}
