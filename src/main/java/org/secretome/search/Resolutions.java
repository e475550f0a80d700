package org.secretome.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Exact look-up of slugs, names, synonyms, CURIEs, DOIs and PubMed numbers; never a
 * guess.
 */
@Component
class Resolutions {

	private static final Pattern DOI_PREFIX = Pattern.compile("^(https?://(dx\\.)?doi\\.org/|doi:)");

	private final JdbcClient jdbc;

	Resolutions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One answer for each identifier, in the order of the question. */
	List<Resolution> resolve(List<String> ids) {
		Map<String, Set<Resolution.Match>> found = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql(
					"select distinct identifier, type, slug, name from identifier where identifier in (:ids) order by type, slug")
				.param("ids", ids.stream().map(Resolutions::normal).distinct().toList())
				.query((row, number) -> found
					.computeIfAbsent(row.getString("identifier"), (any) -> new LinkedHashSet<>())
					.add(Resolution.Match.of(row.getString("type"), row.getString("slug"), row.getString("name"))))
				.list();
		}
		return ids.stream()
			.map((id) -> Resolution.of(id, List.copyOf(found.getOrDefault(normal(id), Set.of()))))
			.toList();
	}

	private static String normal(String id) {
		return DOI_PREFIX.matcher(id.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
	}

}
