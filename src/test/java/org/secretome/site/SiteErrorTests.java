package org.secretome.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secretome.Http;
import org.secretome.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes wrong is told to people as a page and to programs as a problem. */
@ServiceTest
class SiteErrorTests {

	private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

	@Autowired
	private Http http;

	@ParameterizedTest
	@CsvSource({ "/nothing,404,Not found", "/components/no-such-thing,404,no-such-thing", "/glossary/x,404,Not found",
			"/problems/x,404,Not found", "/components?knd=VESICLE,400,kind", "/components?kind=VESICEL,400,VESICLE",
			"/glossary?pageSize=1000,400,pageSize", "/components?cursor=x,400,cursor" })
	void aMissingOrMisspeltAddressIsAPageThatHelps(String path, int status, String hint) {
		Http.Answer answer = this.http.get(path, "Accept", BROWSER);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(answer.text()).contains("<h1", hint, "href=\"/components\"")
			.doesNotContain("Exception")
			.doesNotContainPattern("<li>\\s*</li>");
		assertThat(answer.header("ETag")).isEmpty();
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
	}

	@ParameterizedTest
	@CsvSource({ "/nothing,404", "/components/no-such-thing,404", "/components?knd=VESICLE,400" })
	void aProgramThatAsksForJsonGetsAProblem(String path, int status) {
		Http.Answer answer = this.http.get(path, "Accept", "application/json");
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.json().path("status").asInt()).isEqualTo(status);
	}

	@Test
	void aWrongMethodIsNamedOnAPage() {
		Http.Answer answer = this.http.send("DELETE", "/glossary", new byte[0], "Accept", BROWSER);
		assertThat(answer.status()).isIn(405, 403);
		if (answer.status() == 405) {
			assertThat(answer.header("Allow")).contains("GET");
		}
	}

	@Test
	void theApiAnswersBrowsersInJsonAllTheSame() {
		assertThat(this.http.get("/api/v1/nothing", "Accept", BROWSER).header("Content-Type"))
			.startsWith("application/problem+json");
	}

	@Test
	void emptyFieldsOfAFormMeanNothing() {
		Http.Answer answer = this.http.get("/glossary?q=&kind=&sort=", "Accept", BROWSER);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(this.http.get("/api/v1/glossary?q=").status()).isEqualTo(400);
	}

	@Test
	void whatSomebodyTypesIsShownAsTextOnly() {
		String page = this.http.get("/components?q=%3Cscript%3Ealert(1)%3C/script%3E", "Accept", BROWSER).text();
		assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
	}

}
