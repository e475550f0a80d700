package org.secretome.exchange;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Whoever starts the service and fails is told why, without a stack trace to decipher.
 */
@ExtendWith(OutputCaptureExtension.class)
class StartFailuresTests {

	private static final KnowledgeFault FIRST = new KnowledgeFault("claims/claims.yaml", 7, "[a-claim] first");

	private static final KnowledgeFault SECOND = new KnowledgeFault("products/products.yaml", 12, "[a-serum] second");

	private final StartFailures failures = new StartFailures();

	@Test
	void faultsInTheKnowledgeFilesAreListedAndNothingIsSaidToBeLoaded() {
		FailureAnalysis analysis = analyse(new InvalidKnowledge(List.of(FIRST, SECOND)));

		assertThat(analysis.getDescription()).startsWith("The knowledge files have 2 faults:")
			.contains("\nclaims/claims.yaml:7: [a-claim] first\nproducts/products.yaml:12: [a-serum] second");
		assertThat(analysis.getAction()).contains("Nothing was loaded");
	}

	@Test
	void theListOfFaultsIsCutWhereNobodyWouldReadOn() {
		List<KnowledgeFault> many = IntStream.rangeClosed(1, 1000)
			.mapToObj((line) -> new KnowledgeFault("claims/claims.yaml", line, "wrong"))
			.toList();

		assertThat(analyse(new InvalidKnowledge(many)).getDescription())
			.startsWith("The knowledge files have 1000 faults")
			.contains("claims.yaml:200: ")
			.doesNotContain("claims.yaml:201: ");
	}

	@Test
	void theAnalysisIsShownWhenTheServiceStarts(CapturedOutput output) {
		Throwable failure = catchThrowable(
				() -> new SpringApplicationBuilder(FaultyKnowledge.class).web(WebApplicationType.NONE).run());

		assertThat(failure).hasRootCauseInstanceOf(InvalidKnowledge.class);
		assertThat(output).contains("APPLICATION FAILED TO START", FIRST.toString(), "Nothing was loaded")
			.doesNotContain("\tat org.secretome");
	}

	@Test
	void aDatabaseThatAnotherProcessHoldsIsNamedAsTheReason(@TempDir Path folder) throws Exception {
		String url = "jdbc:h2:file:" + folder.resolve("held");
		// A second class loader has an H2 of its own, which knows of the first one as
		// little
		// as another process does.
		URL h2 = Class.forName("org.h2.Driver").getProtectionDomain().getCodeSource().getLocation();
		try (URLClassLoader another = new URLClassLoader(new URL[] { h2 }, ClassLoader.getPlatformClassLoader())) {
			Driver driver = Class.forName("org.h2.Driver", true, another)
				.asSubclass(Driver.class)
				.getDeclaredConstructor()
				.newInstance();
			try (Connection held = Objects.requireNonNull(driver.connect(url, new Properties()))) {
				assertThat(held.isClosed()).isFalse();

				Throwable refused = catchThrowable(() -> DriverManager.getConnection(url));

				FailureAnalysis analysis = analyse(new IllegalStateException("no pool", refused));
				assertThat(analysis.getDescription()).isEqualTo("The database file is in use by another process.");
				assertThat(analysis.getAction()).contains("Stop the other Secretome KB", "--spring.datasource.url=");
			}
			finally {
				for (Driver registered : Collections.list(DriverManager.getDrivers())) {
					if (registered.getClass().getClassLoader() == another) {
						DriverManager.deregisterDriver(registered);
					}
				}
			}
		}
	}

	@Test
	void anyOtherFailureOfTheDatabaseIsNotCalledALock(@TempDir Path folder) {
		Throwable missing = catchThrowable(
				() -> DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("none") + ";IFEXISTS=TRUE"));

		assertThat(missing).isNotNull();
		assertThat(this.failures.analyze(missing)).isNull();
	}

	@Test
	void aPortThatIsTakenIsNamed(CapturedOutput output) throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
			Throwable failure = catchThrowable(
					() -> new SpringApplicationBuilder(WebServer.class).web(WebApplicationType.SERVLET)
						.run("--server.port=" + taken.getLocalPort()));

			assertThat(failure).isNotNull();
			assertThat(output).contains("APPLICATION FAILED TO START",
					"Port " + taken.getLocalPort() + " was already in use");
		}
	}

	private FailureAnalysis analyse(Throwable failure) {
		FailureAnalysis analysis = this.failures.analyze(failure);
		assertThat(analysis).isNotNull();
		return Objects.requireNonNull(analysis);
	}

	/**
	 * The service reduced to the moment at which its knowledge turns out to be wrong. No
	 * {@code @Configuration}, so that no scan finds it.
	 */
	static class FaultyKnowledge {

		@Bean
		SmartLifecycle knowledge() {
			return new SmartLifecycle() {
				@Override
				public void start() {
					throw new InvalidKnowledge(List.of(FIRST, SECOND));
				}

				@Override
				public void stop() {
				}

				@Override
				public boolean isRunning() {
					return false;
				}
			};
		}

	}

	/** A web server and nothing to serve. */
	static class WebServer {

		@Bean
		TomcatServletWebServerFactory tomcat(Environment environment) {
			return new TomcatServletWebServerFactory(environment.getRequiredProperty("server.port", Integer.class));
		}

	}

}
