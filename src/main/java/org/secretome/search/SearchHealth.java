package org.secretome.search;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says at {@code /actuator/health/search} how the index is. */
@Component("searchIndexHealthIndicator")
class SearchHealth implements HealthIndicator {

	private final SearchIndexes indexes;

	SearchHealth(SearchIndexes indexes) {
		this.indexes = indexes;
	}

	@Override
	public Health health() {
		IndexState state = this.indexes.state();
		Health.Builder health = state.answers() ? Health.up() : Health.outOfService();
		return health.withDetail("index", state.phase()).withDetail("detail", state.detail()).build();
	}

}
