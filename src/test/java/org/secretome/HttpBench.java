package org.secretome;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secretome.api.Revision;
import org.secretome.molecule.BenchBase;
import org.secretome.vocabulary.ObservationsChanged;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Requests a second over HTTP, with the shipped content and 1.5 million observations
 * beside it, against a controller in the same process that returns the same bytes.
 */
class HttpBench {

	private static final Map<String, String> REQUESTS = new LinkedHashMap<>();

	static {
		REQUESTS.put("comparison", "/api/v1/comparisons?subjects=secretome,exosome");
		REQUESTS.put("item", "/api/v1/molecules/egf");
		REQUESTS.put("item with most observations", "/api/v1/molecules/bench-molecule-0");
		REQUESTS.put("localisation", "/api/v1/molecules/bench-molecule-0/localisation");
		REQUESTS.put("list", "/api/v1/molecules");
		REQUESTS.put("list sorted by name", "/api/v1/molecules?sort=name");
		REQUESTS.put("list of 12 with filters",
				"/api/v1/molecules?family=growth-factor&detectedIn=extracellular-space&detectedIn=!exosome&pageSize=12");
		REQUESTS.put("list filtered by component", "/api/v1/molecules?detectedIn=exosome");
		REQUESTS.put("list filtered by preparation",
				"/api/v1/molecules?detectedIn=exosome&isolationMethod=bench-method-3&sourceTissue=bench-tissue-1&minStudies=2");
		REQUESTS.put("observations of a molecule", "/api/v1/molecules/bench-molecule-0/observations");
		REQUESTS.put("set operation",
				"/api/v1/set-operations?A.detectedIn=soluble-fraction&B.detectedIn=exosome&expression=A-B");
		REQUESTS.put("set operation, count",
				"/api/v1/set-operations?A.detectedIn=soluble-fraction&B.detectedIn=exosome&expression=A-B&return=COUNT");
	}

	private final Map<String, Object> report = new LinkedHashMap<>();

	@TempDir
	private Path folder;

	@Test
	void requests() throws Exception {
		BenchBase base = new BenchBase();
		measure("h2", base, "--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("bench") + ";WRITE_DELAY=0");
		try (EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("shared_buffers", "1GB").start()) {
			measure("postgres", base, "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
					"--spring.datasource.username=postgres");
		}
		Path target = Path.of("target/bench");
		Files.createDirectories(target);
		Files.writeString(target.resolve("http.json"),
				JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(this.report));
	}

	private void measure(String name, BenchBase base, String... arguments) throws Exception {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.add("--server.port=0");
		all.add("--secretome.access.limits.enabled=false");
		try (ConfigurableApplicationContext service = new SpringApplicationBuilder(SecretomeApplication.class)
			.run(all.toArray(String[]::new))) {
			SameBytes requests = new SameBytes(service);
			fill(service, base, requests);
			for (Map.Entry<String, String> request : REQUESTS.entrySet()) {
				Map<String, Object> row = requests.measure(request.getValue());
				this.report.put(name + ": " + request.getKey(), row);
				System.out.println(name + ": " + request.getKey() + " " + row);
			}
		}
	}

	private static void fill(ConfigurableApplicationContext service, BenchBase base, SameBytes requests)
			throws Exception {
		base.write(service.getBean(DataSource.class));
		service.getBean(Revision.class).raise();
		service.publishEvent(new ObservationsChanged("bench-dataset-0"));
		for (int i = 0; i < 600; i++) {
			String counted = new String(
					requests.get("/api/v1/set-operations?A.preparation=bench-preparation-0&return=COUNT").body(),
					StandardCharsets.UTF_8);
			if (counted.contains("\"total\"")) {
				return;
			}
			Thread.sleep(200);
		}
		throw new IllegalStateException("The index is not renewed");
	}

}
