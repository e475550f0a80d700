package org.secretome.molecule;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * Molecules that meet conditions. A molecule is present, or its absence is recorded, or
 * nothing is known: to be missing from the first does not put it into the second.
 */
public final class MoleculeSet {

	private final SetIndex index;

	private final RoaringBitmap present;

	private final List<Finding> findings;

	private final Supplier<RoaringBitmap> absence;

	private @Nullable RoaringBitmap absent;

	MoleculeSet(SetIndex index, RoaringBitmap present, List<Finding> findings, Supplier<RoaringBitmap> absence) {
		this.index = index;
		this.present = present;
		this.findings = findings;
		this.absence = absence;
	}

	/** Molecules of the set; not to be written to. */
	public RoaringBitmap present() {
		return this.present;
	}

	/**
	 * Molecules of which it is recorded that they are not of the set: looked for in its
	 * contexts and not found, or without a property of the molecule itself that the set
	 * asks for. Not to be written to.
	 */
	public RoaringBitmap absent() {
		RoaringBitmap known = this.absent;
		if (known == null) {
			known = RoaringBitmap.andNot(this.absence.get(), this.present);
			this.absent = known;
		}
		return known;
	}

	/** The measurement contexts that put molecules into the set. */
	public SortedSet<Integer> sources() {
		SortedSet<Integer> sources = new TreeSet<>();
		this.findings.forEach((finding) -> finding.contexts().forEach((IntConsumer) (context) -> {
			if (RoaringBitmap.intersects(this.index.results(finding.found())[context], this.present)) {
				sources.add(context);
			}
		}));
		return sources;
	}

	/** The contexts that put each of some molecules into the set. */
	public Map<Integer, Collection<Integer>> sourcesOf(RoaringBitmap molecules) {
		return contextsOf(RoaringBitmap.and(molecules, this.present), false);
	}

	/** The contexts that record the absence of each of some molecules. */
	public Map<Integer, Collection<Integer>> absencesOf(RoaringBitmap molecules) {
		return contextsOf(RoaringBitmap.and(molecules, absent()), true);
	}

	private Map<Integer, Collection<Integer>> contextsOf(RoaringBitmap molecules, boolean opposite) {
		Map<Integer, Collection<Integer>> contexts = new HashMap<>();
		if (!molecules.isEmpty()) {
			for (Finding finding : this.findings) {
				RoaringBitmap[] results = this.index.results(finding.found() != opposite);
				finding.contexts()
					.forEach(
							(IntConsumer) (context) -> RoaringBitmap.and(results[context], molecules)
								.forEach((IntConsumer) (molecule) -> contexts
									.computeIfAbsent(molecule, (any) -> new TreeSet<>())
									.add(context)));
			}
		}
		return contexts;
	}

	List<Finding> findings() {
		return this.findings;
	}

	Stream<RoaringBitmap> contexts() {
		return this.findings.stream().map(Finding::contexts);
	}

	/** Of some molecules those that a context puts into the set. */
	RoaringBitmap putThereBy(int context, RoaringBitmap molecules) {
		RoaringBitmap by = new RoaringBitmap();
		for (Finding finding : this.findings) {
			if (finding.contexts().contains(context)) {
				by.or(RoaringBitmap.and(this.index.results(finding.found())[context], molecules));
			}
		}
		by.and(this.present);
		return by;
	}

	/**
	 * One thing that is recorded in contexts.
	 *
	 * @param contexts where
	 * @param found whether molecules were found; otherwise they were looked for and not
	 * found
	 */
	record Finding(RoaringBitmap contexts, boolean found) {
	}

}
