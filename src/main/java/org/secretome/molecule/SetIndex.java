package org.secretome.molecule;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.ImmutableBitmapDataProvider;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;
import org.secretome.api.Interval;
import org.secretome.api.Selection;

/**
 * Which molecules were found and not found in which measurement contexts, as sets of
 * numbers in memory. It never changes; newer content makes another one.
 */
public final class SetIndex {

	/** No molecules, or no contexts; never written to. */
	static final RoaringBitmap NONE = new RoaringBitmap();

	private final long revision;

	private final IndexedMolecules molecules;

	private final MeasurementContexts contexts;

	private final ComponentTree components;

	/**
	 * What is enriched somewhere was found there. What is depleted may be there or not.
	 */
	private final RoaringBitmap[] found;

	private final RoaringBitmap[] notFound;

	private final RoaringBitmap everything;

	private final RoaringBitmap allContexts;

	/** Contexts of a component and its descendants, and what all of them say. */
	private final Map<String, RoaringBitmap> contextsIn = new TreeMap<>();

	private final Map<String, RoaringBitmap> foundIn = new TreeMap<>();

	private final Map<String, RoaringBitmap> notFoundIn = new TreeMap<>();

	SetIndex(long revision, IndexedMolecules molecules, MeasurementContexts contexts, ComponentTree components) {
		this.revision = revision;
		this.molecules = molecules;
		this.contexts = contexts;
		this.components = components;
		RoaringBitmap[] enriched = results(ObservationResult.ENRICHED);
		this.found = results(ObservationResult.DETECTED).clone();
		for (int i = 0; i < this.found.length; i++) {
			if (!enriched[i].isEmpty()) {
				this.found[i] = RoaringBitmap.or(this.found[i], enriched[i]);
			}
		}
		this.notFound = results(ObservationResult.NOT_DETECTED);
		this.everything = RoaringBitmap.bitmapOfRange(0, molecules.slugs().length);
		this.allContexts = RoaringBitmap.bitmapOfRange(0, contexts.size());
		for (String component : components.names().keySet()) {
			RoaringBitmap in = contexts(ContextFacet.COMPONENT, components.closure(List.of(component), true));
			this.contextsIn.put(component, in);
			this.foundIn.put(component, union(in, this.found));
			this.notFoundIn.put(component, union(in, this.notFound));
		}
	}

	long revision() {
		return this.revision;
	}

	IndexedMolecules molecules() {
		return this.molecules;
	}

	MeasurementContexts contexts() {
		return this.contexts;
	}

	ComponentTree components() {
		return this.components;
	}

	/** The molecules that meet all conditions. */
	public MoleculeSet set(List<Selection.Condition> conditions) {
		return new SetConditions(this).set(conditions);
	}

	/** The names of all conditions, in the order in which they are documented. */
	public static List<String> conditions() {
		return SetConditions.NAMES;
	}

	/** The words that a condition can take; empty where it takes numbers. */
	public SortedSet<String> words(String condition) {
		return SetConditions.words(this, condition);
	}

	/** Of those words the ones with which something is found. */
	public SortedSet<String> wordsInUse(String condition) {
		return SetConditions.wordsInUse(this, condition);
	}

	/** The molecule with a number, as its slug. */
	public String slug(int molecule) {
		return this.molecules.slugs()[molecule];
	}

	/** The numbers that the database has for molecules. */
	public Long[] ids(RoaringBitmap set) {
		Long[] ids = new Long[set.getCardinality()];
		PeekableIntIterator numbers = set.getIntIterator();
		for (int i = 0; i < ids.length; i++) {
			ids[i] = this.molecules.ids()[numbers.next()];
		}
		return ids;
	}

	/** The number of the first molecule whose slug comes after this one. */
	public int after(String slug) {
		int place = Arrays.binarySearch(this.molecules.slugs(), slug);
		return (place >= 0) ? place + 1 : -place - 1;
	}

	/** All molecules of the base, observed or not. */
	public RoaringBitmap everything() {
		return this.everything;
	}

	/** The number of a molecule; negative where it has none. */
	int number(String slug) {
		return Arrays.binarySearch(this.molecules.slugs(), slug);
	}

	RoaringBitmap allContexts() {
		return this.allContexts;
	}

	/** Contexts that have one of the words; a word that nothing has gives none. */
	RoaringBitmap contexts(ContextFacet facet, Collection<?> words) {
		SortedMap<String, RoaringBitmap> values = facet(facet);
		return union(words.stream().map((word) -> values.getOrDefault(word.toString(), NONE)));
	}

	RoaringBitmap contexts(Collection<Interval> years) {
		return union(facet(ContextFacet.YEAR).entrySet()
			.stream()
			.filter((year) -> years.stream().anyMatch((range) -> range.contains(Long.parseLong(year.getKey()))))
			.map(Map.Entry::getValue));
	}

	/** Contexts that speak of one of the components. */
	RoaringBitmap in(Collection<String> components, boolean withDescendants) {
		if (!withDescendants) {
			return contexts(ContextFacet.COMPONENT, components);
		}
		return only(components.stream().map((component) -> this.contextsIn.getOrDefault(component, NONE)).toList());
	}

	/** Contexts that speak of something that is none of the components. */
	RoaringBitmap outside(Collection<String> components) {
		return union(facet(ContextFacet.SPECIFIC_COMPONENT).entrySet()
			.stream()
			.filter((component) -> !components.contains(component.getKey()))
			.map(Map.Entry::getValue));
	}

	/** What is recorded of components and their descendants, whatever the context. */
	RoaringBitmap recordedIn(Collection<String> components, boolean found) {
		Map<String, RoaringBitmap> all = found ? this.foundIn : this.notFoundIn;
		return only(components.stream().map((component) -> all.getOrDefault(component, NONE)).toList());
	}

	/** The union, without a copy where there is only one. */
	private static RoaringBitmap only(List<RoaringBitmap> sets) {
		return (sets.size() == 1) ? sets.get(0) : union(sets.stream());
	}

	/**
	 * Molecules that at least so many studies found, or did not find, in the contexts.
	 */
	RoaringBitmap recorded(RoaringBitmap contexts, boolean found, int studies) {
		RoaringBitmap[] results = results(found);
		return (studies <= 1) ? union(contexts, results) : atLeast(studies, contexts, (context) -> results[context]);
	}

	private RoaringBitmap atLeast(int studies, RoaringBitmap contexts, Hits hits) {
		int[] counts = new int[this.everything.getCardinality()];
		countStudies(contexts, hits, counts);
		RoaringBitmap enough = new RoaringBitmap();
		for (int i = 0; i < counts.length; i++) {
			if (counts[i] >= studies) {
				enough.add(i);
			}
		}
		return enough;
	}

	/**
	 * Contexts of one study stand together, so the last study counted is enough to know.
	 */
	private void countStudies(RoaringBitmap contexts, Hits hits, int[] counts) {
		int[] last = new int[counts.length];
		PeekableIntIterator each = contexts.getIntIterator();
		while (each.hasNext()) {
			int context = each.next();
			int study = this.contexts.study()[context] + 1;
			hits.in(context).forEach((IntConsumer) (molecule) -> {
				if (last[molecule] != study) {
					last[molecule] = study;
					counts[molecule]++;
				}
			});
		}
	}

	RoaringBitmap[] results(boolean found) {
		return found ? this.found : this.notFound;
	}

	RoaringBitmap[] results(ObservationResult result) {
		RoaringBitmap[] all = this.contexts.results().get(result);
		return (all != null) ? all : new RoaringBitmap[0];
	}

	/** Molecules with one of the words. */
	static RoaringBitmap molecules(SortedMap<String, RoaringBitmap> sets, Collection<?> words) {
		return union(words.stream().map((word) -> sets.getOrDefault(word.toString(), NONE)));
	}

	SortedMap<String, RoaringBitmap> facet(ContextFacet facet) {
		SortedMap<String, RoaringBitmap> values = this.contexts.facets().get(facet);
		return (values != null) ? values : new TreeMap<>();
	}

	/** Words of a facet that the base knows. */
	SortedSet<String> words(ContextFacet facet) {
		return new TreeSet<>(facet(facet).keySet());
	}

	/** Words of a facet that a context has. */
	SortedSet<String> wordsInUse(ContextFacet facet) {
		return inUse(facet(facet));
	}

	/** Components of which something is recorded. */
	SortedSet<String> componentsInUse(boolean found) {
		return inUse(found ? this.foundIn : this.notFoundIn);
	}

	private static SortedSet<String> inUse(Map<String, RoaringBitmap> sets) {
		SortedSet<String> words = new TreeSet<>();
		sets.forEach((word, set) -> {
			if (!set.isEmpty()) {
				words.add(word);
			}
		});
		return words;
	}

	static RoaringBitmap union(Stream<RoaringBitmap> sets) {
		return FastAggregation.or(sets.iterator());
	}

	private static RoaringBitmap union(RoaringBitmap contexts, RoaringBitmap[] results) {
		PeekableIntIterator each = contexts.getIntIterator();
		return FastAggregation.or(new Iterator<>() {
			@Override
			public boolean hasNext() {
				return each.hasNext();
			}

			@Override
			public RoaringBitmap next() {
				return results[each.next()];
			}
		});
	}

	/**
	 * Of the molecules, those that at least so many studies put into the sets that they
	 * are in, all sets taken together.
	 */
	public RoaringBitmap putThere(RoaringBitmap molecules, Collection<MoleculeSet> sets, int studies) {
		RoaringBitmap contexts = union(sets.stream().flatMap(MoleculeSet::contexts));
		return atLeast(studies, contexts,
				(context) -> union(sets.stream().map((set) -> set.putThereBy(context, molecules))));
	}

	/** How many studies the contexts come from. */
	public int studies(Collection<Integer> contexts) {
		return (int) contexts.stream().map((context) -> this.contexts.study()[context]).distinct().count();
	}

	/** The references of contexts. */
	public SortedSet<String> references(Collection<Integer> contexts) {
		SortedSet<String> references = new TreeSet<>();
		contexts.forEach((context) -> references.add(reference(context)));
		return references;
	}

	String reference(int context) {
		return this.contexts.references().get(this.contexts.reference()[context]);
	}

	/** The data sets of contexts. */
	public SortedSet<String> datasets(Collection<Integer> contexts) {
		SortedSet<String> datasets = new TreeSet<>();
		contexts.forEach((context) -> {
			String dataset = dataset(context);
			if (dataset != null) {
				datasets.add(dataset);
			}
		});
		return datasets;
	}

	@Nullable String dataset(int context) {
		int number = this.contexts.dataset()[context];
		return (number != MeasurementContexts.NO_DATASET) ? this.contexts.datasets().get(number) : null;
	}

	/** How much memory the sets take, in bytes, without names. */
	long bytes() {
		return Stream
			.concat(this.contexts.results().values().stream().flatMap(Arrays::stream),
					this.contexts.facets().values().stream().flatMap((values) -> values.values().stream()))
			.mapToLong(ImmutableBitmapDataProvider::getLongSizeInBytes)
			.sum();
	}

	/** The molecules that a context puts somewhere. */
	private interface Hits {

		RoaringBitmap in(int context);

	}

}
