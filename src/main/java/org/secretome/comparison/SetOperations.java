package org.secretome.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;
import org.secretome.api.Catalogue;
import org.secretome.api.Cursors;
import org.secretome.api.Page;
import org.secretome.comparison.SetOperation.Difference;
import org.secretome.comparison.SetOperation.Form;
import org.secretome.molecule.MoleculeName;
import org.secretome.molecule.MoleculeSet;
import org.secretome.molecule.MoleculeSummary;
import org.secretome.molecule.Molecules;
import org.secretome.molecule.SetIndex;
import org.secretome.molecule.SetIndexes;
import org.secretome.vocabulary.Resource;

import org.springframework.stereotype.Component;

/** Answers questions about sets of molecules, each from one state of the index. */
@Component
public class SetOperations {

	/** How many references an item or set names; the others are in its observations. */
	static final int REFERENCES_SHOWN = 20;

	private static final int CHUNK = 1000;

	private final SetIndexes indexes;

	private final Molecules molecules;

	private final Cursors cursors;

	private final Catalogue<MoleculeSummary> catalogue;

	SetOperations(SetIndexes indexes, Molecules molecules, Cursors cursors, Catalogue<MoleculeSummary> catalogue) {
		this.catalogue = catalogue;
		this.indexes = indexes;
		this.molecules = molecules;
		this.cursors = cursors;
	}

	public SetOperationAnswer answer(SetOperation question) {
		Result result = result(question, this.indexes.current());
		List<SetOperationAnswer.Item> items = null;
		Page.Position page = null;
		if (question.form() == Form.ITEMS) {
			RoaringBitmap shown = page(question, result);
			items = items(result, shown);
			page = position(question, result, shown);
		}
		return new SetOperationAnswer(question.text(), question.difference(), question.minStudies(), question.form(),
				result.molecules().getCardinality(), result.absence(), namedSets(question, result), items, page,
				(question.form() == Form.INTERSECTIONS) ? intersections(question, result) : null,
				caveats(question, result), links(question));
	}

	/** Every item of the result, not only those of a page. */
	List<SetOperationAnswer.Item> allItems(SetOperation question) {
		Result result = result(question, this.indexes.current());
		List<SetOperationAnswer.Item> items = new ArrayList<>();
		RoaringBitmap chunk = new RoaringBitmap();
		PeekableIntIterator each = result.molecules().getIntIterator();
		while (each.hasNext()) {
			chunk.add(each.next());
			if (chunk.getCardinality() == CHUNK || !each.hasNext()) {
				items.addAll(items(result, chunk));
				chunk = new RoaringBitmap();
			}
		}
		return items;
	}

	private static Result result(SetOperation question, SetIndex index) {
		Map<String, MoleculeSet> sets = new LinkedHashMap<>();
		question.sets().forEach((name, set) -> sets.put(name, index.set(set.conditions())));
		RoaringBitmap open = question.expression().open(sets);
		boolean strict = question.difference() == Difference.STRICT;
		RoaringBitmap molecules = open;
		SetOperationAnswer.Absence absence = null;
		if (question.expression().subtracts()) {
			RoaringBitmap recorded = question.expression().strict(sets).present();
			if (question.minStudies() > 0) {
				open = index.putThere(open, sets.values(), question.minStudies());
				recorded = RoaringBitmap.and(recorded, open);
			}
			molecules = strict ? recorded : open;
			long notRecorded = (long) open.getCardinality() - recorded.getCardinality();
			absence = new SetOperationAnswer.Absence(recorded.getCardinality(), notRecorded, strict ? notRecorded : 0);
		}
		else if (question.minStudies() > 0) {
			molecules = index.putThere(open, sets.values(), question.minStudies());
		}
		return new Result(index, sets, molecules, absence);
	}

	private RoaringBitmap page(SetOperation question, Result result) {
		int from = (question.cursor() != null)
				? result.index().after(this.cursors.read(question.cursor(), question.address())) : 0;
		RoaringBitmap page = new RoaringBitmap();
		PeekableIntIterator each = result.molecules().getIntIterator();
		each.advanceIfNeeded(from);
		while (each.hasNext() && page.getCardinality() < question.pageSize()) {
			page.add(each.next());
		}
		return page;
	}

	private Page.Position position(SetOperation question, Result result, RoaringBitmap shown) {
		long total = result.molecules().getCardinality();
		boolean more = !shown.isEmpty() && result.molecules().last() > shown.last();
		String next = more ? question.address() + "&pageSize=" + question.pageSize() + "&cursor="
				+ this.cursors.after(result.index().slug(shown.last()), question.address()) : null;
		boolean complete = (question.pageSize() > 0) ? !more : total == 0;
		return new Page.Position(question.pageSize(), shown.getCardinality(), total, complete, next);
	}

	private List<SetOperationAnswer.Item> items(Result result, RoaringBitmap shown) {
		Map<String, MoleculeName> names = this.molecules.named(result.index().ids(shown));
		Map<String, Map<Integer, Collection<Integer>>> sources = new LinkedHashMap<>();
		Map<String, Map<Integer, Collection<Integer>>> absences = new LinkedHashMap<>();
		result.sets().forEach((name, set) -> {
			sources.put(name, set.sourcesOf(shown));
			absences.put(name, set.absencesOf(shown));
		});
		List<SetOperationAnswer.Item> items = new ArrayList<>();
		shown.forEach((IntConsumer) (molecule) -> {
			MoleculeName name = names.get(result.index().slug(molecule));
			if (name != null) {
				items.add(item(result, molecule, name, sources, absences));
			}
		});
		return items;
	}

	private static SetOperationAnswer.Item item(Result result, int molecule, MoleculeName name,
			Map<String, Map<Integer, Collection<Integer>>> sources,
			Map<String, Map<Integer, Collection<Integer>>> absences) {
		SetIndex index = result.index();
		SortedSet<Integer> by = new TreeSet<>();
		sources.values().forEach((of) -> by.addAll(of.getOrDefault(molecule, List.of())));
		Cited cited = by.isEmpty() ? Cited.of(name.references()) : Cited.of(index.references(by));
		List<SetOperationAnswer.AbsentFrom> absent = new ArrayList<>();
		absences.forEach((set, of) -> {
			Collection<Integer> contexts = of.get(molecule);
			if (contexts != null) {
				Cited who = Cited.of(index.references(contexts));
				absent.add(new SetOperationAnswer.AbsentFrom(set, who.shown(), who.more()));
			}
		});
		String self = Resource.address("molecule", name.slug());
		return new SetOperationAnswer.Item("molecule", name.slug(), name.name(), name.symbol(), name.kind(),
				result.sets()
					.entrySet()
					.stream()
					.filter((set) -> set.getValue().present().contains(molecule))
					.map(Map.Entry::getKey)
					.toList(),
				by.size(), index.studies(by), List.copyOf(index.datasets(by)), cited.shown(), cited.more(), absent,
				Map.of("self", self, "observations", self + "/observations"));
	}

	private List<SetOperationAnswer.NamedSet> namedSets(SetOperation question, Result result) {
		List<SetOperationAnswer.NamedSet> named = new ArrayList<>();
		result.sets().forEach((name, set) -> {
			SetOperation.Named asked = question.sets().get(name);
			if (asked != null) {
				SortedSet<Integer> by = set.sources();
				Cited cited = Cited.of(result.index().references(by));
				named.add(new SetOperationAnswer.NamedSet(name, asked.written(), set.present().getCardinality(),
						by.size(), result.index().studies(by), List.copyOf(result.index().datasets(by)), cited.shown(),
						cited.more(),
						isListed(asked) ? Map.of("molecules", "/api/v1/molecules?" + asked.query("")) : Map.of()));
			}
		});
		return named;
	}

	/** The list of molecules has most of the conditions. */
	private boolean isListed(SetOperation.Named set) {
		return set.conditions().stream().allMatch((condition) -> this.catalogue.lists(condition.filter()));
	}

	private static List<SetOperationAnswer.Intersection> intersections(SetOperation question, Result result) {
		List<String> names = List.copyOf(result.sets().keySet());
		List<SetOperationAnswer.Intersection> rows = new ArrayList<>();
		for (int combination = 0; combination < 1 << names.size(); combination++) {
			RoaringBitmap exact = result.molecules();
			List<String> in = new ArrayList<>();
			List<String> out = new ArrayList<>();
			for (int i = 0; i < names.size(); i++) {
				boolean inside = (combination & 1 << i) != 0;
				(inside ? in : out).add(names.get(i));
			}
			for (MoleculeSet set : setsOf(result, in)) {
				exact = RoaringBitmap.and(exact, set.present());
			}
			for (MoleculeSet set : setsOf(result, out)) {
				exact = RoaringBitmap.andNot(exact, set.present());
			}
			if (!exact.isEmpty()) {
				String expression = expression(question, in, out);
				String items = (expression != null)
						? question.address(expression, Form.ITEMS, question.difference(), question.minStudies()) : null;
				rows.add(new SetOperationAnswer.Intersection(in, exact.getCardinality(), expression, items));
			}
		}
		rows.sort(Comparator.comparingLong(SetOperationAnswer.Intersection::count)
			.reversed()
			.thenComparing((row) -> String.join(" ", row.sets())));
		return rows;
	}

	private static List<MoleculeSet> setsOf(Result result, List<String> names) {
		return result.sets()
			.entrySet()
			.stream()
			.filter((set) -> names.contains(set.getKey()))
			.map(Map.Entry::getValue)
			.toList();
	}

	/**
	 * What asks for the molecules of one combination. An expression made from the
	 * combination alone asks for other absences than the question did, so a STRICT
	 * question has none.
	 */
	private static @Nullable String expression(SetOperation question, List<String> in, List<String> out) {
		if (in.isEmpty() || question.difference() == Difference.STRICT) {
			return null;
		}
		String expression = String.join(" & ", in);
		if (!out.isEmpty()) {
			expression = (in.size() > 1) ? "(" + expression + ")" : expression;
			expression += " - " + ((out.size() > 1) ? "(" + String.join(" | ", out) + ")" : out.get(0));
		}
		return expression;
	}

	private static List<String> caveats(SetOperation question, Result result) {
		List<String> caveats = new ArrayList<>();
		caveats.add("A set holds what is recorded. That a molecule is missing from it does not mean that it is absent "
				+ "there: perhaps nobody looked.");
		SetOperationAnswer.Absence absence = result.absence();
		if (absence != null && question.difference() == Difference.STRICT) {
			caveats.add("STRICT subtracts by recorded absence: " + absence.leftOut()
					+ " further molecules are left out because they are not recorded as looked for and not detected.");
		}
		else if (absence != null) {
			caveats.add("OPEN takes 'not recorded' for absence. Of " + (absence.recorded() + absence.notRecorded())
					+ " molecules, " + absence.recorded() + " are recorded as absent from what is subtracted.");
		}
		return caveats;
	}

	private static Map<String, String> links(SetOperation question) {
		Map<String, String> links = new LinkedHashMap<>();
		links.put("self", question.address());
		for (Form form : Form.values()) {
			if (form != question.form()) {
				links.put(form.name().toLowerCase(Locale.ROOT),
						question.address(question.text(), form, question.difference(), question.minStudies()));
			}
		}
		return links;
	}

	/**
	 * What a question comes to, and the sets as they were when it was answered.
	 *
	 * @param molecules the result
	 */
	private record Result(SetIndex index, Map<String, MoleculeSet> sets, RoaringBitmap molecules,
			SetOperationAnswer.@Nullable Absence absence) {
	}

	/** The first references and how many more there are. */
	private record Cited(List<String> shown, int more) {

		static Cited of(Collection<String> references) {
			return new Cited(references.stream().limit(REFERENCES_SHOWN).toList(),
					Math.max(0, references.size() - REFERENCES_SHOWN));
		}

	}

}
