package org.secretome.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * What a trace shows and which links it expects, as its data file states it.
 *
 * @param id the name of these rules
 * @param mostDepth the longest way from a product
 * @param facts what is drawn, parents before children
 * @param cites types of node whose references are drawn
 * @param links the links that are expected, each after the one that it hangs on
 */
record TraceRules(String id, int mostDepth, List<Kind> facts, List<String> cites, List<Link> links,
		List<String> caveats) {

	static TraceRules read() {
		try (InputStream in = new ClassPathResource("trace/links.yaml").getInputStream()) {
			return YAMLMapper.builder()
				.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
				.build()
				.readValue(in, TraceRules.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Kind kind(String fact) {
		return this.facts.stream()
			.filter((kind) -> kind.fact().equals(fact))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No kind of fact " + fact));
	}

	/**
	 * A kind of fact.
	 *
	 * @param edge what the edge to it is called
	 * @param cap the most that are drawn under one node
	 * @param address where a node without a page of its own is found
	 * @param all where the whole kind is listed
	 */
	record Kind(String fact, String edge, int cap, @Nullable String address, @Nullable String all) {
	}

	/**
	 * A link that a well-documented product has.
	 *
	 * @param from the link that it hangs on, or {@code product}
	 * @param forEach the kind of fact of which each needs it
	 * @param metBy facts of which one is enough
	 */
	record Link(String id, String from, String question, @Nullable String forEach, List<MetBy> metBy, Gap gap) {

		boolean isMetBy(TraceFact fact) {
			return this.metBy.stream().anyMatch((condition) -> condition.holdsFor(fact));
		}

	}

	/**
	 * A fact that meets a link.
	 *
	 * @param where what has to be recorded with it
	 * @param containing words of which one has to be in its label
	 */
	record MetBy(String fact, @Nullable Map<String, List<String>> where, @Nullable List<String> containing) {

		boolean holdsFor(TraceFact found) {
			return found.fact().equals(this.fact)
					&& (this.where == null || this.where.entrySet()
						.stream()
						.allMatch((trait) -> trait.getValue().contains(found.traits().get(trait.getKey()))))
					&& (this.containing == null || this.containing.stream().anyMatch(found.label()::contains));
		}

	}

	/**
	 * What to say where a link is missing.
	 *
	 * @param collection which collection would hold it
	 */
	record Gap(String missing, String why, String collection) {
	}

}
