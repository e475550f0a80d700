package org.secretome.search;

import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the index of full-text search is kept.
 *
 * @param directory a folder of this process alone; {@code memory} for none; empty for one
 * beside the database file, or {@code data/search} where the database is a server
 * @param patience how long a start waits for an index that is being made
 * @param backend properties of another backend than the embedded one, by the names that
 * Hibernate Search gives them after {@code hibernate.search.backend.}
 */
@ConfigurationProperties("secretome.search")
record SearchSettings(@DefaultValue("") String directory, @DefaultValue("20s") Duration patience,
		@DefaultValue Map<String, String> backend) {
}
