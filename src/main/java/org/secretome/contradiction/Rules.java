package org.secretome.contradiction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secretome.claim.ClaimKind;
import org.secretome.claim.Predicate;
import org.secretome.claim.SpeakerRole;
import org.secretome.product.DocumentType;
import org.secretome.product.RegulatoryStatusWord;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * What the rules know, as their data file states it.
 *
 * @param id the name of these rules
 * @param counted what a side must weigh to be one
 * @param predicates which of them exclude each other
 * @param measures how ranges are compared
 * @param origins objects that stand for a species
 * @param regulators what of an authority's record speaks against what
 * @param words how texts are compared
 * @param units signs of units
 */
record Rules(String id, double counted, Predicates predicates, Measures measures, Map<String, String> origins,
		List<Regulator> regulators, Words words, Map<String, String> units) {

	private static final String FILE = "contradiction/rules.yaml";

	static Rules read() {
		try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
			return YAMLMapper.builder()
				.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
				.build()
				.readValue(in, Rules.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Which predicates exclude each other.
	 *
	 * @param groups predicates that say something of the same kind
	 * @param opposites pairs that cannot both hold
	 * @param inverses the same with subject and object exchanged
	 */
	record Predicates(Map<String, Set<Predicate>> groups, List<Set<Predicate>> opposites,
			Map<Predicate, Predicate> inverses) {

		boolean areOpposite(Predicate one, Predicate other) {
			return one != other && this.opposites.contains(Set.of(one, other));
		}

		String groupOf(Predicate predicate) {
			return this.groups.entrySet()
				.stream()
				.filter((group) -> group.getValue().contains(predicate))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("No group has " + predicate))
				.getKey();
		}

	}

	/**
	 * How ranges are compared.
	 *
	 * @param limits measures whose ranges define a class
	 * @param limitsShare the part that two such ranges must share
	 * @param ofMembers measures that a class has many of
	 */
	record Measures(Set<String> limits, double limitsShare, Set<String> ofMembers) {
	}

	/**
	 * What of an authority's record speaks against what.
	 *
	 * @param roles whose statements are meant; absent for everybody's
	 * @param statuses words of a status
	 * @param documents sorts of document that warn by themselves
	 */
	record Regulator(Set<ClaimKind> kinds, Set<Predicate> predicates, @Nullable Set<SpeakerRole> roles,
			Set<RegulatoryStatusWord> statuses, Set<DocumentType> documents) {
	}

	/**
	 * How texts are compared.
	 *
	 * @param ignored words that say nothing about the scope
	 * @param negations words that turn a scope round
	 * @param synonyms one way to write what is written in several
	 */
	record Words(Set<String> ignored, Set<String> negations, Map<String, String> synonyms) {
	}

}
