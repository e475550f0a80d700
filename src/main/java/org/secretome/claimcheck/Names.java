package org.secretome.claimcheck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Links words to records of the base: the longest name wins, plural or not. */
final class Names {

	/** Shorter single words and symbols of molecules must look like abbreviations. */
	private static final int SHORT = 4;

	private static final int SYMBOL = 6;

	private final Phrases<Set<String>> names = new Phrases<>(Token::singular);

	private final Phrases<Set<String>> shouted = new Phrases<>(Token::singular);

	private final Tokens tokens = new Tokens();

	private final Set<String> ignored;

	Names(List<String> ignored) {
		this.ignored = Set.copyOf(ignored);
	}

	/** Adds a name of the base. */
	void add(String record, String name) {
		if (this.ignored.contains(name)) {
			return;
		}
		List<Token> words = this.tokens.of(name);
		boolean single = words.size() == 1;
		int shortest = record.startsWith("molecule/") ? SYMBOL : SHORT;
		if (single && words.get(0).word().length() <= shortest) {
			put(this.shouted, words, record);
		}
		else if (!words.isEmpty()) {
			put(this.names, words, record);
		}
	}

	/** Adds an everyday word, which is taken in any spelling. */
	void addAlias(String record, String alias) {
		put(this.names, this.tokens.of(alias), record);
	}

	private static void put(Phrases<Set<String>> phrases, List<Token> words, String record) {
		phrases.put(words, new LinkedHashSet<>(Set.of(record)), Set::addAll);
	}

	List<Mention> in(List<Token> words) {
		List<Mention> mentions = new ArrayList<>();
		for (int i = 0; i < words.size();) {
			Phrases.Hit<Set<String>> hit = this.names.at(words, i, words.size());
			if (hit == null && words.get(i).shouted()) {
				hit = this.shouted.at(words, i, i + 1);
			}
			if (hit == null) {
				i++;
			}
			else {
				mentions.add(new Mention(hit.from(), hit.to(), hit.value()));
				i = hit.to();
			}
		}
		return mentions;
	}

}
