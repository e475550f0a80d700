package org.secretome.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ScreenshotType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secretome.Http;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every page on a screen; see {@link SitePagesTests#pages()}. */
@BrowserTest
class BrowserPageTests {

	/** Web Content Accessibility Guidelines 2.2, levels A and AA. */
	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	/**
	 * The rules whose answer depends on colours, which is all that the schemes change.
	 */
	private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

	private static final Path SHOTS = Path.of("target", "screenshots");

	private static Window window;

	@BeforeAll
	static void open(Browser browser, @Autowired Http http) {
		window = Window.desk(browser, http.base());
	}

	@AfterAll
	static void close() {
		window.close();
	}

	@ParameterizedTest
	@MethodSource("org.secretome.site.SitePagesTests#pages")
	void everyPageIsAccessibleInBothSchemesFitsAPhoneAndBreaksNoRule(String path) {
		holds(window.open(path).page(), path);
		assertThat(window.wrong()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/components/no-such-thing", "/no-such-page", "/claims?verdict=MAYBE",
			"/compare?subjects=secretome,no-such-thing" })
	void soDoesAPageThatSaysWhatWentWrong(String path) {
		Page page = window.open(path).page();
		assertThat(window.wrong()).as("the browser reports the status itself")
			.isNotEmpty()
			.allMatch(
					(report) -> report.startsWith("40") || report.contains("the server responded with a status of 40"));
		holds(page, path.replace('?', '/'));
		assertThat(window.wrong()).isEmpty();
	}

	@Test
	void soDoesTheAnswerOfTheClaimCheck() {
		Page page = window.open("/check").page();
		page.locator("#text")
			.fill("Exosomes are a type of stem cell. The secretome contains exosomes. "
					+ "Exosomes improve acne scars. Good morning.");
		page.locator("main form button").first().click();
		page.locator(".checked").waitFor();
		holds(page, "/check-answer");
		assertThat(window.wrong()).isEmpty();
	}

	private static void holds(Page page, String path) {
		page.setViewportSize(Window.DESK, 900);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		page.evaluate(AxeBuilder.getAxeScript());
		assertThat(violations(page, "tag", WCAG)).as("light").isEmpty();
		shoot(page, path, "light");
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(violations(page, "rule", COLOURS)).as("dark").isEmpty();
		shoot(page, path, "dark");
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		page.setViewportSize(Window.PHONE, 740);
		assertThat(page.evaluate("document.documentElement.scrollWidth")).as("width on a phone")
			.isEqualTo(Window.PHONE);
		shoot(page, path, "phone");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/compare", "/claims/whole-secretome-outperforms-its-vesicles-in-models" })
	void printIsBlackOnWhiteAndLeavesOutWhatCannotBeClicked(String path) {
		Page page = window.open(path).page();
		page.setViewportSize(794, 1123);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
		assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(255, 255, 255)");
		assertThat(page.evaluate("getComputedStyle(document.querySelector('.mark.conflicting')).color"))
			.as("a colour of the light scheme")
			.isEqualTo("rgb(135, 22, 111)");
		for (String selector : List.of("nav[aria-label=Main]", ".find", ".skip", "main form")) {
			page.locator(selector).all().forEach((part) -> assertThat(part.isVisible()).as(selector).isFalse());
		}
		assertThat(page.evaluate("document.documentElement.scrollWidth")).as("width on paper").isEqualTo(794);
		shoot(page, path, "print");
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
	}

	/** What the rules find; only what is wrong is told, which saves most of the time. */
	private static List<?> violations(Page page, String by, List<String> names) {
		return (List<?>) page.evaluate("""
				(asked) => axe.run(document, {runOnly: asked, resultTypes: ['violations'], preload: false})
					.then((found) => found.violations.map((rule) => rule.id + ': ' + rule.nodes.slice(0, 5)
						.map((node) => node.target + ' ' + node.failureSummary).join('; ')))""",
				Map.of("type", by, "values", names));
	}

	/** Of pages that differ in their filters only, one is kept. */
	private static void shoot(Page page, String path, String kind) {
		if (path.contains("?") && !path.contains("subjects=")) {
			return;
		}
		String name = path.equals("/") ? "home"
				: path.substring(1).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^(.{60}).*", "$1");
		page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + "." + kind + ".jpg"))
			.setType(ScreenshotType.JPEG)
			.setQuality(80)
			.setFullPage(true));
	}

}
