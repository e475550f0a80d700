package org.secretome.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.secretome.Http;
import org.secretome.ServiceTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of verdicts that differ from the dossier's says what the service says. */
@ServiceTest
class DocumentedVerdictsTests {

	private static final Pattern ROW = Pattern
		.compile("(?m)^\\| (S\\d\\d) \\| `([a-z0-9-]+)`[^|]*\\| \\w+ \\| ([A-Z_, ]+?) \\|");

	@Autowired
	private Http http;

	@Test
	void everyRowHasTheVerdictOfToday() throws IOException {
		List<MatchResult> rows = ROW.matcher(Files.readString(Path.of("docs", "curation-verdicts.md")))
			.results()
			.toList();
		assertThat(rows).hasSizeGreaterThan(40);
		for (MatchResult row : rows) {
			JsonNode claim = this.http.get("/api/v1/claims/" + row.group(2)).json();
			String certainty = claim.path("certainty").asString("");
			assertThat(row.group(3)).as(row.group(1) + " " + row.group(2))
				.isEqualTo(claim.path("verdict").asString() + (certainty.isEmpty() ? "" : ", " + certainty));
		}
	}

}
