package org.secretome.vocabulary;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;

/** What the API shows of one record: typed, addressed by a slug, linked to itself. */
@JsonPropertyOrder({ "type", "slug", "name" })
public interface Resource {

	/** The singular name of the collection, for example {@code component}. */
	@JsonProperty
	@Schema(description = "Kind of record", example = "component")
	String type();

	/** The stable identifier, unique in its collection. */
	String slug();

	/** Where this record is found. */
	@JsonProperty
	@Schema(description = "Addresses, relative to the server", example = "{\"self\": \"/api/v1/components/exosome\"}")
	default Map<String, String> links() {
		return Map.of("self", address(type(), slug()));
	}

	/** The address of a record of a type, relative to the server. */
	static String address(String type, String slug) {
		return "/api/v1/" + collectionOf(type) + "/" + slug;
	}

	/** The collection that holds a type; irregular plurals live here and nowhere else. */
	static String collectionOf(String type) {
		return switch (type) {
			case "evidence", "glossary" -> type;
			case "methodology" -> "methodologies";
			case "term" -> "glossary";
			default -> type.endsWith("s") ? type + "es" : type + "s";
		};
	}

}
