package org.secretome.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secretome.Http;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people come for, walked from the first page: with a mouse, on a phone, without
 * scripts and with the keyboard alone.
 */
@BrowserTest
class JourneyTests {

	private static Browser browser;

	@Autowired
	private Http http;

	@BeforeAll
	static void open(Browser shared) {
		browser = shared;
	}

	static Stream<Named<BiFunction<Browser, String, Window>>> windows() {
		return Stream.of(Named.of("on a desk", Window::desk), Named.of("on a phone", Window::phone),
				Named.of("without scripts", Window::withoutScript));
	}

	@ParameterizedTest
	@MethodSource("windows")
	void fromAWordToAMoleculeToItsStudies(BiFunction<Browser, String, Window> kind) {
		try (Window window = kind.apply(browser, this.http.base()).open("/")) {
			Locator box = window.first("form[role=search] input[name=q]");
			box.fill("VEGFA");
			box.press("Enter");
			window.first("main a[href='/molecules/vegfa']").click();
			assertThat(window.heading()).isEqualTo("VEGFA");
			Locator studies = window.page().locator("section[aria-labelledby=where] tbody .refs a");
			assertThat(studies).not().hasCount(0);
			String study = studies.first().innerText();
			studies.first().click();
			assertThat(window.path()).isEqualTo("/references/" + study);
			assertThat(window.page().locator("main")).containsText("Cite as");
			assertThat(window.wrong()).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("windows")
	void fromTheComparisonToACellAClaimAndItsReference(BiFunction<Browser, String, Window> kind) {
		try (Window window = kind.apply(browser, this.http.base()).open("/")) {
			window.first("nav[aria-label=Main] a[href='/compare']").click();
			Locator cell = window.first("#works-in-patients td:last-child");
			assertThat(cell.locator("a[href^='/claims/']").first()).not().isVisible();
			cell.locator("summary").click();
			String claim = cell.locator("a[href^='/claims/']").first().innerText();
			cell.locator("a[href^='/claims/']").first().click();
			assertThat(window.heading()).isEqualTo(claim);
			window.first("section[aria-labelledby=evidence] .refs a").click();
			assertThat(window.path()).startsWith("/references/");
			assertThat(window.first("a[href$='format=bibtex']")).isVisible();
			assertThat(window.first("section[aria-labelledby=evidence] a[href^='/claims/']")).isVisible();
			assertThat(window.wrong()).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("windows")
	void fromTheProductsToAGapInTheTraceOfOne(BiFunction<Browser, String, Window> kind) {
		try (Window window = kind.apply(browser, this.http.base()).open("/")) {
			window.first("nav[aria-label=Main] a[href='/products']").click();
			window.first("#results .records h2 a").click();
			long gaps = this.http.get("/api/v1" + window.path() + "/trace")
				.json()
				.path("nodes")
				.valueStream()
				.filter((node) -> node.path("type").asString().equals("gap"))
				.count();
			assertThat(gaps).isPositive();
			assertThat(window.page().locator("section[aria-labelledby=trace] li:has(.mark.unknown)"))
				.hasCount((int) gaps);
			assertThat(window.first("svg.trace .gap rect")).isVisible();
			assertThat(window.wrong()).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("windows")
	void aTextShowsItsStatementsWithRatingsAndReasons(BiFunction<Browser, String, Window> kind) {
		try (Window window = kind.apply(browser, this.http.base()).open("/")) {
			window.first("nav[aria-label=Main] a[href='/check']").click();
			window.first("#text").fill("Good morning. Our exosomes improve acne scars. They are FDA approved.");
			window.first("main form button").click();
			Locator marked = window.page().locator(".checked a.rated");
			assertThat(marked).not().hasCount(0);
			assertThat(marked.first()).containsText("acne scars");
			assertThat(window.first(".checked")).containsText("Good morning.");
			marked.first().click();
			assertThat(window.path()).endsWith("#s1");
			assertThat(window.first("#s1 .rated")).isVisible();
			assertThat(window.first("#s1 .refs a")).isVisible();
			assertThat(window.wrong()).isEmpty();
		}
	}

	@Test
	void aFacetNarrowsAListWithoutLoadingThePageAgain() {
		try (Window window = Window.desk(browser, this.http.base()).open("/claims")) {
			Page page = window.page();
			page.evaluate("window.sameDocument = true");
			String before = window.first(".found strong").innerText();
			window.first("#verdict-CONFLICTING").click();
			assertThat(window.first("#verdict-CONFLICTING")).hasClass("chosen");
			assertThat(window.first(".found strong")).not().hasText(before);
			assertThat(window.path()).isEqualTo("/claims?verdict=CONFLICTING");
			assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
			page.goBack();
			assertThat(window.first(".found strong")).hasText(before);
			assertThat(window.wrong()).isEmpty();
		}
	}

	@Test
	void theFirstStopOfTheKeyboardSkipsToTheContent() {
		try (Window window = Window.desk(browser, this.http.base()).open("/")) {
			Page page = window.page();
			page.keyboard().press("Tab");
			assertThat(window.first(".skip")).isFocused();
			assertThat(page.evaluate("document.activeElement.getBoundingClientRect().left >= 0")).isEqualTo(true);
			page.keyboard().press("Enter");
			page.keyboard().press("Tab");
			assertThat(page.evaluate("!!document.activeElement.closest('main')")).isEqualTo(true);
		}
	}

	@Test
	void theKeyboardReachesEverythingInReadingOrderAndShowsWhereItIs() {
		try (Window window = Window.desk(browser, this.http.base())) {
			for (String path : List.of("/", "/claims", "/methodology")) {
				window.open(path);
				List<String> hidden = new ArrayList<>();
				int stops = 0;
				// Marks each stop, so that the next can tell whether it comes after it.
				while (Boolean.TRUE.equals(tab(window, hidden))) {
					stops++;
				}
				assertThat(hidden).as(path).isEmpty();
				assertThat(stops).as(path)
					.isEqualTo(window.page()
						.evaluate("[...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, "
								+ "textarea, summary, [tabindex=\"0\"]')]"
								+ ".filter((e) => e.checkVisibility({contentVisibilityAuto: true})).length"));
			}
		}
	}

	/** Presses the key; false at the end of the page. */
	private static Object tab(Window window, List<String> hidden) {
		window.page().keyboard().press("Tab");
		Object told = window.page()
			.evaluate(
					"""
							() => {
								const at = document.activeElement, before = window.before;
								if (!at || at === document.body || at.dataset.seen) return null;
								at.dataset.seen = 'yes';
								window.before = at;
								const style = getComputedStyle(at), box = at.getBoundingClientRect();
								const name = at.tagName + ' ' + (at.id || at.textContent.trim().slice(0, 40));
								if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return name + ' shows no focus';
								if (box.width < 1 || box.bottom <= 0 || box.top >= innerHeight) return name + ' is out of sight';
								if (before && !(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING))
									return name + ' is out of order';
								return '';
							}""");
		if (told == null) {
			return false;
		}
		if (!told.toString().isEmpty()) {
			hidden.add(told.toString());
		}
		return true;
	}

	@Test
	void aCellOpensAndATextIsCheckedByKeyboardAlone() {
		try (Window window = Window.desk(browser, this.http.base()).open("/compare")) {
			Page page = window.page();
			Locator summary = window.first("#works-in-patients td:last-child summary");
			summary.focus();
			page.keyboard().press("Enter");
			page.keyboard().press("Tab");
			assertThat(page.evaluate("document.activeElement.getAttribute('href')").toString()).startsWith("/claims/");
			page.keyboard().press("Enter");
			page.waitForURL("**/claims/**");
			window.open("/check");
			window.first("#text").focus();
			page.keyboard().type("Exosomes improve acne scars.");
			page.keyboard().press("Tab");
			page.keyboard().press("Enter");
			assertThat(window.page().locator(".checked a.rated")).not().hasCount(0);
			assertThat(window.wrong()).isEmpty();
		}
	}

}
