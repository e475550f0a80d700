package org.secretome.molecule;

import java.util.Optional;

import org.secretome.api.Catalogue;
import org.secretome.api.Problem;
import org.secretome.api.RecordMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The published reads of observations. Those of a retired molecule are in none of them.
 */
@Component
public class Observations {

	private static final RowMapper<ObservationSummary> ROW = RecordMapper.of(ObservationSummary.class);

	private final JdbcClient jdbc;

	Observations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<ObservationSummary> find(String slug) {
		return this.jdbc.sql("select * from observation_summary where slug = :slug")
			.param("slug", slug)
			.query(ROW)
			.optional();
	}

	/** The observation with this slug, or a problem that says there is none. */
	public ObservationSummary require(String slug) {
		return find(slug).orElseThrow(() -> Problem.notFound("observation", slug));
	}

	@Bean
	static Catalogue<ObservationSummary> observationCatalogue() {
		return Catalogue.of("observations", "Observations", ObservationSummary.class, "observation_summary")
			.foundIn("observation_key")
			.by("molecule", "molecule", "Molecule that was looked for", "egf")
			.byComponent("component", "t.component in {values}", "Where it was looked for", "exosome")
			.counted("component")
			.by("preparation", "preparation", "Material in which it was looked for",
					"lyophilised-wharton-jelly-secretome")
			.by("dataset", "dataset", "Data set that the observation was taken from", "gene-ontology")
			.oneOf("result", "result", ObservationResult.class, "What came of it", "DETECTED")
			.by("reference", "reference", "Who says so", "gene-ontology")
			.searchable("t.molecule", "egf");
	}

}
