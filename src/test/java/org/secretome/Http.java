package org.secretome;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** Calls the running service as any client would. */
public class Http {

	private static final JsonMapper MAPPER = new JsonMapper();

	private final HttpClient client = HttpClient.newHttpClient();

	private final ApplicationContext context;

	public Http(ApplicationContext context) {
		this.context = context;
	}

	public String base() {
		WebServer server = Objects.requireNonNull(((WebServerApplicationContext) this.context).getWebServer());
		return "http://localhost:" + server.getPort();
	}

	public Answer get(String path, String... headers) {
		return send("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
	}

	public Answer post(String path, String body, String... headers) {
		return send("POST", path, body.getBytes(StandardCharsets.UTF_8), headers);
	}

	public Answer send(String method, String path, byte @Nullable [] body, String... headers) {
		return send(method, path,
				(body != null) ? HttpRequest.BodyPublishers.ofByteArray(body) : HttpRequest.BodyPublishers.noBody(),
				headers);
	}

	/** Posts a body without announcing its length. */
	public Answer sendChunked(String path, byte[] body, String... headers) {
		return send("POST", path, HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
				headers);
	}

	/** Sends the bytes as they are and returns what comes until the server closes. */
	public String raw(String... lines) {
		URI base = URI.create(base());
		try (Socket socket = new Socket(base.getHost(), base.getPort()); InputStream in = socket.getInputStream()) {
			socket.setSoTimeout(60_000);
			socket.getOutputStream().write(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Answer send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path)).method(method, body);
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return new Answer(this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** What came back. */
	public record Answer(HttpResponse<byte[]> response) {

		public int status() {
			return this.response.statusCode();
		}

		public String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

		public byte[] bytes() {
			return this.response.body();
		}

		public String text() {
			return new String(this.response.body(), StandardCharsets.UTF_8);
		}

		public JsonNode json() {
			return MAPPER.readTree(this.response.body());
		}

	}

}
