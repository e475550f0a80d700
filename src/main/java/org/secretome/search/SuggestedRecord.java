package org.secretome.search;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import org.secretome.vocabulary.Resource;

/**
 * A record whose name begins with what was typed, or a word of it.
 *
 * @param type what kind of record it is
 * @param slug the identifier
 * @param title its name
 */
@Schema(name = "SuggestedRecord")
@JsonPropertyOrder({ "type", "slug", "title" })
public record SuggestedRecord(String type, String slug, String title) implements Resource {

	static SuggestedRecord of(String id, String title) {
		int slash = id.indexOf('/');
		return new SuggestedRecord(id.substring(0, slash), id.substring(slash + 1), title);
	}

}
