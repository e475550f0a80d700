package org.secretome.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever changes in the files, looking at the touched topics gives the same
 * contradictions as looking at all of them.
 */
@LoaderTest
class ContradictionFullRunTests {

	private static final int ROUNDS = 30;

	/** Fixed, so that a failure can be repeated. */
	private final Random random = new Random(20261127);

	private final Map<String, Kind> kinds = new LinkedHashMap<>();

	@Autowired
	private KnowledgeLoader loader;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void goBackToTheSmallKnowledgeBase() {
		this.loader.load(MiniKnowledge.ORIGINAL);
	}

	@Test
	void theTouchedTopicsAreAllThatHaveToBeLookedAt(@TempDir Path folder) {
		MiniKnowledge files = MiniKnowledge.copyTo(folder);
		this.kinds.put("components", new Kind(5, false, ContradictionFullRunTests::component));
		this.kinds.put("preparations", new Kind(4, false, ContradictionFullRunTests::preparation));
		this.kinds.put("products", new Kind(4, false, ContradictionFullRunTests::product));
		this.kinds.put("regulation", new Kind(5, true, ContradictionFullRunTests::status));
		this.kinds.put("claims", new Kind(45, true, ContradictionFullRunTests::claim));
		this.kinds.put("evidence", new Kind(45, true, ContradictionFullRunTests::evidence));
		this.kinds.values().forEach((kind) -> kind.mutate(this.random, kind.texts.length));
		int most = 0;
		List<String> seenKinds = new ArrayList<>();
		int changes = 0;
		List<String> before = List.of();
		for (int round = 0; round < ROUNDS; round++) {
			if (round > 0) {
				Kind kind = List.copyOf(this.kinds.values()).get(this.random.nextInt(this.kinds.size()));
				kind.mutate(this.random, 1 + this.random.nextInt(2));
			}
			this.kinds.forEach((name, kind) -> files.write(name + "/random.yaml", kind.text(this::isPresent)));
			this.loader.load(files.location());
			List<String> touched = contradictions();
			this.jdbc.sql("delete from contradiction_seen").update();
			this.loader.load(files.location());
			assertThat(touched).as("round " + round).isEqualTo(contradictions());
			most = Math.max(most, touched.size());
			changes += touched.equals(before) ? 0 : 1;
			before = touched;
			seenKinds
				.addAll(this.jdbc.sql("select distinct kind from contradiction_summary").query(String.class).list());
		}
		assertThat(most).as("the random files contradict themselves").isGreaterThan(15);
		assertThat(changes).as("and not always in the same way").isGreaterThan(ROUNDS / 3);
		assertThat(seenKinds.stream().distinct()).as("of every kind").hasSize(7);
	}

	private List<String> contradictions() {
		return this.jdbc
			.sql("""
					select k.slug || ' ' || k.topic || ' ' || k.name || ' ' || k.status || ' ' || k.severity || ' ' || k.basis || ' '
					    || k.version || ' ' || k.content || ' '
					    || (select count(*) from contradiction_record r where r.contradiction_slug = k.slug) || ' '
					    || (select count(*) from contradiction_reference r where r.contradiction_slug = k.slug) || ' '
					    || (select count(*) from contradiction_event r where r.contradiction_slug = k.slug)
					from contradiction k where k.retired_at is null order by 1
					""")
			.query(String.class)
			.list();
	}

	/** Evidence of a claim that is not there would be a fault. */
	private boolean isPresent(int claim) {
		Kind claims = this.kinds.get("claims");
		return claims == null || claims.texts[claim] != null;
	}

	private static String component(Random random, int i) {
		String parent = (i > 0) ? "c" + random.nextInt(i) : "secretome";
		String relation = random.nextInt(4) > 0 ? "IS_A" : "PART_OF";
		StringBuilder text = new StringBuilder(
				"- {slug: c%1$d, name: C%1$d, kind: VESICLE, basis: OPERATIONAL, termStatus: IN_USE, summary: S.,\n"
					.formatted(i));
		text.append("   parents: [{component: %s, relation: %s}], references: [mini-review], characteristics: ["
			.formatted(parent, (i > 0) ? relation : "PART_OF"));
		for (int n = 0; n < 3; n++) {
			int min = 10 + random.nextInt(300);
			text.append("{attribute: diameter, quantity: {min: %d, max: %d, unit: nm}, references: [%s]}, "
				.formatted(min, min + 1 + random.nextInt(500), reference(random)));
			text.append("{attribute: has-membrane, state: '%s', references: [%s]}, "
				.formatted(pick(random, "YES", "NO"), reference(random)));
		}
		return text + "]}\n";
	}

	private static String preparation(Random random, int i) {
		return "- {slug: p%1$d, name: P%1$d, components: [%2$s], summary: S., species: [%3$s], references: [mini-trial]%4$s}\n"
			.formatted(i, pick(random, "c0", "c1", "c2", "c3", "c4", "soluble-fraction", "soluble-fraction"),
					pick(random, "human", "salmon"),
					random.nextBoolean() ? ", steps: [{method: ultracentrifugation, text: Spun.}]" : "");
	}

	private static String product(Random random, int i) {
		return "- {slug: q%1$d, name: Q%1$d, category: COSMETIC, labelTerm: %2$s, preparation: p%3$d, summary: S., references: [mini-trial]}\n"
			.formatted(i, pick(random, "exosome", "c1", "secretome"), random.nextInt(4));
	}

	private static String status(Random random, int i) {
		return "- {slug: s%d, subjects: [%s], jurisdiction: %s, status: %s, date: '%d', text: T., references: [%s]}\n"
			.formatted(i, pick(random, "component/c0", "component/c1", "component/c2", "product/q0", "product/q1"),
					pick(random, "US", "CA"), pick(random, "WARNING_ISSUED", "NOT_APPROVED", "APPROVED"),
					2018 + random.nextInt(6), reference(random));
	}

	private static String claim(Random random, int i) {
		String subject = pick(random, "component/c0", "component/c1", "component/c2", "component/c3", "preparation/p0",
				"product/q0", "product/q1");
		String object = pick(random, "component/c1", "component/c2", "component/c3", "term/acne-scar", "text", "text");
		String predicate = pick(random, "IMPROVES", "HAS_NO_EFFECT_ON", "WORSENS", "CONTAINS", "LACKS", "SAME_AS",
				"DISTINCT_FROM", "SUPERIOR_TO", "DERIVED_FROM", "SAFE_FOR", "UNSAFE_FOR", "AUTHORISED_BY",
				"HAS_QUANTITY");
		StringBuilder text = new StringBuilder("- slug: k%d\n  kind: %s\n  subject: %s\n  predicate: %s\n  text: K%d.\n"
			.formatted(i, pick(random, "IDENTITY", "SAFETY", "EFFICACY", "REGULATORY", "COMPOSITION"), subject,
					predicate, i));
		boolean quantity = predicate.equals("HAS_QUANTITY");
		text.append(quantity
				? "  objectText: diameter\n  quantity: {min: %d, max: %d, unit: um}\n".formatted(random.nextInt(3),
						3 + random.nextInt(3))
				: object.equals("text") ? "  objectText: " + pick(random, "people", "old people", "skin") + "\n"
						: "  object: " + object + "\n");
		if (random.nextBoolean()) {
			text.append("  universal: true\n");
		}
		if (random.nextInt(3) == 0) {
			text.append("  attribute: has-membrane\n");
		}
		if (random.nextBoolean()) {
			text.append("  qualifiers: {%s: %s}\n".formatted(pick(random, "route", "population"),
					pick(random, "old", "young")));
		}
		text.append("  appearances:\n");
		for (int n = 0; n <= random.nextInt(3); n++) {
			text.append("    - {speaker: S%d, role: %s, source: %s, wording: W%d., stance: %s}\n".formatted(n,
					pick(random, "MAKER", "PUBLISHER", "AGENCY"), reference(random), random.nextInt(100),
					pick(random, "AFFIRMS", "AFFIRMS", "DENIES")));
		}
		return text.toString();
	}

	private static String evidence(Random random, int i) {
		return "- {claim: k%d, reference: %s, direction: %s, studyDesign: %s, finding: F%d.}\n".formatted(i / 2 * 2,
				(i % 2 == 0) ? "mini-review" : "mini-trial",
				pick(random, "SUPPORTS", "REFUTES", "REFUTES", "MIXED", "BACKGROUND"),
				pick(random, "RCT", "REGULATORY_RECORD", "CONSENSUS_STANDARD", "SYSTEMATIC_REVIEW"),
				random.nextInt(100));
	}

	private static String reference(Random random) {
		return pick(random, "mini-review", "mini-trial");
	}

	private static String pick(Random random, String... words) {
		return words[random.nextInt(words.length)];
	}

	/** Random records of one folder. */
	private static final class Kind {

		private final String[] texts;

		private final boolean mayGo;

		private final BiFunction<Random, Integer, String> writer;

		Kind(int count, boolean mayGo, BiFunction<Random, Integer, String> writer) {
			this.texts = new String[count];
			this.mayGo = mayGo;
			this.writer = writer;
		}

		void mutate(Random random, int count) {
			for (int n = 0; n < count; n++) {
				int i = (count == this.texts.length) ? n : random.nextInt(this.texts.length);
				this.texts[i] = (this.mayGo && random.nextInt(5) == 0) ? null : this.writer.apply(random, i);
			}
		}

		String text(IntPredicate claimIsPresent) {
			List<String> records = new ArrayList<>();
			for (String text : this.texts) {
				if (text != null && (!text.startsWith("- {claim: k")
						|| claimIsPresent.test(Integer.parseInt(text.substring(11, text.indexOf(',')))))) {
					records.add(text);
				}
			}
			return records.isEmpty() ? "[]\n" : records.stream().collect(Collectors.joining());
		}

	}

}
