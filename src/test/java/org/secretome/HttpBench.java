package org.secretome;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secretome.api.Revision;
import org.secretome.molecule.BenchBase;
import org.secretome.vocabulary.ObservationsChanged;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests a second over HTTP, with the shipped content and 1.5 million observations
 * beside it, against a controller in the same process that returns the same bytes.
 */
class HttpBench {

	private static final int CLIENTS = 4;

	private static final long SECONDS = Long.getLong("secretome.bench.seconds", 5);

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

	private final HttpClient client = HttpClient.newHttpClient();

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
			fill(service, base);
			String address = "http://localhost:"
					+ Objects.requireNonNull(((WebServerApplicationContext) service).getWebServer()).getPort();
			Mirror mirror = mirror(service);
			for (Map.Entry<String, String> request : REQUESTS.entrySet()) {
				HttpResponse<byte[]> answer = get(address + request.getValue());
				assertThat(answer.statusCode()).as(request.getValue()).isEqualTo(200);
				mirror.bodies.add(answer.body());
				String same = address + "/bench/" + (mirror.bodies.size() - 1);
				assertThat(get(same).body()).isEqualTo(answer.body());
				double plain = perSecond(same);
				double own = perSecond(address + request.getValue());
				Map<String, Object> row = new LinkedHashMap<>();
				row.put("bytes", answer.body().length);
				row.put("requests per second", Math.round(own));
				row.put("same bytes, requests per second", Math.round(plain));
				row.put("ratio", Math.round(1000 * own / plain) / 1000.0);
				this.report.put(name + ": " + request.getKey(), row);
				System.out.println(name + ": " + request.getKey() + " " + row);
			}
		}
	}

	private static void fill(ConfigurableApplicationContext service, BenchBase base) throws Exception {
		base.write(service.getBean(DataSource.class));
		service.getBean(Revision.class).raise();
		service.publishEvent(new ObservationsChanged("bench-dataset-0"));
		String address = "http://localhost:"
				+ Objects.requireNonNull(((WebServerApplicationContext) service).getWebServer()).getPort();
		HttpClient client = HttpClient.newHttpClient();
		for (int i = 0; i < 600; i++) {
			String counted = client
				.send(HttpRequest
					.newBuilder(URI
						.create(address + "/api/v1/set-operations?A.preparation=bench-preparation-0&return=COUNT"))
					.build(), HttpResponse.BodyHandlers.ofString())
				.body();
			if (counted.contains("\"total\"")) {
				return;
			}
			Thread.sleep(200);
		}
		throw new IllegalStateException("The index is not renewed");
	}

	private static Mirror mirror(ConfigurableApplicationContext service) throws NoSuchMethodException {
		RequestMappingHandlerMapping mapping = service.getBean("requestMappingHandlerMapping",
				RequestMappingHandlerMapping.class);
		Mirror mirror = new Mirror();
		mapping.registerMapping(
				RequestMappingInfo.paths("/bench/{number}").options(mapping.getBuilderConfiguration()).build(), mirror,
				Mirror.class.getMethod("bytes", int.class));
		return mirror;
	}

	private HttpResponse<byte[]> get(String address) throws Exception {
		return this.client.send(HttpRequest.newBuilder(URI.create(address)).build(),
				HttpResponse.BodyHandlers.ofByteArray());
	}

	/** A second to warm up, then some seconds with few clients that wait for answers. */
	private double perSecond(String address) throws Exception {
		run(address, 1);
		return run(address, SECONDS);
	}

	private double run(String address, long seconds) throws Exception {
		ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
		AtomicLong answers = new AtomicLong();
		long start = System.nanoTime();
		long end = start + seconds * 1_000_000_000;
		List<Future<?>> running = new ArrayList<>();
		for (int i = 0; i < CLIENTS; i++) {
			running.add(clients.submit(() -> {
				while (System.nanoTime() < end) {
					assertThat(get(address).statusCode()).isEqualTo(200);
					answers.incrementAndGet();
				}
				return null;
			}));
		}
		for (Future<?> one : running) {
			one.get();
		}
		clients.shutdown();
		return answers.get() / ((System.nanoTime() - start) / 1e9);
	}

	/** Returns bytes that it was given. */
	static final class Mirror {

		private final List<byte[]> bodies = new ArrayList<>();

		public ResponseEntity<byte[]> bytes(@PathVariable int number) {
			return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(this.bodies.get(number));
		}

	}

}
