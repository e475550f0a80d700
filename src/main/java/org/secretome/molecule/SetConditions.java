package org.secretome.molecule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;
import org.secretome.api.Interval;
import org.secretome.api.Selection;

/**
 * What the conditions of one set mean. Each component that a molecule was found or not
 * found in is a finding; every other condition on a measurement holds in the same context
 * as the finding. A negated condition takes out what the question finds with that
 * condition in it.
 */
final class SetConditions implements Selection {

	static final String DETECTED_IN = "detectedIn";

	static final String NOT_DETECTED_IN = "notDetectedIn";

	static final String ONLY_IN = "onlyIn";

	static final String ABOUT = "about";

	static final String YEAR = "year";

	static final String MIN_STUDIES = "minStudies";

	static final String KIND = "kind";

	static final String SPECIES = "species";

	static final String FAMILY = "family";

	/** Conditions on what was measured. */
	static final Map<String, ContextFacet> FACETS = Map.of("sourceSpecies", ContextFacet.SOURCE_SPECIES, "sourceTissue",
			ContextFacet.SOURCE_TISSUE, "cellType", ContextFacet.CELL_TYPE, "isolationMethod",
			ContextFacet.ISOLATION_METHOD, "dataset", ContextFacet.DATASET, "preparation", ContextFacet.PREPARATION);

	/** Everything that a set can ask for, in the order in which it is documented. */
	static final List<String> NAMES = List.of(DETECTED_IN, NOT_DETECTED_IN, ONLY_IN, "sourceSpecies", "sourceTissue",
			"cellType", "isolationMethod", "dataset", "preparation", YEAR, MIN_STUDIES, KIND, FAMILY, SPECIES);

	private final SetIndex index;

	SetConditions(SetIndex index) {
		this.index = index;
	}

	@Override
	public Long[] numbers(List<Condition> conditions) {
		return this.index.ids(set(conditions).present());
	}

	@Override
	public int count(List<Condition> conditions) {
		return set(conditions).present().getCardinality();
	}

	@Override
	public List<String> slugs(List<Condition> conditions, @Nullable String after, int most) {
		PeekableIntIterator molecules = set(conditions).present().getIntIterator();
		molecules.advanceIfNeeded((after != null) ? this.index.after(after) : 0);
		List<String> slugs = new ArrayList<>();
		while (molecules.hasNext() && slugs.size() < most) {
			slugs.add(this.index.slug(molecules.next()));
		}
		return slugs;
	}

	MoleculeSet set(List<Condition> conditions) {
		List<Condition> positive = conditions.stream().filter((condition) -> !condition.negated()).toList();
		MoleculeSet set = meeting(positive);
		for (Condition negated : conditions) {
			if (negated.negated()) {
				List<Condition> with = new ArrayList<>(positive);
				with.add(negated);
				set = minus(set, meeting(with).present());
			}
		}
		return set;
	}

	private MoleculeSet minus(MoleculeSet set, RoaringBitmap taken) {
		return new MoleculeSet(this.index, RoaringBitmap.andNot(set.present(), taken), set.findings(),
				() -> RoaringBitmap.or(set.absent(), taken));
	}

	private MoleculeSet meeting(List<Condition> conditions) {
		Meeting meeting = new Meeting(conditions);
		for (Condition condition : conditions) {
			switch (condition.filter()) {
				case DETECTED_IN -> meeting.finding(condition, true);
				case NOT_DETECTED_IN -> meeting.finding(condition, false);
				case ONLY_IN -> meeting.onlyIn(condition);
				case ABOUT -> meeting.about(condition);
				case KIND -> meeting.property(this.index.molecules().kinds(), condition.values());
				case SPECIES -> meeting.property(this.index.molecules().species(), condition.values());
				case FAMILY -> meeting.property(this.index.molecules().families(), closure(condition));
				default -> {
				}
			}
		}
		return meeting.end();
	}

	private SortedSet<String> closure(Condition condition) {
		return this.index.components().closure(words(condition), condition.descendants());
	}

	private static List<String> words(Condition condition) {
		return condition.values().stream().map(Object::toString).toList();
	}

	/** What is known of a set while its conditions are gone through. */
	private final class Meeting {

		/** Contexts that all conditions allow; null where none of them says anything. */
		private final @Nullable RoaringBitmap allowed;

		private final int studies;

		private final List<RoaringBitmap> present = new ArrayList<>();

		private final List<Supplier<RoaringBitmap>> absent = new ArrayList<>();

		private final List<MoleculeSet.Finding> findings = new ArrayList<>();

		Meeting(List<Condition> conditions) {
			RoaringBitmap contexts = null;
			int least = 0;
			for (Condition condition : conditions) {
				ContextFacet facet = FACETS.get(condition.filter());
				if (facet != null) {
					contexts = both(contexts, SetConditions.this.index.contexts(facet, condition.values()));
				}
				else if (condition.filter().equals(YEAR)) {
					contexts = both(contexts, SetConditions.this.index
						.contexts(condition.values().stream().map(Interval.class::cast).toList()));
				}
				else if (condition.filter().equals(MIN_STUDIES)) {
					least = Math.max(least, (int) condition.values().get(0));
				}
			}
			this.allowed = contexts;
			this.studies = least;
		}

		void finding(Condition condition, boolean found) {
			RoaringBitmap contexts = in(condition);
			RoaringBitmap molecules = recorded(condition, contexts, found);
			this.present.add(molecules);
			this.absent.add(() -> SetConditions.this.index.recorded(contexts, !found, 1));
			this.findings.add(new MoleculeSet.Finding(contexts, found));
		}

		void onlyIn(Condition condition) {
			RoaringBitmap contexts = in(condition);
			RoaringBitmap elsewhere = SetConditions.this.index
				.recorded(both(this.allowed, SetConditions.this.index.outside(closure(condition))), true, 1);
			this.present.add(RoaringBitmap.andNot(recorded(condition, contexts, true), elsewhere));
			this.absent.add(() -> RoaringBitmap.or(elsewhere, SetConditions.this.index.recorded(contexts, false, 1)));
			this.findings.add(new MoleculeSet.Finding(contexts, true));
		}

		void about(Condition condition) {
			RoaringBitmap contexts = in(condition);
			this.present.add(RoaringBitmap.or(recorded(condition, contexts, true),
					SetIndex.molecules(SetConditions.this.index.molecules().families(), closure(condition))));
			this.absent.add(() -> SetConditions.this.index.recorded(contexts, false, 1));
			this.findings.add(new MoleculeSet.Finding(contexts, true));
		}

		/**
		 * Whoever lacks a property of the molecule itself is known not to be of the set.
		 */
		void property(SortedMap<String, RoaringBitmap> sets, Collection<?> words) {
			RoaringBitmap molecules = SetIndex.molecules(sets, words);
			this.present.add(molecules);
			this.absent.add(() -> RoaringBitmap.andNot(SetConditions.this.index.everything(), molecules));
		}

		MoleculeSet end() {
			SetIndex index = SetConditions.this.index;
			if (this.findings.isEmpty() && (this.allowed != null || this.studies > 0)) {
				RoaringBitmap contexts = (this.allowed != null) ? this.allowed : index.allContexts();
				this.present.add(index.recorded(contexts, true, this.studies));
				this.absent.add(() -> index.recorded(contexts, false, 1));
				this.findings.add(new MoleculeSet.Finding(contexts, true));
			}
			RoaringBitmap all = this.present.isEmpty() ? index.everything() : this.present.get(0);
			for (int i = 1; i < this.present.size(); i++) {
				all = RoaringBitmap.and(all, this.present.get(i));
			}
			return new MoleculeSet(index, all, this.findings, () -> {
				RoaringBitmap none = new RoaringBitmap();
				this.absent.forEach((one) -> none.or(one.get()));
				return none;
			});
		}

		private RoaringBitmap in(Condition condition) {
			return both(this.allowed, SetConditions.this.index.in(words(condition), condition.descendants()));
		}

		private RoaringBitmap recorded(Condition condition, RoaringBitmap contexts, boolean found) {
			boolean whole = this.allowed == null && this.studies <= 1 && condition.descendants();
			return whole ? SetConditions.this.index.recordedIn(words(condition), found)
					: SetConditions.this.index.recorded(contexts, found, this.studies);
		}

		private static RoaringBitmap both(@Nullable RoaringBitmap one, RoaringBitmap other) {
			return (one != null) ? RoaringBitmap.and(one, other) : other;
		}

	}

	/** The words that a condition can take; empty where it takes numbers. */
	static SortedSet<String> words(SetIndex index, String condition) {
		ContextFacet facet = FACETS.get(condition);
		if (facet != null) {
			return index.words(facet);
		}
		return switch (condition) {
			case DETECTED_IN, NOT_DETECTED_IN, ONLY_IN, FAMILY -> index.words(ContextFacet.COMPONENT);
			case SPECIES -> new TreeSet<>(index.molecules().species().keySet());
			default -> new TreeSet<>();
		};
	}

	/** Of those words the ones with which something is found. */
	static SortedSet<String> wordsInUse(SetIndex index, String condition) {
		ContextFacet facet = FACETS.get(condition);
		if (facet != null) {
			return index.wordsInUse(facet);
		}
		return switch (condition) {
			case DETECTED_IN, ONLY_IN -> index.componentsInUse(true);
			case NOT_DETECTED_IN -> index.componentsInUse(false);
			case FAMILY -> new TreeSet<>(index.molecules().families().keySet());
			case KIND -> new TreeSet<>(index.molecules().kinds().keySet());
			case SPECIES -> new TreeSet<>(index.molecules().species().keySet());
			default -> new TreeSet<>();
		};
	}

}
