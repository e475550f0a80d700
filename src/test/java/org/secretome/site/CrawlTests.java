package org.secretome.site;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import nu.validator.htmlparser.sax.HtmlParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.secretome.Http;
import org.secretome.ServiceTest;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks all links from the first page, as a search engine would. */
@ServiceTest
@Tag("once")
class CrawlTests {

	/**
	 * Of addresses that differ in a query only, or are answers of the API, so many are
	 * asked for; every page of its own is.
	 */
	private static final int OF_A_SHAPE = 5;

	@Autowired
	private Http http;

	@Test
	void everyLinkFromHomeLeadsSomewhereAndNoPageIsLarge() throws Exception {
		Map<String, Seen> seen = new LinkedHashMap<>();
		Map<String, Integer> shapes = new HashMap<>();
		ExecutorService pool = Executors.newFixedThreadPool(4);
		try {
			List<String> next = List.of("/");
			while (!next.isEmpty()) {
				List<Callable<Seen>> calls = next.stream().map((path) -> (Callable<Seen>) () -> look(path)).toList();
				List<String> found = new ArrayList<>();
				for (Future<Seen> call : pool.invokeAll(calls)) {
					seen.put(call.get().path(), call.get());
					call.get().links().forEach((link) -> found.add(withoutFragment(link)));
				}
				next = found.stream()
					.distinct()
					.filter((path) -> !seen.containsKey(path))
					.filter((path) -> isPage(path) || shapes.merge(shape(path), 1, Integer::sum) <= OF_A_SHAPE)
					.toList();
			}
		}
		finally {
			pool.shutdownNow();
		}
		assertThat(seen.values()).hasSizeGreaterThan(1000);
		assertThat(seen.values()).allSatisfy((page) -> {
			assertThat(page.status()).as(page.path() + " linked from " + linking(seen, page.path()))
				.isEqualTo(page.path().equals("/swagger-ui.html") ? 302 : 200);
			assertThat(page.size()).as(page.path()).isLessThan(SitePagesTests.LARGEST);
		});
		assertThat(deadFragments(seen)).isEmpty();
	}

	private static boolean isPage(String path) {
		return !path.contains("?") && !path.startsWith("/api/");
	}

	/** Collection and names of parameters. */
	private static String shape(String path) {
		return path.replaceFirst("^((?:/api/v1)?/[^/?]+)/[^/?]+", "$1/*").replaceAll("=[^&]*", "=");
	}

	private Seen look(String path) throws IOException, SAXException {
		Http.Answer answer = this.http.get(path, SitePagesTests.BROWSER);
		boolean page = answer.header("Content-Type").startsWith("text/html") && !path.startsWith("/swagger-ui");
		Links links = new Links();
		if (page) {
			HtmlParser parser = new HtmlParser();
			parser.setContentHandler(links);
			parser.parse(new InputSource(new StringReader(answer.text())));
		}
		return new Seen(path, answer.status(), page ? answer.bytes().length : 0, links.followed(path), links.ids);
	}

	private static List<String> linking(Map<String, Seen> seen, String path) {
		return seen.values()
			.stream()
			.filter((page) -> page.links().stream().map(CrawlTests::withoutFragment).anyMatch(path::equals))
			.map(Seen::path)
			.limit(3)
			.toList();
	}

	private static List<String> deadFragments(Map<String, Seen> seen) {
		Map<String, String> dead = new HashMap<>();
		seen.values().forEach((page) -> page.links().stream().filter((link) -> link.contains("#")).forEach((link) -> {
			Seen target = seen.get(withoutFragment(link));
			if (target != null && !target.ids().contains(link.substring(link.indexOf('#') + 1))) {
				dead.put(link, page.path());
			}
		}));
		return dead.entrySet().stream().map((link) -> link.getKey() + " linked from " + link.getValue()).toList();
	}

	private static String withoutFragment(String link) {
		int hash = link.indexOf('#');
		return (hash < 0) ? link : link.substring(0, hash);
	}

	/**
	 * What was found at an address.
	 *
	 * @param links to pages of ours, fragments included
	 */
	private record Seen(String path, int status, int size, List<String> links, Set<String> ids) {
	}

	/** Links and ids of a page. */
	private static final class Links extends DefaultHandler {

		private final Set<String> ids = new HashSet<>();

		private final List<String> links = new ArrayList<>();

		/** Filters of a filtered list: there are more of these than pages. */
		private final List<String> filters = new ArrayList<>();

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) {
			String id = attributes.getValue("id");
			if (id != null) {
				this.ids.add(id);
			}
			String href = attributes.getValue("href");
			if (name.equals("a") && href != null) {
				("nofollow".equals(attributes.getValue("rel")) ? this.filters : this.links).add(href);
			}
		}

		List<String> followed(String path) {
			List<String> followed = new ArrayList<>(this.links);
			if (!path.contains("?")) {
				followed.addAll(this.filters);
			}
			return followed.stream()
				.map((link) -> link.startsWith("#") ? path + link : link)
				.filter((link) -> link.startsWith("/"))
				.distinct()
				.toList();
		}

	}

}
