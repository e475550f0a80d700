package org.secretome.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secretome.Http;
import org.secretome.ServiceTest;
import org.xml.sax.SAXException;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages are what the HTML standard calls valid. */
@ServiceTest
@Tag("once")
class ValidPageTests {

	private static final EmbeddedValidator VALIDATOR = new EmbeddedValidator();

	static {
		VALIDATOR.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
		VALIDATOR.setForceHTML(true);
		VALIDATOR.setNoLangDetect(true);
		VALIDATOR.setNoStream(true);
	}

	@Autowired
	private Http http;

	@ParameterizedTest
	@MethodSource("org.secretome.site.SitePagesTests#pages")
	@ValueSource(strings = { "/nothing", "/components?knd=VESICLE" })
	void everyPageIsValid(String path) throws IOException, SAXException {
		byte[] page = this.http.get(path, SitePagesTests.BROWSER).bytes();
		assertThat(VALIDATOR.validate(new ByteArrayInputStream(page)).strip())
			.isEqualTo("Document checking completed. No errors found.");
	}

}
