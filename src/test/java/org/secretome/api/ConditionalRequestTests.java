package org.secretome.api;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.secretome.Http;
import org.secretome.ServiceTest;
import org.secretome.Statements;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A client that knows a representation is told so, at the cost of one look-up. */
@ServiceTest
class ConditionalRequestTests {

	private static final String LIST = "/api/v1/molecules?family=growth-factor";

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@Test
	void aKnownTagIsAnsweredWithNotModifiedAndOneStatement() throws Exception {
		for (String path : List.of(LIST, "/api/v1/comparisons", "/api/v1/components/exosome",
				"/api/v1/references?format=bibtex", "/api/v1/meta")) {
			Http.Answer first = this.http.get(path);
			String tag = first.header("ETag");
			assertThat(tag).as(path).startsWith("\"").endsWith("\"");
			assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=60, stale-while-revalidate=600");
			List<String> ran = this.statements.during(() -> {
				Http.Answer second = this.http.get(path, "If-None-Match", tag);
				assertThat(second.status()).isEqualTo(304);
				assertThat(second.bytes()).isEmpty();
				assertThat(second.header("ETag")).isEqualTo(tag);
				return second;
			});
			assertThat(ran).as(path).hasSize(1).first().asString().contains("knowledge_revision");
		}
	}

	@Test
	void theTagIsThatOfOneRepresentation() {
		String json = this.http.get(LIST).header("ETag");
		assertThat(this.http.get(LIST).header("ETag")).isEqualTo(json);
		assertThat(this.http.get(LIST + "&sort=name").header("ETag")).isNotEqualTo(json);
		assertThat(this.http.get(LIST, "Accept", "text/csv").header("ETag")).isNotEqualTo(json);
		Http.Answer zipped = this.http.get(LIST, "Accept-Encoding", "gzip");
		assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
		assertThat(zipped.header("ETag")).startsWith("\"").isNotEqualTo(json);
		assertThat(zipped.header("Vary")).contains("Accept").contains("Accept-Encoding");
	}

	@Test
	void anotherTagOrNoneGetsTheWholeAnswer() {
		assertThat(this.http.get(LIST, "If-None-Match", "\"other\"").status()).isEqualTo(200);
		assertThat(this.http.get("/api/v1/components/no-such-thing", "If-None-Match", "\"x\"").status()).isEqualTo(404);
	}

	@Test
	void headAnswersAsGetWithoutTheBody() {
		Http.Answer head = this.http.send("HEAD", LIST, new byte[0]);
		assertThat(head.status()).isEqualTo(200);
		assertThat(head.header("ETag")).isEqualTo(this.http.get(LIST).header("ETag"));
		assertThat(head.bytes()).isEmpty();
	}

}
