package org.secretome.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;
import org.secretome.api.Interval;
import org.secretome.api.Selection;
import org.secretome.molecule.MoleculeSet;
import org.secretome.molecule.SetIndex;
import org.secretome.molecule.TestBase;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The index answers what plain SQL over the tables answers. The SQL is written from the
 * meaning of the conditions and shares nothing with the index.
 */
@Tag("database")
class SetsAgainstSqlTests {

	private static final int QUESTIONS = 100;

	/** Fixed, so that a failure can be repeated. */
	private static final Random RANDOM = new Random(20261127);

	private static final String FOUND = "o.result in ('DETECTED', 'ENRICHED')";

	private static final String NOT_FOUND = "o.result = 'NOT_DETECTED'";

	private static final String BELOW = " from observation o join component c on c.id = o.component_id"
			+ " join preparation p on p.id = o.preparation_id"
			+ " join preparation_component x on x.preparation_slug = p.slug and x.component_slug <> c.slug"
			+ " join component_closure z on z.descendant_slug = x.component_slug and z.ancestor_slug = c.slug";

	/**
	 * What an observation speaks of: its component and everything that its preparation
	 * was taken for and that lies below; and of these the ones with none of the others
	 * below.
	 */
	private static final Map<String, String> SPOKEN_OF = new TreeMap<>(Map.of("spoken",
			"select o.slug, c.slug as component from observation o join component c on c.id = o.component_id"
					+ " union select o.slug, x.component_slug" + BELOW,
			"spoken_exactly",
			"select s.slug, s.component from spoken s where not exists (select 1 from spoken l join component_closure z"
					+ " on z.descendant_slug = l.component and z.ancestor_slug = s.component"
					+ " where l.slug = s.slug and l.component <> s.component)"));

	private static final Map<String, String> ANSWERED = new HashMap<>();

	private static TestBase base;

	private static SetIndex index;

	private static JdbcClient sql;

	@BeforeAll
	static void write() {
		base = TestBase.random(RANDOM);
		index = base.index();
		sql = base.sql();
		SPOKEN_OF.forEach((table, query) -> sql.sql("create table " + table + " as " + query).update());
		sql.sql("analyze").update();
	}

	@Test
	void randomQuestionsAboutOneSetAgree() {
		int found = 0;
		for (int i = 0; i < QUESTIONS; i++) {
			List<Selection.Condition> conditions = conditions();
			MoleculeSet set = index.set(conditions);
			assertThat(slugs(set.present())).as(conditions.toString()).isEqualTo(asked(present(conditions)));
			assertThat(slugs(set.absent())).as("absent: " + conditions).isEqualTo(asked(absent(conditions)));
			found += set.present().isEmpty() ? 0 : 1;
		}
		assertThat(found).as("questions that find something").isGreaterThan(QUESTIONS / 3);
	}

	@Test
	void randomExpressionsAgreeOpenAndStrict() {
		int differing = 0;
		for (int i = 0; i < QUESTIONS; i++) {
			Map<String, List<Selection.Condition>> conditions = new LinkedHashMap<>();
			List.of("A", "B", "C").forEach((name) -> conditions.put(name, conditions()));
			Map<String, MoleculeSet> sets = new LinkedHashMap<>();
			conditions.forEach((name, of) -> sets.put(name, index.set(of)));
			String text = expression(3);
			SetExpression expression = SetExpressionParser.parse(text, sets.keySet());
			SortedSet<String> open = slugs(expression.open(sets));
			assertThat(open).as(text + " " + conditions).isEqualTo(asked(open(expression, conditions)));
			SortedSet<String> strict = slugs(expression.strict(sets).present());
			assertThat(strict).as("strict: " + text + " " + conditions)
				.isEqualTo(asked(strict(expression, conditions, true)));
			assertThat(open).as("what is recorded is also open").containsAll(strict);
			differing += open.equals(strict) ? 0 : 1;
		}
		assertThat(differing).as("questions in which recorded absence matters").isGreaterThan(QUESTIONS / 10);
	}

	@Test
	void studiesOfTheResultAgree() {
		for (int i = 0; i < QUESTIONS / 3; i++) {
			String first = one(components());
			String second = one(components());
			int studies = 1 + RANDOM.nextInt(5);
			Map<String, MoleculeSet> sets = Map.of("A", index.set(List.of(words("detectedIn", false, first))), "B",
					index.set(List.of(words("detectedIn", false, second))));
			RoaringBitmap union = RoaringBitmap.or(Objects.requireNonNull(sets.get("A")).present(),
					Objects.requireNonNull(sets.get("B")).present());
			assertThat(slugs(index.putThere(union, sets.values(), studies))).isEqualTo(asked(recorded(FOUND,
					"(" + in(List.of(first), true) + " or " + in(List.of(second), true) + ")", List.of(), studies)));
		}
	}

	private static List<Selection.Condition> conditions() {
		List<Selection.Condition> conditions = new ArrayList<>();
		int count = 1 + RANDOM.nextInt(4);
		for (int i = 0; i < count; i++) {
			boolean negated = RANDOM.nextInt(6) == 0;
			boolean descendants = RANDOM.nextInt(4) > 0;
			conditions.add(switch (RANDOM.nextInt(13)) {
				case 0, 1, 2 -> new Selection.Condition("detectedIn", negated, some(components()), descendants);
				case 3 -> new Selection.Condition("notDetectedIn", negated, some(components()), descendants);
				case 4 -> new Selection.Condition("onlyIn", negated, some(components()), descendants);
				case 5 -> words("sourceSpecies", negated, one(List.of("human", "mouse")));
				case 6 ->
					new Selection.Condition("sourceTissue", negated, some(List.of("placenta", "cord", "skin")), true);
				case 7 -> words("cellType", negated, one(List.of("msc", "hek", "nobody")));
				case 8 -> new Selection.Condition("isolationMethod", negated, some(List.of("sec", "uc", "tff")), true);
				case 9 -> new Selection.Condition("dataset", negated, some(List.of("d0", "d1", "d2")), true);
				case 10 -> new Selection.Condition("year", negated,
						List.of(new Interval(2010L + RANDOM.nextInt(6), 2014L + RANDOM.nextInt(8))), true);
				case 11 -> new Selection.Condition("minStudies", negated, List.of(1 + RANDOM.nextInt(3)), true);
				default -> RANDOM.nextBoolean()
						? new Selection.Condition("family", negated,
								some(List.of("f-factor", "f-growth", "f-cytokine")), descendants)
						: words(RANDOM.nextBoolean() ? "kind" : "species", negated,
								one(List.of("PROTEIN", "RNA", "human", "mouse")));
			});
		}
		return conditions;
	}

	private static List<String> components() {
		return TestBase.COMPONENTS.keySet().stream().filter((component) -> component.startsWith("c")).toList();
	}

	private static Selection.Condition words(String name, boolean negated, String word) {
		return new Selection.Condition(name, negated, List.of(word), true);
	}

	private static String expression(int depth) {
		if (depth == 0 || RANDOM.nextInt(5) == 0) {
			return one(List.of("A", "B", "C"));
		}
		return "(" + expression(depth - 1) + " " + one(List.of("&", "|", "-", "-", "^")) + " " + expression(depth - 1)
				+ ")";
	}

	// From here on: what the conditions mean, in SQL.

	private static String present(List<Selection.Condition> conditions) {
		List<Selection.Condition> positive = conditions.stream().filter((one) -> !one.negated()).toList();
		String set = meeting(positive);
		for (Selection.Condition one : conditions) {
			if (one.negated()) {
				set = "(" + set + " and not " + meeting(with(positive, one)) + ")";
			}
		}
		return set;
	}

	private static String absent(List<Selection.Condition> conditions) {
		List<Selection.Condition> positive = conditions.stream().filter((one) -> !one.negated()).toList();
		List<String> ways = new ArrayList<>(waysNotToBeIn(positive));
		conditions.stream()
			.filter(Selection.Condition::negated)
			.forEach((one) -> ways.add(meeting(with(positive, one))));
		return "((" + String.join(" or ", ways) + ") and not " + present(conditions) + ")";
	}

	private static List<Selection.Condition> with(List<Selection.Condition> positive, Selection.Condition one) {
		List<Selection.Condition> with = new ArrayList<>(positive);
		with.add(new Selection.Condition(one.filter(), false, one.values(), one.descendants()));
		return with;
	}

	private static String meeting(List<Selection.Condition> conditions) {
		int studies = studies(conditions);
		List<String> all = new ArrayList<>(List.of("1 = 1"));
		boolean findings = false;
		for (Selection.Condition one : conditions) {
			switch (one.filter()) {
				case "detectedIn" -> all.add(recorded(FOUND, in(one), conditions, studies));
				case "notDetectedIn" -> all.add(recorded(NOT_FOUND, in(one), conditions, studies));
				case "onlyIn" -> all.add("(" + recorded(FOUND, in(one), conditions, studies) + " and not "
						+ recorded(FOUND, outside(one), conditions, 1) + ")");
				default -> {
					if (isProperty(one)) {
						all.add(property(one));
					}
				}
			}
			findings |= one.filter().endsWith("In");
		}
		boolean measured = conditions.stream().anyMatch((one) -> !isProperty(one));
		if (!findings && measured) {
			all.add(recorded(FOUND, "1 = 1", conditions, studies));
		}
		return "(" + String.join(" and ", all) + ")";
	}

	private static List<String> waysNotToBeIn(List<Selection.Condition> conditions) {
		List<String> ways = new ArrayList<>(List.of("1 = 0"));
		boolean findings = false;
		for (Selection.Condition one : conditions) {
			switch (one.filter()) {
				case "detectedIn" -> ways.add(recorded(NOT_FOUND, in(one), conditions, 1));
				case "notDetectedIn" -> ways.add(recorded(FOUND, in(one), conditions, 1));
				case "onlyIn" -> {
					ways.add(recorded(NOT_FOUND, in(one), conditions, 1));
					ways.add(recorded(FOUND, outside(one), conditions, 1));
				}
				default -> {
					if (isProperty(one)) {
						ways.add("not " + property(one));
					}
				}
			}
			findings |= one.filter().endsWith("In");
		}
		if (!findings && conditions.stream().anyMatch((one) -> !isProperty(one))) {
			ways.add(recorded(NOT_FOUND, "1 = 1", conditions, 1));
		}
		return ways;
	}

	private static boolean isProperty(Selection.Condition one) {
		return List.of("kind", "species", "family").contains(one.filter());
	}

	private static int studies(List<Selection.Condition> conditions) {
		return conditions.stream()
			.filter((one) -> one.filter().equals("minStudies"))
			.mapToInt((one) -> (int) one.values().get(0))
			.max()
			.orElse(1);
	}

	private static String property(Selection.Condition one) {
		return one.filter().equals("family")
				? "m.slug in (select f.molecule_slug from molecule_family f where f.component_slug in "
						+ components(one.values(), one.descendants()) + ")"
				: "coalesce(m." + one.filter() + ", '') in " + list(one.values());
	}

	/** Molecules with such a result in a measurement that meets the conditions. */
	private static String recorded(String result, String where, List<Selection.Condition> conditions, int studies) {
		return "m.id in (select o.molecule_id from observation o join component c on c.id = o.component_id"
				+ " join reference r on r.id = o.reference_id left join preparation p on p.id = o.preparation_id"
				+ " left join dataset d on d.id = o.dataset_id where " + result + " and " + where + measured(conditions)
				+ " group by o.molecule_id having count(distinct r.study_cluster) >= " + studies + ")";
	}

	private static String measured(List<Selection.Condition> conditions) {
		StringBuilder all = new StringBuilder();
		for (Selection.Condition one : conditions) {
			all.append(switch (one.filter()) {
				case "sourceSpecies" -> has("preparation_species", "species", one);
				case "sourceTissue" -> has("preparation_tissue", "tissue", one);
				case "cellType" -> has("preparation_cell_type", "cell_type", one);
				case "isolationMethod" -> has("preparation_step", "method_slug", one);
				case "dataset" -> " and d.slug in " + list(one.values());
				case "year" -> " and coalesce(p.publication_year, r.publication_year) between "
						+ ((Interval) one.values().get(0)).low() + " and " + ((Interval) one.values().get(0)).high();
				default -> "";
			});
		}
		return all.toString();
	}

	private static String has(String table, String column, Selection.Condition one) {
		return " and p.slug in (select x.preparation_slug from " + table + " x where x." + column + " in "
				+ list(one.values()) + ")";
	}

	private static String in(Selection.Condition one) {
		return in(one.values(), one.descendants());
	}

	/** The observation speaks of one of the components. */
	private static String in(List<?> components, boolean descendants) {
		return "o.slug in (select s.slug from spoken s where s.component in " + components(components, descendants)
				+ ")";
	}

	/** The observation speaks of something that is none of the components. */
	private static String outside(Selection.Condition one) {
		return "o.slug in (select s.slug from spoken_exactly s where s.component not in "
				+ components(one.values(), one.descendants()) + ")";
	}

	private static String components(List<?> components, boolean descendants) {
		return descendants ? "(select z.descendant_slug from component_closure z where z.ancestor_slug in "
				+ list(components) + ")" : list(components);
	}

	private static String list(List<?> words) {
		return words.stream().map((word) -> "'" + word + "'").collect(Collectors.joining(", ", "(", ")"));
	}

	private static String open(SetExpression expression, Map<String, List<Selection.Condition>> sets) {
		if (expression instanceof SetExpression.Joined joined) {
			String left = open(joined.left(), sets);
			String right = open(joined.right(), sets);
			return switch (joined.operator()) {
				case UNION -> "(" + left + " or " + right + ")";
				case INTERSECTION -> "(" + left + " and " + right + ")";
				case DIFFERENCE -> "(" + left + " and not " + right + ")";
				case SYMMETRIC_DIFFERENCE ->
					"((" + left + " and not " + right + ") or (" + right + " and not " + left + "))";
			};
		}
		return answered(present(Objects.requireNonNull(sets.get(((SetExpression.Named) expression).name()))));
	}

	/** That a molecule is recorded to be of the expression, or not to be of it. */
	private static String strict(SetExpression expression, Map<String, List<Selection.Condition>> sets, boolean is) {
		if (expression instanceof SetExpression.Joined joined) {
			String left = strict(joined.left(), sets, true);
			String notLeft = strict(joined.left(), sets, false);
			String right = strict(joined.right(), sets, true);
			String notRight = strict(joined.right(), sets, false);
			return switch (joined.operator()) {
				case UNION -> is ? "(" + left + " or " + right + ")" : "(" + notLeft + " and " + notRight + ")";
				case INTERSECTION -> is ? "(" + left + " and " + right + ")" : "(" + notLeft + " or " + notRight + ")";
				case DIFFERENCE -> is ? "(" + left + " and " + notRight + ")" : "(" + notLeft + " or " + right + ")";
				case SYMMETRIC_DIFFERENCE ->
					is ? "((" + left + " and " + notRight + ") or (" + right + " and " + notLeft + "))"
							: "((" + notLeft + " or " + right + ") and (" + notRight + " or " + left + "))";
			};
		}
		List<Selection.Condition> conditions = Objects
			.requireNonNull(sets.get(((SetExpression.Named) expression).name()));
		return answered(is ? present(conditions) : absent(conditions));
	}

	/** A condition as the molecules that meet it; an expression may name a set often. */
	private static String answered(String condition) {
		return ANSWERED.computeIfAbsent(condition, (key) -> {
			SortedSet<String> met = asked(key);
			return met.isEmpty() ? "1 = 0" : "m.slug in " + list(List.copyOf(met));
		});
	}

	private static SortedSet<String> asked(String condition) {
		return new TreeSet<>(sql.sql("select m.slug from molecule m where m.retired_at is null and " + condition)
			.query(String.class)
			.list());
	}

	private static SortedSet<String> slugs(RoaringBitmap molecules) {
		SortedSet<String> slugs = new TreeSet<>();
		molecules.forEach((IntConsumer) (molecule) -> slugs.add(index.slug(molecule)));
		return slugs;
	}

	private static <T> T one(List<T> all) {
		return all.get(RANDOM.nextInt(all.size()));
	}

	private static List<Object> some(List<String> all) {
		List<Object> some = new ArrayList<>(List.of(one(all)));
		if (RANDOM.nextInt(3) == 0) {
			some.add(one(all));
		}
		return some;
	}

}
