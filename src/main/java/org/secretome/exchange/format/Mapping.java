package org.secretome.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * Words of data sets and what they are in the base, without regard to case and blanks.
 */
final class Mapping<T> {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private final Map<String, T> values = new HashMap<>();

	private Mapping(Map<String, T> written) {
		written.forEach((word, value) -> this.values.put(fold(word), value));
	}

	/** Reads a file in which each word stands for a list. */
	static Mapping<List<String>> lists(String file) {
		return new Mapping<>(read(file, new TypeReference<Map<String, List<String>>>() {
		}));
	}

	/** Reads a file in which each word stands for something of a type. */
	static <T> Mapping<T> of(String file, TypeReference<Map<String, T>> type) {
		return new Mapping<>(read(file, type));
	}

	static <T> T read(String file, TypeReference<T> type) {
		try (InputStream in = new ClassPathResource("exchange/" + file).getInputStream()) {
			return YAML.readValue(in, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What a word stands for; null if no file says. */
	@Nullable T get(String word) {
		return this.values.get(fold(word));
	}

	/**
	 * The first of what a word stands for; null if the word is unknown or stands for
	 * nothing.
	 */
	static @Nullable String first(Mapping<List<String>> mapping, String word) {
		List<String> found = mapping.get(word);
		return (found != null && !found.isEmpty()) ? found.get(0) : null;
	}

	Map<String, T> values() {
		return this.values;
	}

	private static String fold(String word) {
		return Text.clean(word).toLowerCase(Locale.ROOT);
	}

}
