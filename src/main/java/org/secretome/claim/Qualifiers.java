package org.secretome.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a proposition: for whom, where, from what source, against what. The
 * components have the names of the knowledge file.
 */
@Embeddable
record Qualifiers(@Column(name = "condition_slug") @Nullable String condition,
		@Column(name = "route") @Nullable String route, @Column(name = "population") @Nullable String population,
		@Column(name = "outcome") @Nullable String outcome, @Column(name = "comparator") @Nullable String comparator,
		@Column(name = "species") @Nullable String species, @Column(name = "source_material") @Nullable String source,
		@Column(name = "dose") @Nullable String dose, @Column(name = "jurisdiction") @Nullable String jurisdiction,
		@Column(name = "as_of") @Nullable String date,
		@Enumerated(EnumType.STRING) @Column(name = "setting") @Nullable Setting setting,
		@Column(name = "storage") @Nullable String storage, @Column(name = "method") @Nullable String method) {

	/** The words that the free-text filter finds a proposition by. */
	List<String> words() {
		return Arrays
			.asList(this.condition, this.route, this.population, this.outcome, this.comparator, this.species,
					this.source, this.dose, this.jurisdiction, this.storage, this.method)
			.stream()
			.filter(Objects::nonNull)
			.toList();
	}

}
