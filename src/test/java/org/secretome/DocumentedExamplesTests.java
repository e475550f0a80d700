package org.secretome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Every call that the README and the documentation show gives the answer that they show.
 */
@ServiceTest
class DocumentedExamplesTests {

	/** A block with one curl command, and the block after it with the answer. */
	private static final Pattern EXAMPLE = Pattern.compile("```sh\\n(curl [^\\n]*)\\n```\\n```(json|text)\\n(.*?)```",
			Pattern.DOTALL);

	private static final Pattern ADDRESS = Pattern.compile("'localhost:8080([^']*)'");

	private static final Pattern BODY = Pattern.compile("-d '([^']*)'");

	@Autowired
	private Http http;

	@TestFactory
	Stream<DynamicTest> everyExampleGivesTheAnswerShown() throws IOException {
		List<DynamicTest> tests = new ArrayList<>();
		for (Path page : pages()) {
			Matcher example = EXAMPLE.matcher(Files.readString(page));
			while (example.find()) {
				String command = example.group(1);
				String kind = example.group(2);
				String shown = example.group(3);
				tests.add(dynamicTest(page.getFileName() + " " + command, () -> check(command, kind, shown)));
			}
		}
		return tests.stream();
	}

	@Test
	void theReadmeShowsThreeCallsAndStaysShort() throws IOException {
		String readme = Files.readString(Path.of("README.md"));
		assertThat(EXAMPLE.matcher(readme).results()).hasSize(3);
		assertThat(readme.lines().count()).isLessThan(120);
	}

	private void check(String command, String kind, String shown) {
		Matcher address = ADDRESS.matcher(command);
		assertThat(address.find()).as(command).isTrue();
		Matcher body = BODY.matcher(command);
		Http.Answer answer = body.find()
				? this.http.post(address.group(1), body.group(1), "Content-Type", "application/json")
				: this.http.get(address.group(1));
		if (kind.equals("json")) {
			assertThat(answer.json()).isEqualTo(new JsonMapper().readTree(shown));
		}
		else {
			assertThat(answer.text().strip()).isEqualToNormalizingNewlines(shown.strip());
		}
	}

	private static List<Path> pages() throws IOException {
		try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
			return Stream
				.concat(Stream.of(Path.of("README.md")), docs.filter((path) -> path.toString().endsWith(".md")))
				.toList();
		}
	}

}
