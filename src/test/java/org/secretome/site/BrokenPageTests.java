package org.secretome.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secretome.Http;
import org.secretome.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** A page that fails half-way is an error, told as every other. */
@ServiceTest
class BrokenPageTests {

	private static final String ADDRESS = "/broken-for-a-test";

	@Autowired
	private Http http;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	private RequestMappingInfo info;

	@BeforeEach
	void map() throws NoSuchMethodException {
		this.info = RequestMappingInfo.paths(ADDRESS).options(this.mapping.getBuilderConfiguration()).build();
		Method page = BrokenPageTests.class.getDeclaredMethod("page");
		this.mapping.registerMapping(this.info, this, page);
	}

	@AfterEach
	void unmap() {
		this.mapping.unregisterMapping(this.info);
	}

	/** Its head can be written; its body asks for what is not there. */
	SitePage page() {
		return SitePage.of("home", "A page that breaks", "Its head can be written and its body cannot.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "identity", "gzip" })
	void aPersonGetsThePageOfTheProject(String coding) throws IOException {
		Http.Answer answer = this.http.get(ADDRESS, "Accept", "text/html,*/*;q=0.8", "Accept-Encoding", coding);
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.header("ETag")).isEmpty();
		assertThat(text(answer)).startsWith("<!DOCTYPE html>")
			.contains("Error 500", "trace id", "href=\"/components\"", "</html>")
			.doesNotContain("A page that breaks", "Exception", "Tomcat");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "*/*" })
	void aProgramGetsAProblem(String accept) {
		Http.Answer answer = this.http.get(ADDRESS, "Accept", accept);
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.header("ETag")).isEmpty();
		assertThat(answer.json().path("type").asString()).isEqualTo("/problems/internal");
	}

	private static String text(Http.Answer answer) throws IOException {
		return answer.header("Content-Encoding").equals("gzip")
				? new String(new GZIPInputStream(new ByteArrayInputStream(answer.bytes())).readAllBytes(),
						StandardCharsets.UTF_8)
				: answer.text();
	}

}
