package org.secretome.claimcheck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Values under sequences of words. A look-up takes the longest sequence that starts at a
 * word, in a time bound by the longest sequence that is known.
 *
 * @param <V> what a sequence stands for
 */
final class Phrases<V> {

	private final Node<V> root = new Node<>();

	private final Function<Token, String> key;

	Phrases(Function<Token, String> key) {
		this.key = key;
	}

	/** Puts a value under a phrase; one that is there already is merged with it. */
	void put(List<Token> words, V value, BiConsumer<V, V> merge) {
		Node<V> node = this.root;
		for (Token word : words) {
			node = node.next.computeIfAbsent(this.key.apply(word), (any) -> new Node<>());
		}
		V there = node.value;
		if (there == null) {
			node.value = value;
		}
		else {
			merge.accept(there, value);
		}
	}

	/** The longest phrase that starts at a word and ends before another. */
	@Nullable Hit<V> at(List<Token> tokens, int from, int to) {
		Node<V> node = this.root;
		Hit<V> longest = null;
		for (int i = from; i < to; i++) {
			Node<V> next = node.next.get(this.key.apply(tokens.get(i)));
			if (next == null) {
				break;
			}
			node = next;
			V value = node.value;
			if (value != null) {
				longest = new Hit<>(from, i + 1, value);
			}
		}
		return longest;
	}

	/**
	 * A phrase that was found.
	 *
	 * @param from its first word
	 * @param to the word after its last
	 */
	record Hit<V>(int from, int to, V value) {
	}

	private static final class Node<V> {

		private final Map<String, Node<V>> next = new HashMap<>();

		private @Nullable V value;

	}

}
