package org.secretome.claimcheck;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

import org.springframework.stereotype.Component;

/**
 * Holds a text against the claims, sentence by sentence. The same text and the same
 * revision of the content give the same answer, and nothing of the text is kept.
 */
@Component
public class ClaimChecks {

	/** A sentence that is longer is read in pieces, so that the time stays linear. */
	private static final int LONGEST_SENTENCE = 240;

	private final Bases bases;

	private final Sentences sentences;

	private final Overclaims overclaims;

	private final Lexicon.Wordings wordings = Yaml.read("wordings.yaml", new TypeReference<>() {
	});

	ClaimChecks(Bases bases) {
		this.bases = bases;
		this.sentences = new Sentences(bases.lexicon().abbreviations());
		this.overclaims = new Overclaims(bases.marks());
	}

	/** Holds a text against the base as it is now. */
	public ClaimCheck check(String text) {
		return check(this.bases.current(), text, null, Set.of());
	}

	ClaimCheck check(Base base, String sent, @Nullable String product, Set<String> jurisdictions) {
		String text = repaired(sent);
		Matcher matcher = new Matcher(base, this.bases, jurisdictions);
		Spans spans = new Spans(text, base, this.bases.weights(), this.overclaims, this.wordings, product,
				jurisdictions);
		Statements statements = new Statements(this.bases, base, matcher, product);
		Tokens tokens = new Tokens();
		List<Range> found = this.sentences.of(text);
		for (int number = 1; number <= found.size(); number++) {
			Range sentence = found.get(number - 1);
			List<Token> words = tokens.of(text, sentence.start(), sentence.end());
			char end = text.charAt(sentence.end() - 1);
			for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
				List<Token> part = words.subList(from, Math.min(from + LONGEST_SENTENCE, words.size()));
				int at = number;
				statements.read(text, part, end).forEach((statement) -> spans.add(statement, at));
			}
		}
		return new ClaimCheck(base.revision(), found.size(), summary(spans.all()), spans.all(), this.wordings.notice());
	}

	private static Map<Rating, Integer> summary(List<ClaimCheck.Span> spans) {
		Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
		for (Rating rating : Rating.values()) {
			counts.put(rating, 0);
		}
		spans.forEach((span) -> counts.merge(span.rating(), 1, Integer::sum));
		return counts;
	}

	/** Halves of characters cannot be written back; they become the sign for that. */
	private static String repaired(String text) {
		char[] letters = text.toCharArray();
		for (int i = 0; i < letters.length; i++) {
			if (Character.isHighSurrogate(letters[i]) && i + 1 < letters.length
					&& Character.isLowSurrogate(letters[i + 1])) {
				i++;
			}
			else if (Character.isSurrogate(letters[i])) {
				letters[i] = '\uFFFD';
			}
		}
		return new String(letters);
	}

	/** What a text says in one place: a clause and the claim that it makes. */
	record Statement(Clause clause, @Nullable Match match, boolean opinion) {

		static List<Statement> none() {
			return new ArrayList<>();
		}

	}

}
