package org.secretome.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the browser that the machine has; started once for all of them, with an
 * empty profile of its own. Nothing is downloaded.
 */
class Chromium implements ExecutionCondition, ParameterResolver {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Chromium.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return executable().map((found) -> ConditionEvaluationResult.enabled("Chromium is " + found))
			.orElseGet(() -> ConditionEvaluationResult
				.disabled("No Chromium on the PATH; the tests in a browser need one: apt-get install chromium"));
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot()
			.getStore(HERE)
			.computeIfAbsent("browser", (key) -> new Running(), Running.class).browser;
	}

	private static Optional<Path> executable() {
		return Stream
			.concat(Stream.of("/usr/bin"),
					Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	/** Closed by JUnit after the last test. */
	private static final class Running implements AutoCloseable {

		private final Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

		private final Browser browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable().orElseThrow())
				.setHeadless(true)
				.setArgs(FLAGS));

		@Override
		public void close() {
			this.browser.close();
			this.playwright.close();
		}

	}

}
