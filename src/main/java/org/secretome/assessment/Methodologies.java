package org.secretome.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.secretome.api.Problem;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The published methodologies, read once from their data files. */
@Component
public class Methodologies {

	private static final String CURRENT = "SKB-VERDICT-1.0";

	/** A parameter that nobody reads would be a promise that nobody keeps. */
	private static final JsonMapper STRICT = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final Methodology current;

	private final Assessor assessor;

	private final MethodologyDetail detail;

	Methodologies() {
		JsonNode parameters = read(STRICT, CURRENT + ".json");
		this.current = STRICT.treeToValue(parameters, Methodology.class);
		this.assessor = new Assessor(this.current);
		JsonNode vectors = read(STRICT, CURRENT + "-vectors.json");
		withoutNulls(vectors);
		MethodologyDetail.Description description = YAMLMapper.builder()
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.build()
			.treeToValue(read(new YAMLMapper(), CURRENT + "-description.yaml"), MethodologyDetail.Description.class);
		this.detail = MethodologyDetail.of(this.current.id(), description,
				STRICT.convertValue(parameters, new TypeReference<Map<String, Object>>() {
				}), STRICT.convertValue(vectors, new TypeReference<List<Object>>() {
				}));
	}

	Methodology current() {
		return this.current;
	}

	Assessor assessor() {
		return this.assessor;
	}

	public List<MethodologyDetail.Summary> all() {
		return List.of(this.detail.summary());
	}

	/** The methodology with this id, or a problem that says there is none. */
	public MethodologyDetail require(String id) {
		if (!id.equals(this.current.id())) {
			throw Problem.notFound("methodology", id);
		}
		return this.detail;
	}

	private static JsonNode read(ObjectMapper mapper, String file) {
		try (InputStream in = new ClassPathResource("methodology/" + file).getInputStream()) {
			return mapper.readTree(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is not known is absent in every answer, so in these too. */
	private static void withoutNulls(JsonNode node) {
		if (node instanceof ObjectNode object) {
			object.removeIf(JsonNode::isNull);
		}
		node.forEach(Methodologies::withoutNulls);
	}

}
