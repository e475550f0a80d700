package org.secretome.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import org.secretome.api.Problem;
import org.secretome.api.Selection;
import org.secretome.component.Ancestor;
import org.secretome.component.AttributeRow;
import org.secretome.component.Components;
import org.secretome.component.Dimension;
import org.secretome.molecule.MoleculeSet;
import org.secretome.molecule.SetIndex;
import org.secretome.molecule.SetIndexes;

import org.springframework.stereotype.Component;

/**
 * Answers the question the base exists for: how do these differ, and on what evidence?
 */
@Component
public class Comparisons {

	public static final int MAX_SUBJECTS = 6;

	private final ComparisonData data;

	private final Components components;

	private final SetIndexes indexes;

	Comparisons(ComparisonData data, Components components, SetIndexes indexes) {
		this.data = data;
		this.components = components;
		this.indexes = indexes;
	}

	/** The subjects side by side; all dimensions unless some are named. */
	public Comparison compare(List<String> names, Set<Dimension> dimensions) {
		List<Subject> subjects = subjects(names);
		Map<Subject, Map<String, List<Statement>>> statements = this.data.statements(subjects);
		Map<Subject, Map<String, List<ClaimVerdict>>> claims = this.data.claims(subjects);
		Map<Subject, Map<String, List<Statement>>> counts = this.data.counts(subjects);
		Map<Subject, Map<String, List<String>>> contradictions = this.data.contradictions(subjects);
		Map<Dimension, List<Comparison.Row>> groups = new LinkedHashMap<>();
		List<String> gaps = new ArrayList<>();
		for (AttributeRow attribute : this.components.attributes().values()) {
			if (dimensions.isEmpty() || dimensions.contains(attribute.dimension())) {
				List<Cell> cells = subjects.stream()
					.map((subject) -> Cell
						.of(subject,
								Stream.concat(of(statements, subject, attribute), of(counts, subject, attribute))
									.toList(),
								of(claims, subject, attribute).toList())
						.contradictedBy(of(contradictions, subject, attribute).toList()))
					.toList();
				cells.stream()
					.filter((cell) -> cell.state() == CellState.UNKNOWN)
					.forEach((cell) -> gaps.add(attribute.slug() + "/" + cell.subject()));
				groups.computeIfAbsent(attribute.dimension(), (any) -> new ArrayList<>())
					.add(new Comparison.Row(attribute.slug(), attribute.label(), attribute.question(),
							Agreement.of(cells, attribute.valueType()), cells));
			}
		}
		boolean twoComponents = subjects.size() == 2
				&& subjects.stream().allMatch((subject) -> subject.type().equals("component"));
		Subject first = subjects.get(0);
		Subject second = subjects.get(1);
		Comparison.RelationText relation = twoComponents ? relation(first, second) : null;
		Comparison.HeadToHead headToHead = twoComponents ? headToHead(first, second) : null;
		return new Comparison(subjects, relation,
				groups.entrySet()
					.stream()
					.map((group) -> new Comparison.Group(group.getKey(), group.getValue()))
					.toList(),
				headToHead, twoComponents ? molecules(first, second) : null,
				summary(groups.values().stream().flatMap(List::stream).toList()), gaps,
				caveats(relation, headToHead, groups.containsKey(Dimension.EVIDENCE_BASE)));
	}

	/** The dimensions with these slugs, or a problem that lists all. */
	public static Set<Dimension> dimensions(List<String> slugs) {
		Set<Dimension> known = EnumSet.noneOf(Dimension.class);
		for (String slug : slugs) {
			known.add(EnumSet.allOf(Dimension.class)
				.stream()
				.filter((dimension) -> dimension.slug().equals(slug))
				.findFirst()
				.orElseThrow(() -> Problem.invalidValue("dimensions", "'" + slug + "' is not a dimension.",
						EnumSet.allOf(Dimension.class).stream().map(Dimension::slug).toList())));
		}
		return known;
	}

	private static <T> Stream<T> of(Map<Subject, Map<String, List<T>>> facts, Subject subject, AttributeRow attribute) {
		return facts.getOrDefault(subject, Map.of()).getOrDefault(attribute.slug(), List.of()).stream();
	}

	/**
	 * Two to six different subjects; a slug that several types share needs its type in
	 * front.
	 */
	private List<Subject> subjects(List<String> names) {
		if (names.size() < 2 || names.size() > MAX_SUBJECTS || names.stream().distinct().count() < names.size()) {
			throw Problem.invalidValue("subjects", "'subjects' names two to " + MAX_SUBJECTS
					+ " different components, preparations or products, separated by commas.", List.of());
		}
		List<String> slugs = names.stream().map((name) -> name.substring(name.indexOf('/') + 1)).toList();
		List<Subject> known = this.data.subjects(slugs);
		return names.stream().map((name) -> {
			List<Subject> matching = known.stream()
				.filter((subject) -> name.equals(subject.slug()) || name.equals(subject.type() + "/" + subject.slug()))
				.toList();
			if (matching.isEmpty()) {
				throw Problem.invalidValue("subjects", "There is no component, preparation or product '" + name + "'.",
						List.of());
			}
			if (matching.size() > 1) {
				throw Problem.invalidValue("subjects", "'" + name + "' is the name of several records.",
						matching.stream().map((subject) -> subject.type() + "/" + subject.slug()).toList());
			}
			return matching.get(0);
		}).toList();
	}

	private Comparison.RelationText relation(Subject first, Subject second) {
		List<Ancestor> aboveFirst = this.components.ancestors(first.slug());
		List<Ancestor> aboveSecond = this.components.ancestors(second.slug());
		Comparison.RelationText found = relation(first, second, aboveSecond);
		if (found == null) {
			found = relation(second, first, aboveFirst);
		}
		if (found == null) {
			found = aboveFirst.stream()
				.filter((above) -> aboveSecond.stream().anyMatch((other) -> other.slug().equals(above.slug())))
				.findFirst()
				.map((shared) -> new Comparison.RelationText("SIBLINGS", "Both belong to: " + shared.name() + "."))
				.orElse(null);
		}
		return (found != null) ? found : new Comparison.RelationText("NONE_RECORDED",
				"No relation between " + first.name() + " and " + second.name() + " is recorded.");
	}

	private static Comparison.@Nullable RelationText relation(Subject whole, Subject part, List<Ancestor> abovePart) {
		return abovePart.stream()
			.filter((above) -> above.slug().equals(whole.slug()))
			.findFirst()
			.map((above) -> above.isA()
					? new Comparison.RelationText("KIND_OF", part.many() + " are a kind of " + whole.inText() + ".")
					: new Comparison.RelationText("WHOLE_AND_PART",
							part.many() + " are a part of the " + whole.inText() + "."))
			.orElse(null);
	}

	private Comparison.HeadToHead headToHead(Subject first, Subject second) {
		List<ComparisonData.Ranked> ranked = this.data.ranked(first.slug(), second.slug());
		List<String> claims = ranked.stream().map(ComparisonData.Ranked::claimSlug).distinct().sorted().toList();
		return new Comparison.HeadToHead(ranked.size(), count(ranked, "FIRST_BETTER"), count(ranked, "SECOND_BETTER"),
				count(ranked, "EQUIVALENT"), count(ranked, "MIXED"), count(ranked, "BOTH_WORK_UNRANKED"),
				count(ranked, "NOT_REPORTED"), claims,
				ranked.stream()
					.map((study) -> new Comparison.VerdictOnClaim(study.claimSlug(), study.verdict(),
							study.certainty()))
					.distinct()
					.toList(),
				claims.isEmpty() ? null : "/api/v1/evidence?comparisonClass=DIRECT&claim=" + String.join(",", claims));
	}

	private static int count(Collection<ComparisonData.Ranked> ranked, String ranking) {
		return (int) ranked.stream().filter((study) -> study.rankingOfFirst().equals(ranking)).count();
	}

	private Comparison.MoleculeOverlap molecules(Subject first, Subject second) {
		SetIndex index = this.indexes.current();
		RoaringBitmap inFirst = detectedIn(index, first).present();
		RoaringBitmap inSecond = detectedIn(index, second).present();
		String list = "/api/v1/set-operations?A.detectedIn=" + first.slug() + "&B.detectedIn=" + second.slug()
				+ "&expression=";
		Map<String, String> links = new LinkedHashMap<>();
		links.put("onlyFirst", list + "A%20-%20B");
		links.put("both", list + "A%20%26%20B");
		links.put("onlySecond", list + "B%20-%20A");
		return new Comparison.MoleculeOverlap(RoaringBitmap.andNotCardinality(inFirst, inSecond),
				RoaringBitmap.andCardinality(inFirst, inSecond), RoaringBitmap.andNotCardinality(inSecond, inFirst),
				links);
	}

	private static MoleculeSet detectedIn(SetIndex index, Subject subject) {
		return index.set(List.of(new Selection.Condition("detectedIn", false, List.of(subject.slug()), true)));
	}

	private static Comparison.Summary summary(List<Comparison.Row> rows) {
		return new Comparison.Summary(rows.size(), count(rows, Agreement.SAME), count(rows, Agreement.OVERLAPPING),
				count(rows, Agreement.DIFFERENT), count(rows, Agreement.NOT_COMPARABLE), count(rows, Agreement.UNKNOWN),
				(int) rows.stream()
					.filter((row) -> row.cells().stream().anyMatch((cell) -> cell.state() == CellState.CONFLICTING))
					.count());
	}

	private static int count(List<Comparison.Row> rows, Agreement agreement) {
		return (int) rows.stream().filter((row) -> row.agreement() == agreement).count();
	}

	private static List<String> caveats(Comparison.@Nullable RelationText relation,
			Comparison.@Nullable HeadToHead headToHead, boolean trialsShown) {
		List<String> caveats = new ArrayList<>();
		caveats.add("A cell that is UNKNOWN is a gap in what is recorded here. It never means no.");
		if (relation != null && relation.kind().equals("WHOLE_AND_PART")) {
			caveats.add("One of the two is a part of the other. What is recorded only in the part shows that the whole "
					+ "was not measured, not that it lacks it.");
		}
		if (headToHead != null && headToHead.studies() > 0) {
			caveats.add("The head-to-head studies are those found by the curators, most of them laboratory and animal "
					+ "work on vesicle fractions; the list is not a systematic review and says nothing about patients. "
					+ "'Both work, unranked' is not equivalence.");
		}
		if (trialsShown) {
			caveats.add("Registered trials are counted as exported from ClinicalTrials.gov in October 2022, by the "
					+ "material that the registration names. A registration is no result, and its status may have "
					+ "changed. Trials of vesicles count for every kind of vesicle, as registrations name none for sure.");
		}
		return caveats;
	}

}
