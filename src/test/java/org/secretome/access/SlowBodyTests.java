package org.secretome.access;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.secretome.Http;
import org.secretome.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bodies that come drop by drop, or not at all, do not keep the service from answering.
 */
@ServiceTest
@Tag("once")
class SlowBodyTests {

	/** More than the server has threads. */
	private static final int MANY = 300;

	@Autowired
	private Http http;

	private final List<Socket> sockets = new ArrayList<>();

	@AfterEach
	void letGo() throws IOException {
		for (Socket socket : this.sockets) {
			socket.close();
		}
	}

	@Test
	void readsGoOnWhileManyBodiesAreWaitedFor() throws IOException {
		for (String path : List.of("/api/v1/claim-checks", TestWrites.PATH, "/check")) {
			long start = System.nanoTime();
			for (int i = 0; i < MANY; i++) {
				open("POST " + path + " HTTP/1.1", "Host: x", "Content-Type: application/json", "Content-Length: 1000",
						"", "{");
			}
			assertThat(this.http.get("/api/v1/components?pageSize=1").status()).isEqualTo(200);
			assertThat(Duration.ofNanos(System.nanoTime() - start)).as(path).isLessThan(Duration.ofSeconds(9));
			letGo();
		}
	}

	@Test
	void aBodyThatDoesNotComeOrOnlyDripsIsNotWaitedForLong() throws Exception {
		String[] head = { "POST /api/v1/claim-checks HTTP/1.1", "Host: x", "Content-Type: application/json",
				"Content-Length: 1000", "", "{" };
		Socket silent = open(head);
		Socket dripping = open(head);
		dripping.setSoTimeout(1000);
		StringBuilder answer = new StringBuilder();
		long start = System.nanoTime();
		while (answer.isEmpty() && Duration.ofNanos(System.nanoTime() - start).toSeconds() < 60) {
			dripping.getOutputStream().write(' ');
			try {
				byte[] some = new byte[100];
				int count = dripping.getInputStream().read(some);
				answer.append(new String(some, 0, Math.max(count, 0), StandardCharsets.UTF_8));
			}
			catch (SocketTimeoutException ex) {
				// Not yet.
			}
		}
		assertThat(answer).as("drips").startsWith("HTTP/1.1 408 ");
		silent.setSoTimeout(30_000);
		try (InputStream in = silent.getInputStream()) {
			assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).as("silent")
				.startsWith("HTTP/1.1 408 ")
				.contains("/problems/request-timeout");
		}
	}

	private Socket open(String... lines) throws IOException {
		URI base = URI.create(this.http.base());
		Socket socket = new Socket(base.getHost(), base.getPort());
		this.sockets.add(socket);
		socket.getOutputStream().write(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
		return socket;
	}

}
