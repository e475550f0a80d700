package org.secretome.api;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.MediaType;

/**
 * The representations that the API gives, each with the short name that {@code format}
 * takes.
 */
public final class Formats {

	/**
	 * The query parameter that chooses a format before the {@code Accept} header does.
	 */
	public static final String PARAMETER = "format";

	public static final String JSON = MediaType.APPLICATION_JSON_VALUE;

	public static final String CSV = "text/csv";

	public static final String TSV = "text/tab-separated-values";

	public static final String NDJSON = "application/x-ndjson";

	public static final String MARKDOWN = "text/markdown";

	public static final String MERMAID = "text/vnd.mermaid";

	public static final String BIBTEX = "application/x-bibtex";

	public static final String RIS = "application/x-research-info-systems";

	public static final String CSL = "application/vnd.citationstyles.csl+json";

	private static final Map<String, MediaType> BY_NAME = new LinkedHashMap<>();

	static {
		BY_NAME.put("json", MediaType.parseMediaType(JSON));
		BY_NAME.put("csv", MediaType.parseMediaType(CSV));
		BY_NAME.put("tsv", MediaType.parseMediaType(TSV));
		BY_NAME.put("ndjson", MediaType.parseMediaType(NDJSON));
		BY_NAME.put("markdown", MediaType.parseMediaType(MARKDOWN));
		BY_NAME.put("mermaid", MediaType.parseMediaType(MERMAID));
		BY_NAME.put("bibtex", MediaType.parseMediaType(BIBTEX));
		BY_NAME.put("ris", MediaType.parseMediaType(RIS));
		BY_NAME.put("csl", MediaType.parseMediaType(CSL));
	}

	private Formats() {
	}

	static Map<String, MediaType> byName() {
		return BY_NAME;
	}

	static List<String> namesOf(List<MediaType> types) {
		return BY_NAME.entrySet()
			.stream()
			.filter((format) -> types.stream().anyMatch((type) -> type.isCompatibleWith(format.getValue())))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** Text formats are always UTF-8, and say so. */
	static MediaType inUtf8(MediaType type) {
		return new MediaType(type.getType(), type.getSubtype(), StandardCharsets.UTF_8);
	}

}
