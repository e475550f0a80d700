package org.secretome.api;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseFileTests {

	@Test
	void whatIsDerivedLiesBesideTheDatabaseFile() {
		assertThat(DatabaseFile.beside("jdbc:h2:file:./data/secretome", ".sets"))
			.isEqualTo(Path.of("./data/secretome.sets"));
		assertThat(DatabaseFile.beside("jdbc:h2:/data/secretome;WRITE_DELAY=0", ".search"))
			.isEqualTo(Path.of("/data/secretome.search"));
		assertThat(DatabaseFile.beside("jdbc:h2:~/secretome", ".sets"))
			.isEqualTo(Path.of(System.getProperty("user.home"), "secretome.sets"));
	}

	@Test
	void aDatabaseWithoutAFileHasNothingBesideIt() {
		for (String other : List.of("jdbc:h2:mem:test", "jdbc:h2:tcp://localhost/x", "jdbc:postgresql://localhost/x",
				"")) {
			assertThat(DatabaseFile.beside(other, ".sets")).as(other).isNull();
		}
	}

	@Test
	void onlyH2IsNoServersDatabase() {
		assertThat(DatabaseFile.isOnServer("jdbc:postgresql://localhost/x")).isTrue();
		assertThat(DatabaseFile.isOnServer("jdbc:h2:file:./data/secretome")).isFalse();
		assertThat(DatabaseFile.isOnServer("jdbc:h2:mem:test")).isFalse();
	}

}
