package org.secretome.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.ModelAndView;

/** A page: a template, what its head says, and what it shows. */
final class SitePage extends ModelAndView {

	private final Head head;

	private SitePage(String template, Head head) {
		super(template);
		this.head = head;
		addObject("page", head);
	}

	/**
	 * Starts a page.
	 * @param template the template, without its ending
	 * @param title what a tab and a search engine show
	 * @param description one or two sentences on what the page answers
	 */
	static SitePage of(String template, String title, String description) {
		return new SitePage(template, new Head(title, description));
	}

	/** The address under which programs get the same answer. */
	SitePage json(String address) {
		this.head.json = address;
		return this;
	}

	/** What a search engine reads, as JSON-LD; see {@link StructuredData}. */
	SitePage data(Map<String, Object> data) {
		this.head.data.add(data);
		return this;
	}

	SitePage with(String name, @Nullable Object value) {
		addObject(name, value);
		return this;
	}

	/** What the head of a page says. */
	static final class Head {

		private final String title;

		private final String description;

		private final List<Map<String, Object>> data = new ArrayList<>();

		private @Nullable String json;

		private Head(String title, String description) {
			this.title = title;
			this.description = description;
		}

		public String getTitle() {
			return this.title;
		}

		public String getDescription() {
			return this.description;
		}

		public @Nullable String getJson() {
			return this.json;
		}

		public List<Map<String, Object>> getData() {
			return this.data;
		}

	}

}
