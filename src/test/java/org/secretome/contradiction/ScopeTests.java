package org.secretome.contradiction;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How what narrows one statement stands to what narrows another. */
class ScopeTests {

	private final Scope scope = new Scope(Rules.read().words());

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "outcome;purity;purity;EQUAL", "outcome;Purity;the purity;EQUAL",
			"outcome;wounds;wound closure;LEFT_BROADER", "outcome;wound closure;wound;RIGHT_BROADER",
			"outcome;cartilage protection;heart protection;DISJOINT", "outcome;purity;recovery;DISJOINT",
			"outcome;benefit of the treatment;growth factors in the plasma;DISJOINT",
			"source;human;human platelets;LEFT_BROADER", "source;human;not human;DISJOINT",
			"source;not human;human platelets;DISJOINT", "source;not human;salmon;LEFT_BROADER",
			"source;not human;not human;EQUAL", "setting;LABORATORY;CLINICAL;DISJOINT",
			"setting;CLINICAL;CLINICAL;EQUAL", "storage;-80 °C;-80 °C;EQUAL", "storage;-80 °C;80 °C;DISJOINT",
			"storage;4, -20 or -80 °C;-80 °C;LEFT_BROADER", "storage;freeze-dried;freeze-dried, -20 °C;LEFT_BROADER",
			"storage;frozen;freeze-dried;DISJOINT", "storage;shelf;room temperature, 24 months;LEFT_BROADER",
			"date;2019;2019-12-06;LEFT_BROADER", "date;2019-12-06;2019;RIGHT_BROADER", "date;2019;2020;DISJOINT",
			"date;2019;2019;EQUAL", "jurisdiction;US;US;EQUAL", "jurisdiction;US;CA;DISJOINT",
			"jurisdiction;EU/UK;UK;LEFT_BROADER", "jurisdiction;UK;EU/UK;RIGHT_BROADER",
			"jurisdiction;GLOBAL;US;LEFT_BROADER", "jurisdiction;US;GLOBAL;RIGHT_BROADER",
			"condition;knee-osteoarthritis;osteoarthritis;RIGHT_BROADER", "condition;wound;acne-scars;DISJOINT",
			"outcome;;purity;MISSING", "outcome;purity;;MISSING" })
	void relatesWhatNarrows(String dimension, @Nullable String left, @Nullable String right, Relation expected) {
		assertThat(this.scope.relation(dimension, left, right)).isEqualTo(expected);
		assertThat(this.scope.relation(dimension, right, left)).isEqualTo(expected.reversed());
	}

	@Test
	void onlyADisjointQualifierExplains() {
		assertThat(this.scope.differences(Map.of("outcome", "purity", "setting", "CLINICAL", "dose", "1 mg"),
				Map.of("outcome", "recovery", "setting", "CLINICAL", "source", "milk")))
			.containsExactly(new ContextDifference("source", null, "milk", Relation.MISSING, false),
					new ContextDifference("dose", "1 mg", null, Relation.MISSING, false),
					new ContextDifference("outcome", "purity", "recovery", Relation.DISJOINT, true),
					new ContextDifference("setting", "CLINICAL", "CLINICAL", Relation.EQUAL, false));
	}

	@Test
	void theKeyOfAScopeDoesNotDependOnItsOrder() {
		assertThat(Scope.key(Map.of("route", "topical", "dose", "1 mg")))
			.isEqualTo(Scope.key(new TreeMap<>(Map.of("dose", "1 mg", "route", "topical"))));
	}

}
