package org.secretome.site;

import java.util.LinkedHashMap;
import java.util.Map;

/** What search engines read of a page, in the words of schema.org. */
final class StructuredData {

	private StructuredData() {
	}

	/** A thing of a type with a name. */
	static Map<String, Object> of(String type, String name, String url) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("@context", "https://schema.org");
		data.put("@type", type);
		data.put("name", name);
		data.put("url", url);
		return data;
	}

	/** A word of this base. */
	static Map<String, Object> term(Site site, String name, String description, String path) {
		Map<String, Object> data = of("DefinedTerm", name, site.url(path));
		data.put("description", description);
		data.put("inDefinedTermSet",
				Map.of("@type", "DefinedTermSet", "name", "Secretome KB glossary", "url", site.url("/glossary")));
		return data;
	}

}
