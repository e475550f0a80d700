package org.secretome.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Puts a verdict into words for a reader. All words stand in one file; here is only how a
 * sentence is chosen and filled in.
 */
@Component
class ReaderTexts {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

	private final Templates templates;

	ReaderTexts() {
		try (InputStream in = new ClassPathResource("readers/assessment.yaml").getInputStream()) {
			this.templates = YAMLMapper.builder()
				.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
				.build()
				.readValue(in, Templates.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<Assessment.Sentence> of(Assessment assessment, String claim, Audience audience) {
		ReaderFacts facts = ReaderFacts.of(assessment, claim);
		List<Assessment.Sentence> sentences = new ArrayList<>();
		for (Template template : this.templates.sentences()) {
			if (template.readers() == null || template.readers().contains(audience)) {
				facts.each(template.each())
					.filter((fact) -> fact.allow(template.when()))
					.forEach((fact) -> sentences.add(new Assessment.Sentence(fill(template.text(), fact.values()),
							fact.references(template.references()))));
			}
		}
		return sentences;
	}

	private String fill(String text, Map<String, String> facts) {
		Matcher matcher = PLACEHOLDER.matcher(text.strip());
		StringBuilder filled = new StringBuilder();
		while (matcher.find()) {
			String name = matcher.group(1);
			String value = facts.get(name);
			if (value == null) {
				throw new IllegalStateException("A template names '" + name + "', which is no fact");
			}
			matcher.appendReplacement(filled, Matcher
				.quoteReplacement(this.templates.words().getOrDefault(name, Map.of()).getOrDefault(value, value)));
		}
		return matcher.appendTail(filled).toString();
	}

	/**
	 * The file.
	 *
	 * @param words what a fact's words are called in a text
	 * @param sentences in the order in which they are said
	 */
	record Templates(Map<String, Map<String, String>> words, List<Template> sentences) {
	}

	/**
	 * One sentence.
	 *
	 * @param readers for whom; all where it is absent
	 * @param each the list of which every entry gets the sentence
	 * @param when what must hold: words separated by |, or > and a number
	 * @param text with placeholders for facts
	 * @param references the set of references that it rests on
	 */
	record Template(@Nullable List<Audience> readers, @Nullable String each, @Nullable Map<String, String> when,
			String text, @Nullable String references) {
	}

}
