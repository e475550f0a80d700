package org.secretome.site;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * A window of the browser with an empty profile that keeps what went wrong in it: errors
 * on the console, to which breaches of the security policy belong, errors of scripts,
 * requests to others, and answers other than 200.
 */
final class Window implements AutoCloseable {

	static final int DESK = 1280;

	static final int PHONE = 360;

	private final BrowserContext context;

	private final Page page;

	private final List<String> wrong = new ArrayList<>();

	private Window(Browser browser, String base, Browser.NewContextOptions options) {
		this.context = browser.newContext(
				options.setBaseURL(base).setColorScheme(ColorScheme.LIGHT).setReducedMotion(ReducedMotion.REDUCE));
		this.context.setDefaultTimeout(20_000);
		this.page = this.context.newPage();
		this.page.onConsoleMessage((message) -> {
			if (message.type().equals("error") || message.type().equals("warning")) {
				this.wrong.add("console: " + message.text());
			}
		});
		this.page.onPageError((error) -> this.wrong.add("script: " + error));
		this.page.onRequest((request) -> {
			if (!request.url().startsWith(base + "/")) {
				this.wrong.add("request to another: " + request.url());
			}
		});
		this.page.onResponse((response) -> {
			if (response.status() >= 400) {
				this.wrong.add(response.status() + ": " + response.url());
			}
		});
	}

	static Window desk(Browser browser, String base) {
		return new Window(browser, base, new Browser.NewContextOptions().setViewportSize(DESK, 900));
	}

	static Window phone(Browser browser, String base) {
		return new Window(browser, base, new Browser.NewContextOptions().setViewportSize(PHONE, 740));
	}

	static Window withoutScript(Browser browser, String base) {
		return new Window(browser, base,
				new Browser.NewContextOptions().setViewportSize(DESK, 900).setJavaScriptEnabled(false));
	}

	Page page() {
		return this.page;
	}

	Window open(String path) {
		this.page.navigate(path);
		return this;
	}

	/** The first of what a selector finds, which must be there. */
	Locator first(String selector) {
		return this.page.locator(selector).first();
	}

	String heading() {
		return this.page.locator("h1").innerText();
	}

	/** Where the window is, without the host. */
	String path() {
		return this.page.url().replaceFirst("^https?://[^/]*", "");
	}

	/** What went wrong since it was last asked. */
	List<String> wrong() {
		List<String> wrong = List.copyOf(this.wrong);
		this.wrong.clear();
		return wrong;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
