package org.secretome.api;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.secretome.Http;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * PostgreSQL goes away, by a closed connection or by silence: the service says so in time
 * and is back when the database is. With the profile that an installation uses.
 */
@Tag("database")
@EnabledIfSystemProperty(named = "secretome.test.database", matches = "postgres")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "secretome.knowledge=classpath:knowledge-mini/",
				"spring.datasource.hikari.connection-timeout=1500",
				"spring.datasource.hikari.validation-timeout=1000" })
@ActiveProfiles("postgres")
@Import(Http.class)
@DirtiesContext
class DatabaseAwayTests {

	private static final List<String> READS = List.of("/api/v1/components", "/api/v1/components?format=csv");

	@SuppressWarnings("NullAway.Init")
	private static EmbeddedPostgres database;

	@SuppressWarnings("NullAway.Init")
	private static Relay relay;

	@Autowired
	private Http http;

	@DynamicPropertySource
	static void behindTheRelay(DynamicPropertyRegistry settings) throws IOException {
		database = EmbeddedPostgres.start();
		relay = new Relay(database.getPort());
		settings.add("SECRETOME_POSTGRES_URL", () -> "jdbc:postgresql://localhost:" + relay.port() + "/postgres");
		settings.add("SECRETOME_POSTGRES_USER", () -> "postgres");
		settings.add("SECRETOME_POSTGRES_PASSWORD", () -> "");
	}

	@BeforeEach
	void connect() {
		relay.mend();
		within(Duration.ofSeconds(60), () -> this.http.get("/actuator/health/readiness").status() == 200);
	}

	@AfterAll
	static void stop() throws IOException {
		relay.close();
		database.close();
	}

	@Test
	void aDatabaseThatIsGoneIsToldAndComesBack() {
		assertThat(this.http.get(READS.get(0)).status()).isEqualTo(200);
		relay.cut();
		isToldWithin(Duration.ofSeconds(20));
		relay.mend();
		within(Duration.ofSeconds(60), () -> this.http.get(READS.get(0)).status() == 200);
	}

	@Test
	void aDatabaseThatIsSilentIsToldToo() {
		assertThat(this.http.get(READS.get(0)).status()).isEqualTo(200);
		relay.swallow();
		isToldWithin(Duration.ofSeconds(20));
		relay.mend();
		within(Duration.ofSeconds(60), () -> this.http.get(READS.get(0)).status() == 200);
	}

	private void isToldWithin(Duration patience) {
		for (String path : READS) {
			long start = System.nanoTime();
			Http.Answer answer = this.http.get(path);
			assertThat(answer.status()).as(path + " " + answer.text()).isEqualTo(503);
			assertThat(Duration.ofNanos(System.nanoTime() - start)).as(path).isLessThan(patience);
			assertThat(answer.json().path("type").asString()).isEqualTo("/problems/unavailable");
			assertThat(answer.header("Retry-After")).isNotEmpty();
			assertThat(answer.header("ETag")).isEmpty();
			assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		}
		assertThat(this.http.post("/api/v1/resolutions", "{\"ids\": [\"x\"]}", "Content-Type", "application/json")
			.status()).isEqualTo(503);
		assertThat(this.http.get("/actuator/health/readiness").status()).isEqualTo(503);
		assertThat(this.http.get("/actuator/health/liveness").status()).as("a restart would not help").isEqualTo(200);
	}

	private static void within(Duration patience, Supplier<Boolean> hoped) {
		long end = System.nanoTime() + patience.toNanos();
		while (!hoped.get()) {
			assertThat(System.nanoTime()).isLessThan(end);
			try {
				Thread.sleep(200);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

}
