package org.secretome.assessment;

import java.util.Map;

import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/** Verdicts on evidence that somebody sends; nothing is stored. */
@Component
public class Previews {

	private final PreviewReader reader;

	private final Methodologies methodologies;

	Previews(PreviewReader reader, Methodologies methodologies) {
		this.reader = reader;
		this.methodologies = methodologies;
	}

	/** The verdict, or a problem with everything that is wrong with the evidence. */
	public Preview of(JsonNode evidence) {
		Inputs inputs = this.reader.read(evidence);
		Outcome outcome = this.methodologies.assessor().assess(inputs, Map.of());
		return new Preview(inputs.methodology(), outcome, Inputs.hash(inputs.asJson()), inputs);
	}

}
