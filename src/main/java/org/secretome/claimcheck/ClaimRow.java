package org.secretome.claimcheck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Certainty;
import org.secretome.vocabulary.Verdict;

/** A proposition as the base has it, with its current verdict. */
record ClaimRow(String slug, String name, String kind, String subject, String predicate, @Nullable String object,
		@Nullable String objectText, @Nullable String condition, boolean universal, @Nullable String route,
		@Nullable String population, @Nullable String outcome, @Nullable String comparator, @Nullable String species,
		@Nullable String source, @Nullable String dose, @Nullable String jurisdiction, @Nullable String setting,
		@Nullable String storage, @Nullable String method, @Nullable Verdict verdict, @Nullable Certainty certainty,
		List<String> wordings, List<String> references, List<String> supporting, List<String> refuting,
		List<String> contradictions) {

	/** What narrows the proposition and can be named in a sentence. */
	Map<String, String> qualifiers() {
		Map<String, String> all = new LinkedHashMap<>();
		put(all, "route", this.route);
		put(all, "population", this.population);
		put(all, "outcome", this.outcome);
		put(all, "comparator", this.comparator);
		put(all, "species", this.species);
		put(all, "source", this.source);
		put(all, "dose", this.dose);
		put(all, "storage", this.storage);
		put(all, "method", this.method);
		return all;
	}

	private static void put(Map<String, String> all, String name, @Nullable String value) {
		if (value != null) {
			all.put(name, value);
		}
	}

	boolean isOfLaboratory() {
		return "LABORATORY".equals(this.setting);
	}

}
