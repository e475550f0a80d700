package org.secretome.exchange.imports;

import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/** Starts the program without a web server where its first word is a command. */
class CommandLine implements ApplicationListener<ApplicationStartingEvent> {

	static final String PROPERTY = "secretome.command";

	static final String IMPORT = "import";

	@Override
	public void onApplicationEvent(ApplicationStartingEvent start) {
		String[] words = start.getArgs();
		if (words.length > 0 && words[0].equals(IMPORT)) {
			SpringApplication application = start.getSpringApplication();
			application.setWebApplicationType(WebApplicationType.NONE);
			application.setLogStartupInfo(false);
			application.setDefaultProperties(
					Map.of(PROPERTY, IMPORT, "logging.level.root", "WARN", "logging.level.org.flywaydb", "ERROR"));
		}
	}

}
