package org.secretome.exchange.format;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.secretome.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The formats as the service has them, and the components as the database has them. */
@ServiceTest
class FormatBeansTests {

	@Autowired
	private List<ImportFormat> formats;

	@Autowired
	private Parts parts;

	@Test
	void everyFormatIsThereUnderItsOwnName() {
		assertThat(this.formats).extracting(ImportFormat::name)
			.containsExactlyInAnyOrder("exocarta", "vesiclepedia", "hgnc", "uniprot", "cellphonedb", "hpa", "go-gaf",
					"gmt", "clinicaltrials", "fda-warning-letters", "observations");
		assertThat(this.formats).extracting((format) -> format.origin().slug()).doesNotHaveDuplicates();
		assertThat(this.formats).allSatisfy((format) -> {
			assertThat(format.origin().licence()).hasSizeBetween(1, 300);
			assertThat(format.origin().citation()).hasSizeBetween(1, 2000);
		});
	}

	@Test
	void databaseKnowsTheSameAncestorsAsTheKnowledgeFiles() {
		for (String slug : List.of("exosome", "exomere", "chemokine", "soluble-fraction", "conditioned-medium")) {
			assertThat(this.parts.upwards(slug))
				.containsExactlyInAnyOrderElementsOf(KnowledgeParts.INSTANCE.upwards(slug));
		}
		assertThat(this.parts.common(List.of("exosome", "microvesicle"))).isEqualTo("extracellular-vesicle");
		assertThat(this.parts.common(List.of("exosome", "exomere"))).isEqualTo("extracellular-particle");
		assertThat(this.parts.common(List.of("exosome", "conditioned-medium"))).isEqualTo("secretome");
		assertThat(this.parts.has("exosome")).isTrue();
		assertThat(this.parts.has("liposome")).isFalse();
	}

}
