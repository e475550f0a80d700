package org.secretome.claimcheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;

/** Reads the data files of the check; a field that nothing reads is an error. */
final class Yaml {

	private static final YAMLMapper MAPPER = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private Yaml() {
	}

	static <T> T read(String file, TypeReference<T> type) {
		try (InputStream in = new ClassPathResource("claimcheck/" + file).getInputStream()) {
			return MAPPER.readValue(in, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What a file leaves out. */
	static <T> Set<T> orEmpty(@Nullable Set<T> given) {
		return (given != null) ? Set.copyOf(given) : Set.of();
	}

}
