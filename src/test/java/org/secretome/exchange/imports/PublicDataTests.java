package org.secretome.exchange.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.secretome.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The public data sets as they are published, imported beside the shipped content; what
 * is known of them from elsewhere must be in the base.
 */
@Tag("database")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = TestDatabase.class)
@Import(Importing.class)
@EnabledIf(value = "isThere", disabledReason = "The folder ../shared/data with the public data sets is missing")
class PublicDataTests {

	private static final Path DATA = Path.of("../shared/data");

	private static boolean resolved;

	@Autowired
	private Importing importing;

	static boolean isThere() {
		return Files.isDirectory(DATA);
	}

	@BeforeAll
	static void names(@Autowired Importing importing) throws IOException {
		if (!resolved) {
			resolved = true;
			ImportDetail names = importing.run("hgnc", "hgnc", files("hgnc", ".gz"));
			assertThat(names.summary().message()).isEqualTo("Complete.");
			assertThat(names.summary().rowsRead()).isEqualTo(43_882);
		}
	}

	@Test
	void exocarta() throws IOException {
		ImportDetail done = this.importing.run("exocarta", "exocarta", files("exocarta", ".txt"));

		assertThat(done.sources()).extracting(ImportDetail.Source::rows).containsExactlyInAnyOrder(46_878L, 286L);
		assertThat(done.summary().rejected()).isZero();
		assertThat(created(done, "observations")).isEqualTo(46_878);
		assertThat(this.importing
			.count("select count(*) from observation_summary o join molecule m on m.slug = o.molecule "
					+ "where o.dataset = 'exocarta' and m.kind = 'PROTEIN' and m.species = 'human'"))
			.isEqualTo(32_085);
		assertThat(this.importing
			.strings("select m.symbol || ' ' || count(distinct o.preparation) from observation_summary o "
					+ "join molecule m on m.slug = o.molecule where o.dataset = 'exocarta' and m.kind = 'PROTEIN' "
					+ "and m.species = 'human' group by m.slug, m.symbol order by count(distinct o.preparation) desc, m.symbol "
					+ "fetch first 4 rows only"))
			.containsExactly("CD9 74", "PDCD6IP 74", "ACTB 67", "CD63 66");
		assertThat(
				this.importing.strings("select distinct molecule from observation_summary where dataset = 'exocarta' "
						+ "and molecule in ('cd9', 'cd63')"))
			.hasSize(2);
	}

	@Test
	void vesiclepedia() throws IOException {
		ImportDetail done = this.importing.run("vesiclepedia", "vesiclepedia", files("vesiclepedia", ".txt"));

		assertThat(done.sources()).extracting(ImportDetail.Source::rows).contains(3_481L, 22_858L, 4_031L, 38L, 4_438L);
		assertThat(done.summary().rejected() + done.summary().skipped() + created(done, "observations")
				+ created(done, "preparations"))
			.isGreaterThanOrEqualTo(done.summary().rowsRead());
		assertThat(this.importing.count("select count(*) from preparation where dataset_slug = 'vesiclepedia' "
				+ "and slug in (select preparation_slug from preparation_raw where column_name = 'EXPERIMENT ID')"))
			.isEqualTo(3_481);
		assertThat(this.importing.count("select count(distinct raw_value) from preparation_raw r join preparation p "
				+ "on p.slug = r.preparation_slug where p.dataset_slug = 'vesiclepedia' and column_name = 'PUBMED ID'"))
			.isEqualTo(619);
		assertThat(this.importing.count("select count(*) from molecule where kind = 'LIPID' and symbol like '1.%'"))
			.isZero();
	}

	@Test
	void geneOntology() throws IOException {
		this.importing.run("gmt", "gene-ontology", files("go", ".gmt"));

		for (String[] set : new String[][] { { "GO:0070062", "exosome", "2109" },
				{ "GO:0005615", "extracellular-space", "3284" }, { "GO:1990742", "microvesicle", "5" } }) {
			assertThat(this.importing
				.count("select count(*) from observation_summary o join observation x on x.slug = o.slug "
						+ "where o.dataset = 'gene-ontology' and not x.curated and o.component = '" + set[1]
						+ "' and o.locator like '" + set[0] + "%'"))
				.as(set[1])
				.isEqualTo(Long.parseLong(set[2]));
		}
		for (String[] family : new String[][] { { "cytokine", "GO:0005125", "237" },
				{ "growth-factor", "GO:0008083", "162" } }) {
			assertThat(this.importing.count("select count(*) from molecule_imported_family where component_slug = '"
					+ family[0] + "' and locator like '" + family[1] + "%'"))
				.as(family[0])
				.isEqualTo(Long.parseLong(family[2]));
		}
	}

	private static long created(ImportDetail detail, String kind) {
		return detail.records()
			.stream()
			.filter((count) -> count.kind().equals(kind))
			.mapToLong(ImportDetail.KindCount::created)
			.sum();
	}

	private static Path[] files(String folder, String end) throws IOException {
		try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
			Path[] found = files.filter((file) -> file.toString().endsWith(end)).sorted().toArray(Path[]::new);
			assertThat(List.of(found)).as(Arrays.toString(found)).isNotEmpty();
			return found;
		}
	}

}
