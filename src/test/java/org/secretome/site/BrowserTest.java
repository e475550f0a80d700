package org.secretome.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secretome.ServiceTest;

/**
 * Pages of the shared service in a real browser; skipped where there is none, and not run
 * again on the second database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@Tag("once")
@ExtendWith(Chromium.class)
@interface BrowserTest {

}
