package org.secretome.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published read of what current assessments count. */
@Component
public class CountedEvidence {

	private final JdbcClient jdbc;

	private final JsonMapper mapper;

	CountedEvidence(JdbcClient jdbc, JsonMapper mapper) {
		this.jdbc = jdbc;
		this.mapper = mapper;
	}

	/** The evidence items that count towards the current verdict of each claim. */
	public Map<String, Set<String>> ofClaims(Collection<String> claims) {
		Map<String, Set<String>> counted = new HashMap<>();
		if (!claims.isEmpty()) {
			this.jdbc.sql("select claim_slug, outcome from assessment where latest and claim_slug in (:claims)")
				.param("claims", claims)
				.query((row, number) -> counted.put(row.getString("claim_slug"),
						items(this.mapper.readValue(row.getString("outcome"), Outcome.class))))
				.list();
		}
		return counted;
	}

	private static Set<String> items(Outcome outcome) {
		return outcome.items()
			.stream()
			.filter(Outcome.Item::counted)
			.map(Outcome.Item::evidence)
			.collect(Collectors.toSet());
	}

}
