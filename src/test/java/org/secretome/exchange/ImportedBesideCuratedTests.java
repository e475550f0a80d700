package org.secretome.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secretome.exchange.imports.ImportTest;
import org.secretome.exchange.imports.Importing;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Imported records and those of the knowledge files leave each other alone. */
@ImportTest
class ImportedBesideCuratedTests {

	private static final String ROWS = """
			key,molecule,kind,molecule_species,component,result,reference,preparation
			r1,CD63,protein,human,exosome,detected,PMID:2000001,
			r2,BESIDE1,protein,human,exosome,detected,10.5555/mini.trial,tube
			""";

	@Autowired
	private Importing importing;

	@Autowired
	private KnowledgeLoader loader;

	@Autowired
	private JdbcClient jdbc;

	@TempDir
	private Path folder;

	@AfterEach
	void originalKnowledge() {
		this.loader.load(MiniKnowledge.ORIGINAL);
	}

	@Test
	void aReloadOfTheKnowledgeFilesLeavesImportedRowsAlone() throws Exception {
		this.importing.run("observations", "beside", Files.writeString(this.folder.resolve("rows.csv"), ROWS));
		List<String> before = imported();
		List<String> molecules = this.importing.content()
			.stream()
			.filter((row) -> row.startsWith("molecule|") && row.contains("import "))
			.toList();
		assertThat(before).hasSize(2);

		MiniKnowledge changed = MiniKnowledge.copyTo(this.folder.resolve("knowledge"));
		changed.replace("molecules/molecules.yaml", "CD63 molecule", "CD63 molecule, renamed");
		assertThat(this.loader.load(changed.location()).updated()).isOne();
		this.loader.load(changed.location());

		assertThat(imported()).isEqualTo(before);
		assertThat(this.importing.content()).filteredOn((row) -> row.startsWith("molecule|") && row.contains("import "))
			.isEqualTo(molecules);
	}

	@Test
	void anImportDoesNotTouchWhatTheKnowledgeFilesSay() throws Exception {
		List<String> curated = curated();
		this.importing.run("observations", "beside-2", Files.writeString(this.folder.resolve("rows.csv"), ROWS));
		this.importing.run("observations", "mini-data", Files.writeString(this.folder.resolve("rows.csv"), ROWS));
		this.importing.run("observations", "mini-data",
				Files.writeString(this.folder.resolve("fewer.csv"), ROWS.substring(0, ROWS.indexOf("r2"))));

		assertThat(curated()).isEqualTo(curated);
	}

	@Test
	void aCitedDoiOfTheKnowledgeFilesIsNotMadeAgain() throws Exception {
		this.importing.run("observations", "beside-3", Files.writeString(this.folder.resolve("rows.csv"), ROWS));

		assertThat(this.jdbc.sql("select reference from observation_summary where slug = 'beside-3-r2'")
			.query(String.class)
			.single()).isEqualTo("mini-trial");
	}

	private List<String> imported() {
		return this.jdbc.sql("""
				select o.slug || o.molecule || o.updated_at || o.version from observation_summary o
				where o.dataset = 'beside' order by o.slug
				""").query(String.class).list();
	}

	private List<String> curated() {
		return this.jdbc
			.sql("""
					select o.slug || o.molecule || o.updated_at || o.version from observation_summary o where o.curated
					union all select m.slug || m.name || m.updated_at || m.version from molecule m where m.curated
					union all select d.slug || d.name || d.licence || d.updated_at || d.version from dataset d where d.curated
					order by 1
					""")
			.query(String.class)
			.list();
	}

}
