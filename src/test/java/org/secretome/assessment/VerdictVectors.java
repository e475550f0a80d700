package org.secretome.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The test vectors that the service publishes, which its own tests use as they are. */
final class VerdictVectors {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final Methodologies METHODOLOGIES = new Methodologies();

	private static final PreviewReader READER = new PreviewReader(METHODOLOGIES);

	private VerdictVectors() {
	}

	static List<JsonNode> all() {
		return resource("/methodology/SKB-VERDICT-1.0-vectors.json").valueStream().toList();
	}

	static JsonNode resource(String path) {
		try (InputStream in = Objects.requireNonNull(VerdictVectors.class.getResourceAsStream(path))) {
			return MAPPER.readTree(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Methodology methodology() {
		return METHODOLOGIES.current();
	}

	static Inputs inputs(JsonNode vector) {
		return READER.read(vector);
	}

	static Outcome assess(Inputs inputs) {
		return METHODOLOGIES.assessor().assess(inputs, Map.of());
	}

}
