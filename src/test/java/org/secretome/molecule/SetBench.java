package org.secretome.molecule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roaringbitmap.RoaringBitmap;
import org.secretome.api.Interval;
import org.secretome.api.Revision;
import org.secretome.api.Selection;
import org.secretome.api.TestRevision;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random set operations by the index against the best SQL that we know for them, on
 * PostgreSQL and on H2, in one run over the same 1.5 million rows; every count must be
 * the same on all three.
 */
class SetBench {

	private static final int QUESTIONS = 200;

	/** H2 takes seconds for one question, so it gets some of them. */
	private static final int QUESTIONS_FOR_H2 = Integer.getInteger("secretome.bench.h2", 20);

	private final Random random = new Random(42);

	private final Map<String, Object> report = new LinkedHashMap<>();

	@TempDir
	private Path folder;

	@Test
	void setOperations() throws Exception {
		BenchBase base = new BenchBase();
		SetIndex index = build(base);
		List<Question> unfiltered = questions(false);
		List<Question> filtered = questions(true);
		for (int i = 0; i < 10; i++) {
			unfiltered.forEach((question) -> question.count(index));
			filtered.forEach((question) -> question.count(index));
		}
		try (EmbeddedPostgres server = EmbeddedPostgres.builder()
			.setServerConfig("shared_buffers", "1GB")
			.setServerConfig("work_mem", "256MB")
			.setServerConfig("max_wal_size", "4GB")
			.start(); Connection connection = server.getPostgresDatabase().getConnection()) {
			DataSource postgres = new SingleConnectionDataSource(connection, true);
			load("postgres", postgres, base, index);
			compare("postgres", "unfiltered", unfiltered, index, postgres);
			compare("postgres", "filtered", filtered, index, postgres);
		}
		if (QUESTIONS_FOR_H2 > 0) {
			SingleConnectionDataSource h2 = new SingleConnectionDataSource(
					"jdbc:h2:file:" + this.folder.resolve("bench") + ";CACHE_SIZE=1000000", "sa", "", true);
			load("h2", h2, base, index);
			compare("h2", "unfiltered", unfiltered.subList(0, QUESTIONS_FOR_H2), index, h2);
			compare("h2", "filtered", filtered.subList(0, QUESTIONS_FOR_H2), index, h2);
			h2.destroy();
		}
		Path target = Path.of("target/bench");
		Files.createDirectories(target);
		Files.writeString(target.resolve("sets.json"),
				JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(this.report));
	}

	private SetIndex build(BenchBase base) throws InterruptedException {
		double[] seconds = new double[5];
		for (int i = 0; i < seconds.length; i++) {
			long start = System.nanoTime();
			base.fill().build(1);
			seconds[i] = (System.nanoTime() - start) / 1e9;
		}
		long before = heap();
		SetIndex index = base.fill().build(1);
		long after = heap();
		show("build from read rows, first, s", seconds[0]);
		show("build from read rows, median, s", median(seconds));
		show("heap of the index, MB", (after - before) / 1e6);
		show("measurement contexts", index.contexts().size());
		return index;
	}

	private static long heap() throws InterruptedException {
		for (int i = 0; i < 3; i++) {
			System.gc();
			Thread.sleep(200);
		}
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private void load(String name, DataSource database, BenchBase base, SetIndex index) throws Exception {
		Flyway.configure().dataSource(database).load().migrate();
		Revision revision = TestRevision.of(JdbcClient.create(database));
		revision.begin();
		base.write(database);
		SetIndexReader reader = new SetIndexReader(new JdbcTemplate(database), revision,
				new JdbcTransactionManager(database));
		reader.read();
		long start = System.nanoTime();
		SetIndex read = reader.read().index();
		show(name + ": read and build, s", (System.nanoTime() - start) / 1e9);
		assertThat(read.contexts().size()).isEqualTo(index.contexts().size());
	}

	private void compare(String name, String kind, List<Question> questions, SetIndex index, DataSource database) {
		JdbcTemplate jdbc = new JdbcTemplate(database);
		double[] sql = new double[questions.size()];
		double[] own = new double[questions.size()];
		for (int i = 0; i < questions.size(); i++) {
			Question question = questions.get(i);
			long start = System.nanoTime();
			Long expected = jdbc.queryForObject(question.sql(), Long.class);
			sql[i] = (System.nanoTime() - start) / 1e6;
			start = System.nanoTime();
			long count = question.count(index);
			own[i] = (System.nanoTime() - start) / 1e6;
			assertThat(count).as(question.sql()).isEqualTo(expected);
		}
		show(name + ", " + kind + ": questions with equal counts", questions.size());
		show(name + ", " + kind + ": SQL median, ms", median(sql));
		show(name + ", " + kind + ": index median, ms", median(own));
		show(name + ", " + kind + ": times faster at the median", median(sql) / median(own));
	}

	private void show(String name, double value) {
		double shown = (value >= 100) ? Math.round(value) : Math.round(value * 10_000) / 10_000.0;
		this.report.put(name, shown);
		System.out.println(name + " " + shown);
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	private List<Question> questions(boolean filtered) {
		List<Question> questions = new ArrayList<>();
		for (int i = 0; i < QUESTIONS; i++) {
			List<List<Selection.Condition>> sets = new ArrayList<>();
			for (int set = 0; set < 3; set++) {
				sets.add(conditions(filtered));
			}
			questions.add(new Question(sets, this.random.nextInt(4), i));
		}
		return questions;
	}

	private List<Selection.Condition> conditions(boolean filtered) {
		List<String> all = new ArrayList<>(BenchBase.COMPONENTS);
		all.add("secretome");
		List<Selection.Condition> conditions = new ArrayList<>();
		conditions.add(is("detectedIn", all.get(this.random.nextInt(all.size()))));
		if (filtered) {
			int filters = 1 + this.random.nextInt(3);
			for (int i = 0; i < filters; i++) {
				conditions.add(switch (this.random.nextInt(6)) {
					case 0 -> is("sourceTissue", "bench-tissue-" + this.random.nextInt(BenchBase.TISSUES / 2));
					case 1 -> is("cellType", "bench-cell-" + this.random.nextInt(BenchBase.CELLS / 2));
					case 2 -> is("isolationMethod", "bench-method-" + this.random.nextInt(BenchBase.METHODS));
					case 3 -> is("dataset", "bench-dataset-" + this.random.nextInt(BenchBase.DATASETS));
					case 4 -> is("minStudies", 2 + this.random.nextInt(2));
					default -> is("year", new Interval(2005L + this.random.nextInt(15), null));
				});
			}
		}
		return conditions;
	}

	private static Selection.Condition is(String name, Object value) {
		return new Selection.Condition(name, false, List.of(value), true);
	}

	/**
	 * A question in both languages.
	 *
	 * @param shape 0 to 3: A & B, A - B, (A & B) - C, (A | B) - C
	 * @param number makes every statement another one, as H2 keeps the last result of one
	 */
	private record Question(List<List<Selection.Condition>> sets, int shape, int number) {

		long count(SetIndex index) {
			RoaringBitmap a = index.set(this.sets.get(0)).present();
			RoaringBitmap b = index.set(this.sets.get(1)).present();
			return switch (this.shape) {
				case 0 -> RoaringBitmap.andCardinality(a, b);
				case 1 -> RoaringBitmap.andNotCardinality(a, b);
				case 2 -> RoaringBitmap.andNotCardinality(RoaringBitmap.and(a, b), third(index));
				default -> RoaringBitmap.andNotCardinality(RoaringBitmap.or(a, b), third(index));
			};
		}

		private RoaringBitmap third(SetIndex index) {
			return index.set(this.sets.get(2)).present();
		}

		/** One pass over the rows of all sets, then one group for each molecule. */
		String sql() {
			int used = (this.shape < 2) ? 2 : 3;
			StringBuilder rows = new StringBuilder();
			StringBuilder columns = new StringBuilder();
			for (int i = 0; i < used; i++) {
				rows.append((i > 0) ? " union all " : "").append(rows(i));
				columns.append(", max(case when u.s = ").append(i).append(" then 1 else 0 end) as s").append(i);
			}
			String result = switch (this.shape) {
				case 0 -> "s0 = 1 and s1 = 1";
				case 1 -> "s0 = 1 and s1 = 0";
				case 2 -> "s0 = 1 and s1 = 1 and s2 = 0";
				default -> "(s0 = 1 or s1 = 1) and s2 = 0";
			};
			return "select count(*) from (select u.molecule_id" + columns + " from (" + rows
					+ ") u group by u.molecule_id) g where " + result + " and " + this.number + " = " + this.number;
		}

		private String rows(int set) {
			List<Selection.Condition> conditions = this.sets.get(set);
			int studies = conditions.stream()
				.filter((one) -> one.filter().equals("minStudies"))
				.mapToInt((one) -> (int) one.values().get(0))
				.max()
				.orElse(1);
			String from = " from observation o";
			String end = "";
			if (studies > 1) {
				from += " join reference r on r.id = o.reference_id";
				end = " group by o.molecule_id having count(distinct r.study_cluster) >= " + studies;
			}
			return "select o.molecule_id, " + set + " as s" + from + " where o.result in ('DETECTED', 'ENRICHED')"
					+ conditions.stream().map(Question::condition).collect(Collectors.joining()) + end;
		}

		private static String condition(Selection.Condition one) {
			Object value = one.values().get(0);
			return switch (one.filter()) {
				case "detectedIn" -> value.equals("secretome") ? ""
						: " and o.component_id in (select c.id from component c join component_closure z"
								+ " on z.descendant_slug = c.slug where z.ancestor_slug = '" + value + "')";
				case "sourceTissue" -> made("preparation_tissue", "tissue", value);
				case "cellType" -> made("preparation_cell_type", "cell_type", value);
				case "isolationMethod" -> made("preparation_step", "method_slug", value);
				case "year" -> " and o.preparation_id in (select p.id from preparation p where p.publication_year >= "
						+ ((Interval) value).low() + ")";
				case "dataset" -> " and o.dataset_id = (select d.id from dataset d where d.slug = '" + value + "')";
				default -> "";
			};
		}

		private static String made(String table, String column, Object value) {
			return " and o.preparation_id in (select p.id from preparation p join " + table
					+ " x on x.preparation_slug = p.slug where x." + column + " = '" + value + "')";
		}

	}

}
