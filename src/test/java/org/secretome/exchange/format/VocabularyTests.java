package org.secretome.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secretome.molecule.MoleculeKind;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The words of the mapping files are words of the base. */
class VocabularyTests {

	private final Vocabulary vocabulary = new Vocabulary();

	@Test
	void everyComponentThatIsNamedIsInTheBase() {
		for (String file : List.of("vesicle-types.yaml", "components.yaml", "secretome-locations.yaml",
				"protein-families.yaml")) {
			assertThat(Mapping.lists(file).values().values()).as(file)
				.allSatisfy((components) -> assertThat(components).allMatch(KnowledgeParts.INSTANCE::has));
		}
		Mapping<Vocabulary.GeneSet> sets = Mapping.of("gene-sets.yaml", new TypeReference<>() {
		});
		assertThat(sets.values().values()).allSatisfy((set) -> assertThat(
				KnowledgeParts.INSTANCE.has(String.valueOf((set.component() != null) ? set.component() : set.family())))
			.isTrue());
	}

	@Test
	void everyMethodThatIsNamedIsOneOfTheGlossary() throws IOException {
		Set<String> glossary = new HashSet<>();
		try (InputStream in = new ClassPathResource("knowledge/glossary/methods.yaml").getInputStream()) {
			for (JsonNode term : new YAMLMapper().readTree(in)) {
				glossary.add(term.path("slug").asString());
			}
		}
		assertThat(this.vocabulary.methodSlugs()).isEqualTo(glossary);
	}

	@Test
	void everyKindThatIsNamedIsOne() {
		for (String file : List.of("content-types.yaml", "gene-kinds.yaml")) {
			assertThat(Mapping.lists(file).values().values()).allSatisfy(
					(kinds) -> assertThat(MoleculeKind.values()).extracting(MoleculeKind::name).containsAll(kinds));
		}
	}

	@ParameterizedTest
	@CsvSource({ "Homo sapiens, human", "'Equus caballus ', equine", "Ovis aries, ovis-aries",
			"Drosophila, drosophila-melanogaster", "Human herpesvirus 4, human-herpesvirus-4", "'', " })
	void speciesAreWrittenAsTheBaseWritesThem(String stated, String species) {
		assertThat(this.vocabulary.species(stated)).isEqualTo(species);
	}

	@ParameterizedTest
	@CsvSource({ "exosome|microvesicle, extracellular-vesicle", "exosome|extracellular-vesicle, extracellular-vesicle",
			"exosome|exomere, extracellular-particle", "exosome|soluble-fraction, secretome", "exosome, exosome",
			"conditioned-medium|exosome, secretome" })
	void componentsHaveTheNearestOneInCommon(String components, String common) {
		assertThat(KnowledgeParts.INSTANCE.common(Text.list(components, '|'))).isEqualTo(common);
	}

}
