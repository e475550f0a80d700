package org.secretome.exchange.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import tools.jackson.core.type.TypeReference;

import org.springframework.stereotype.Component;

/** The words of trial registries, as {@code exchange/trials.yaml} has them. */
@Component
class TrialWords {

	private final Map<String, Pattern> materials = new TreeMap<>();

	private final Map<String, String> words;

	TrialWords() {
		Written written = Mapping.read("trials.yaml", new TypeReference<Written>() {
		});
		written.materials().forEach((component, words) -> this.materials.put(component, words.pattern()));
		this.words = written.words();
	}

	/** The components that a text names as material, by words alone. */
	List<String> materials(String text) {
		String folded = text.toLowerCase(Locale.ROOT);
		return this.materials.entrySet()
			.stream()
			.filter((material) -> material.getValue().matcher(folded).find())
			.map(Map.Entry::getKey)
			.toList();
	}

	/** A word of the registry in its spelling for people: PHASE1 is Phase 1. */
	String plain(String word) {
		return this.words.getOrDefault(word, word);
	}

	/** The file. */
	record Written(Map<String, Material> materials, Map<String, String> words) {
	}

	/** The words for a material, within other words or alone. */
	record Material(List<String> within, List<String> alone) {

		Pattern pattern() {
			StringBuilder pattern = new StringBuilder();
			this.within.forEach((word) -> pattern.append(pattern.isEmpty() ? "" : "|").append(Pattern.quote(word)));
			this.alone.forEach((word) -> pattern.append(pattern.isEmpty() ? "" : "|")
				.append("(?<![a-z0-9])")
				.append(Pattern.quote(word))
				.append("(?![a-z0-9])"));
			return Pattern.compile(pattern.toString());
		}

	}

}
