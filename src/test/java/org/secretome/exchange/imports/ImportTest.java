package org.secretome.exchange.imports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.secretome.Http;
import org.secretome.TestDatabase;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Imports on a database of their own that holds the small knowledge base; one context for
 * all such tests, each of which has data sets of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@ContextConfiguration(initializers = TestDatabase.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "secretome.knowledge=classpath:knowledge-mini/", "secretome.access.tokens[0].name=lab",
				"secretome.access.tokens[0].role=IMPORTER",
				"secretome.access.tokens[0].sha256=7bfec5ef341a225462a03b2b88c486b59c0ac31845783cedc24d008b17dc676e",
				"secretome.imports.folder=target/test-uploads" })
@Import({ Importing.class, Http.class, ImportTests.Heard.class, ImportHttpTests.Waiting.class })
public @interface ImportTest {

}
