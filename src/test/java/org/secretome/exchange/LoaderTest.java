package org.secretome.exchange;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The service without HTTP on a database of its own that holds the small knowledge base;
 * one context for all such tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = { "spring.datasource.url=jdbc:h2:mem:loader;DB_CLOSE_DELAY=-1",
				"secretome.knowledge=" + MiniKnowledge.ORIGINAL })
@Import(Recorded.class)
@interface LoaderTest {

}
