package org.secretome.exchange.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What words of a file mean, so that a word that stands in a million rows is looked up
 * once. It is bounded: of a file with very many words the later ones are looked up each
 * time.
 */
final class Memory<T> {

	private static final int WORDS = 10_000;

	private final Map<String, Optional<T>> meanings = new HashMap<>();

	private final Function<String, @Nullable T> meaning;

	Memory(Function<String, @Nullable T> meaning) {
		this.meaning = meaning;
	}

	/** What a word means; null if it means nothing. */
	@Nullable T get(String word) {
		Optional<T> known = this.meanings.get(word);
		if (known == null) {
			known = Optional.ofNullable(this.meaning.apply(word));
			if (this.meanings.size() < WORDS) {
				this.meanings.put(word, known);
			}
		}
		return known.orElse(null);
	}

}
