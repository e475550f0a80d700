package org.secretome.contradiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Tells how what narrows one statement stands to what narrows another. Qualifiers are
 * words, not terms of an ontology, so a text with more words is taken for the narrower
 * one, and texts of which neither has all words of the other for disjoint.
 */
class Scope {

	/** Everything that narrows a claim, in the order in which it is shown. */
	static final List<String> DIMENSIONS = List.of("condition", "population", "species", "source", "method", "dose",
			"route", "outcome", "comparator", "setting", "storage", "jurisdiction", "date");

	private static final String EVERYWHERE = "GLOBAL";

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{Alnum}%.°-]+|(?<=\\p{Alpha})-|-(?!\\d)");

	private static final Pattern OR = Pattern.compile("\\s*,\\s*|\\s+or\\s+");

	private final Rules.Words words;

	Scope(Rules.Words words) {
		this.words = words;
	}

	/** The differences in every respect in which at least one of the two is narrowed. */
	List<ContextDifference> differences(Map<String, String> left, Map<String, String> right) {
		List<ContextDifference> differences = new ArrayList<>();
		for (String dimension : DIMENSIONS) {
			String one = left.get(dimension);
			String other = right.get(dimension);
			if (one != null || other != null) {
				Relation relation = relation(dimension, one, other);
				differences.add(new ContextDifference(dimension, one, other, relation, relation == Relation.DISJOINT));
			}
		}
		return differences;
	}

	Relation relation(String dimension, @Nullable String left, @Nullable String right) {
		if (left == null || right == null) {
			return Relation.MISSING;
		}
		return switch (dimension) {
			case "date" -> dates(left, right);
			case "jurisdiction" -> jurisdictions(left, right);
			default -> texts(left, right);
		};
	}

	/** A year holds its months and a month its days. */
	private static Relation dates(String left, String right) {
		if (left.equals(right)) {
			return Relation.EQUAL;
		}
		if (right.startsWith(left + "-")) {
			return Relation.LEFT_BROADER;
		}
		return left.startsWith(right + "-") ? Relation.RIGHT_BROADER : Relation.DISJOINT;
	}

	private static Relation jurisdictions(String left, String right) {
		Set<String> one = new LinkedHashSet<>(Arrays.asList(left.split("/", -1)));
		Set<String> other = new LinkedHashSet<>(Arrays.asList(right.split("/", -1)));
		if (one.equals(other)) {
			return Relation.EQUAL;
		}
		if (one.contains(EVERYWHERE) || one.containsAll(other)) {
			return Relation.LEFT_BROADER;
		}
		if (other.contains(EVERYWHERE) || other.containsAll(one)) {
			return Relation.RIGHT_BROADER;
		}
		return one.stream().anyMatch(other::contains) ? Relation.LEFT_BROADER : Relation.DISJOINT;
	}

	/** How two texts stand to each other, each of which may be a list with "or". */
	Relation texts(String left, String right) {
		List<Terms> one = alternatives(left);
		List<Terms> other = alternatives(right);
		boolean leftCovers = covers(one, other);
		boolean rightCovers = covers(other, one);
		if (leftCovers && rightCovers) {
			return Relation.EQUAL;
		}
		if (leftCovers) {
			return Relation.LEFT_BROADER;
		}
		if (rightCovers) {
			return Relation.RIGHT_BROADER;
		}
		boolean share = one.stream().anyMatch((a) -> other.stream().anyMatch((b) -> a.to(b) != Relation.DISJOINT));
		return share ? ((one.size() >= other.size()) ? Relation.LEFT_BROADER : Relation.RIGHT_BROADER)
				: Relation.DISJOINT;
	}

	private static boolean covers(List<Terms> broader, List<Terms> narrower) {
		return narrower.stream().allMatch((part) -> broader.stream().anyMatch((whole) -> {
			Relation relation = whole.to(part);
			return relation == Relation.EQUAL || relation == Relation.LEFT_BROADER;
		}));
	}

	private List<Terms> alternatives(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		List<String> parts = lower.contains(" or ") ? OR.splitAsStream(lower).toList() : List.of(lower);
		return parts.stream().map(this::terms).toList();
	}

	private Terms terms(String text) {
		Set<String> terms = new LinkedHashSet<>();
		boolean negated = false;
		for (String word : BETWEEN_WORDS.splitAsStream(text).toList()) {
			if (this.words.negations().contains(word)) {
				negated = !negated;
			}
			else if (!word.isEmpty() && !this.words.ignored().contains(word)) {
				for (String plain : this.words.synonyms().getOrDefault(word, word).split(" ", -1)) {
					terms.add(stem(plain));
				}
			}
		}
		return new Terms(terms, negated);
	}

	private static String stem(String word) {
		EnglishStemmer stemmer = new EnglishStemmer();
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

	/** The qualifiers as one text that is the same for the same scope. */
	static String key(Map<String, String> scope) {
		Map<String, String> ordered = new LinkedHashMap<>();
		DIMENSIONS.forEach((dimension) -> {
			String value = scope.get(dimension);
			if (value != null) {
				ordered.put(dimension, value);
			}
		});
		return ordered.toString();
	}

	/**
	 * The words of a text that count.
	 *
	 * @param negated whether it speaks of what is not so
	 */
	private record Terms(Set<String> words, boolean negated) {

		Relation to(Terms other) {
			boolean holds = other.words.containsAll(this.words);
			boolean isHeld = this.words.containsAll(other.words);
			if (this.negated != other.negated) {
				boolean positiveIsWithin = this.negated ? holds : isHeld;
				return positiveIsWithin ? Relation.DISJOINT
						: this.negated ? Relation.LEFT_BROADER : Relation.RIGHT_BROADER;
			}
			if (holds && isHeld) {
				return Relation.EQUAL;
			}
			return holds ? Relation.LEFT_BROADER : isHeld ? Relation.RIGHT_BROADER : Relation.DISJOINT;
		}

	}

}
