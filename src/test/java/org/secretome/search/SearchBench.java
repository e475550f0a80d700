package org.secretome.search;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secretome.SameBytes;
import org.secretome.SecretomeApplication;
import org.secretome.api.Revision;
import org.secretome.vocabulary.ObservationsChanged;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Full-text search over the shipped content, in requests a second, against a controller
 * in the same process that returns the same bytes; then the free text of a list of 40,000
 * molecules, and how long they take to be indexed.
 */
class SearchBench {

	private static final int MOLECULES = 40_000;

	private static final int ROUNDS = 2;

	private static final List<String> QUESTIONS = List.of("search?q=bFGF", "search?q=exosome", "search?q=ectosome",
			"search?q=exosme", "search?q=EV%20storage", "search?q=wound%20healing", "search?q=10.2340/00015555-3666",
			"search?q=hair%20growth%20of%20exosomes&types=claim", "suggest?prefix=exo", "claims?q=exosome");

	private static final List<String> LONG_LISTS = List.of("molecules?q=factor", "molecules?q=factor&sort=-name",
			"molecules?q=factor&kind=PROTEIN&facets=kind", "molecules?q=benchmark", "molecules?q=BM39999",
			"search?q=factor");

	private final Map<String, Object> report = new LinkedHashMap<>();

	@TempDir
	private Path folder;

	@Test
	void search() throws Exception {
		try (ConfigurableApplicationContext service = new SpringApplicationBuilder(SecretomeApplication.class).run(
				"--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("bench") + ";WRITE_DELAY=0",
				"--secretome.search.directory=" + this.folder.resolve("search"), "--server.port=0",
				"--secretome.access.limits.enabled=false")) {
			SameBytes requests = new SameBytes(service);
			warmUp(requests);
			measure("shipped content", requests, QUESTIONS);
			long start = System.nanoTime();
			fill(service);
			long indexing = System.nanoTime();
			while (!new String(requests.get("/api/v1/search?q=BM39999").body(), StandardCharsets.UTF_8)
				.contains("bench-39999")) {
				Thread.sleep(20);
			}
			Map<String, Object> row = new LinkedHashMap<>();
			row.put("molecules", MOLECULES);
			row.put("seconds to write", Math.round((indexing - start) / 1e7) / 100.0);
			row.put("seconds to index", Math.round((System.nanoTime() - indexing) / 1e7) / 100.0);
			this.report.put("indexing", row);
			System.out.println("indexing " + row);
			measure("40,000 molecules more", requests, LONG_LISTS);
		}
		Path target = Path.of("target/bench");
		Files.createDirectories(target);
		Files.writeString(target.resolve("search.json"),
				JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(this.report));
	}

	/**
	 * The compilers need some thousand requests of each kind; otherwise the first
	 * questions pay.
	 */
	private static void warmUp(SameBytes requests) throws Exception {
		for (int i = 0; i < ROUNDS; i++) {
			for (String question : QUESTIONS) {
				requests.measure("/api/v1/" + question);
			}
		}
	}

	private void measure(String name, SameBytes requests, List<String> questions) throws Exception {
		for (String question : questions) {
			Map<String, Object> row = requests.measure("/api/v1/" + question);
			row.put("milliseconds alone", alone(requests, "/api/v1/" + question));
			this.report.put(name + ": " + question, row);
			System.out.println(name + ": " + question + " " + row);
		}
	}

	/** The median of what one client waits. */
	private static double alone(SameBytes requests, String path) throws Exception {
		List<Long> times = new ArrayList<>();
		for (int i = 0; i < 51; i++) {
			long start = System.nanoTime();
			requests.get(path);
			times.add(System.nanoTime() - start);
		}
		return times.stream().sorted().skip(25).findFirst().orElseThrow() / 10_000 / 100.0;
	}

	private static void fill(ConfigurableApplicationContext service) {
		JdbcClient jdbc = JdbcClient.create(service.getBean(DataSource.class));
		jdbc.sql(
				"""
						insert into molecule (id, slug, name, symbol, kind, curated, fingerprint, search_text, created_at, updated_at, version)
						select 7000000 + x, 'bench-' || x, 'Benchmark factor ' || x, 'BM' || x,
						    case when mod(x, 4) = 0 then 'RNA' else 'PROTEIN' end, false, 'x', 'bench', current_timestamp,
						    current_timestamp, 0
						from system_range(1, :count)
						""")
			.param("count", MOLECULES)
			.update();
		jdbc.sql("""
				insert into molecule_synonym (molecule_slug, position, synonym)
				select 'bench-' || m.x, s.x, 'Synonym ' || s.x || ' of ' || m.x
				from system_range(1, :count) m cross join system_range(0, 3) s
				""").param("count", MOLECULES).update();
		service.getBean(Revision.class).raise();
		service.publishEvent(new ObservationsChanged("bench"));
	}

}
