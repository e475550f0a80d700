package org.secretome.api;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.secretome.Http;
import org.secretome.ServiceTest;
import org.secretome.Statements;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a request asks of the database does not grow with what it shows. */
@ServiceTest
class StatementCountTests {

	/** The revision for the tag, the page and the total. */
	private static final int OF_A_LIST = 3;

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@Autowired
	private List<Catalogue<?>> catalogues;

	@Test
	void aListRunsTheSameStatementsForOneRecordAndForTwoHundred() throws Exception {
		for (Catalogue<?> catalogue : this.catalogues) {
			String path = "/api/v1/" + catalogue.path() + "?pageSize=";
			// The first page that has a next one reads the key that signs cursors, once
			// in the life of the service.
			this.http.get(path + 1);
			for (int size : new int[] { 1, 25, 200 }) {
				assertThat(count(path + size)).as(path + size).isEqualTo(OF_A_LIST);
			}
			assertThat(count(path + 0)).isEqualTo(OF_A_LIST - 1);
		}
	}

	@Test
	void whatTheSetIndexAnswersIsNotCountedInTheDatabase() throws Exception {
		for (String question : List.of("detectedIn=exosome", "detectedIn=!exosome&kind=PROTEIN&pageSize=1")) {
			this.http.get("/api/v1/molecules?" + question);
			assertThat(count("/api/v1/molecules?" + question)).as(question).isEqualTo(OF_A_LIST - 1);
		}
		assertThat(count("/api/v1/molecules?detectedIn=exosome&q=factor")).isEqualTo(OF_A_LIST);
	}

	@Test
	void eachFacetCostsOneMore() throws Exception {
		for (Catalogue<?> catalogue : this.catalogues) {
			List<String> facets = catalogue.facets();
			assertThat(count("/api/v1/" + catalogue.path() + "?facets=" + String.join(",", facets)))
				.as(catalogue.path())
				.isEqualTo(OF_A_LIST + facets.size());
		}
	}

	@Test
	void aComparisonRunsTheSameStatementsForTwoAndForSixSubjects() throws Exception {
		int two = count("/api/v1/comparisons?subjects=secretome,product/exoflo");
		assertThat(count(
				"/api/v1/comparisons?subjects=secretome,exosome,microvesicle,soluble-fraction,growth-factor,product/exoflo"))
			.isEqualTo(two);
		assertThat(two).isLessThan(16);
	}

	@Test
	void aLookUpOfManyIdentifiersIsOneStatement() throws Exception {
		String ids = "\"EGF\",".repeat(400) + "\"exosome\"";
		assertThat(this.statements.during(() -> this.http.post("/api/v1/resolutions", "{\"ids\":[" + ids + "]}",
				"Content-Type", "application/json")))
			.hasSize(1);
	}

	private int count(String path) throws Exception {
		return this.statements.during(() -> {
			Http.Answer answer = this.http.get(path);
			assertThat(answer.status()).as(answer.text()).isEqualTo(200);
			return answer;
		}).size();
	}

}
