package org.secretome.site;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * A question about sets that is ready to be asked, in the words of the API.
 *
 * @param title what is asked
 * @param parameters the question as query parameters
 */
record SetQuestion(String title, MultiValueMap<String, String> parameters) {

	/**
	 * Questions to begin with; a page shows those of which the base records something.
	 */
	static final List<SetQuestion> READY = List
		.of(of("Growth factors of the secretome that are recorded neither in exosomes nor in microvesicles",
				"A.detectedIn=secretome", "A.family=growth-factor", "B.detectedIn=exosome", "B.family=growth-factor",
				"C.detectedIn=microvesicle", "C.family=growth-factor", "expression=A - (B | C)"),
				of("Growth factors recorded in the extracellular space, not in exosomes, not in microvesicles",
						"A.detectedIn=extracellular-space", "B.family=growth-factor", "C.detectedIn=exosome",
						"D.detectedIn=microvesicle", "expression=(A & B) - (C | D)"),
				of("Cytokines: the secretome, vesicles of all kinds, exosomes", "A.detectedIn=secretome",
						"A.family=cytokine", "B.detectedIn=extracellular-vesicle", "B.family=cytokine",
						"C.detectedIn=exosome", "C.family=cytokine"),
				of("Found in the secretome, and looked for in vesicles by somebody who did not find it",
						"A.detectedIn=secretome", "B.notDetectedIn=extracellular-vesicle", "expression=A & B"),
				of("In exosomes by size-exclusion chromatography from mesenchymal cells in two studies or more, "
						+ "without what is found in microvesicles", "A.detectedIn=exosome",
						"A.isolationMethod=size-exclusion-chromatography", "A.cellType=mesenchymal-stem-cell",
						"A.minStudies=2", "B.detectedIn=microvesicle", "expression=A - B"));

	private static SetQuestion of(String title, String... parameters) {
		MultiValueMap<String, String> all = new LinkedMultiValueMap<>();
		for (String parameter : parameters) {
			int equals = parameter.indexOf('=');
			all.add(parameter.substring(0, equals), parameter.substring(equals + 1));
		}
		return new SetQuestion(title, all);
	}

	public String href() {
		return SetsPage.PATH + "?" + query(this.parameters);
	}

	/** Parameters as a query; what is empty is left out. */
	static String query(MultiValueMap<String, String> parameters) {
		StringBuilder query = new StringBuilder();
		parameters.forEach((name,
				values) -> values.forEach((value) -> query.append(query.isEmpty() ? "" : "&")
					.append(encode(name))
					.append('=')
					.append(encode(value))));
		return query.toString();
	}

	private static String encode(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8)
			.replace("%2C", ",")
			.replace("%28", "(")
			.replace("%29", ")");
	}

}
