package org.secretome.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * The identity ladder as its data file states it.
 *
 * @param id the name of these rules
 * @param vesicles the component that stands for every kind of vesicle
 * @param dissolved the component that stands for what is dissolved
 * @param wholes the words for all that cells release
 * @param outside materials beside the ladder
 * @param rungs from the widest word to the most specific
 * @param measures how measures of a preparation are called
 */
record IdentityRules(String id, String vesicles, String dissolved, List<String> wholes, List<String> outside,
		List<Rung> rungs, Measures measures) {

	static IdentityRules read() {
		try (InputStream in = new ClassPathResource("identity/ladder.yaml").getInputStream()) {
			return YAMLMapper.builder()
				.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
				.build()
				.readValue(in, IdentityRules.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The rung that a component stands for; null where it is no word of the ladder. */
	@Nullable IdentityRung rungOf(@Nullable String component) {
		return this.rungs.stream()
			.filter((rung) -> rung.component().equals(component))
			.map(Rung::rung)
			.findFirst()
			.orElse(null);
	}

	/**
	 * What a word needs.
	 *
	 * @param requires the rung that must be reached first
	 * @param metBy tests of which one is enough
	 * @param notMetBy tests of which one rules the word out
	 * @param missing what to say where no test finds anything
	 */
	record Rung(IdentityRung rung, String component, @Nullable IdentityRung requires, String needs,
			List<IdentityTest> metBy, List<IdentityTest> notMetBy, String missing, List<String> references) {
	}

	/** Words in the name of a measure that tell what was measured. */
	record Measures(List<String> size, List<String> origin) {
	}

}
