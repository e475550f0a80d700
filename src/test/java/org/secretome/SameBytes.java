package org.secretome;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests a second of a running service, against a controller in the same process that
 * returns the same bytes.
 */
public final class SameBytes {

	private static final int CLIENTS = 4;

	private static final long SECONDS = Long.getLong("secretome.bench.seconds", 5);

	private final HttpClient client = HttpClient.newHttpClient();

	private final Mirror mirror = new Mirror();

	private final String address;

	public SameBytes(ConfigurableApplicationContext service) throws NoSuchMethodException {
		this.address = "http://localhost:"
				+ Objects.requireNonNull(((WebServerApplicationContext) service).getWebServer()).getPort();
		RequestMappingHandlerMapping mapping = service.getBean("requestMappingHandlerMapping",
				RequestMappingHandlerMapping.class);
		mapping.registerMapping(
				RequestMappingInfo.paths("/bench/{number}").options(mapping.getBuilderConfiguration()).build(),
				this.mirror, Mirror.class.getMethod("bytes", int.class));
	}

	public HttpResponse<byte[]> get(String path) throws Exception {
		return this.client.send(HttpRequest.newBuilder(URI.create(this.address + path)).build(),
				HttpResponse.BodyHandlers.ofByteArray());
	}

	/** Measures the answer of a path and its bytes alone. */
	public Map<String, Object> measure(String path) throws Exception {
		HttpResponse<byte[]> answer = get(path);
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		this.mirror.bodies.add(answer.body());
		String same = "/bench/" + (this.mirror.bodies.size() - 1);
		assertThat(get(same).body()).isEqualTo(answer.body());
		double plain = perSecond(same);
		double own = perSecond(path);
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("bytes", answer.body().length);
		row.put("requests per second", Math.round(own));
		row.put("same bytes, requests per second", Math.round(plain));
		row.put("ratio", Math.round(1000 * own / plain) / 1000.0);
		return row;
	}

	/** A second to warm up, then some seconds with few clients that wait for answers. */
	private double perSecond(String path) throws Exception {
		run(path, 1);
		return run(path, SECONDS);
	}

	private double run(String path, long seconds) throws Exception {
		ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
		AtomicLong answers = new AtomicLong();
		long start = System.nanoTime();
		long end = start + seconds * 1_000_000_000;
		List<Future<?>> running = new ArrayList<>();
		for (int i = 0; i < CLIENTS; i++) {
			running.add(clients.submit(() -> {
				while (System.nanoTime() < end) {
					assertThat(get(path).statusCode()).isEqualTo(200);
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
