package org.secretome.search;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import org.secretome.vocabulary.Resource;

/**
 * A record that a question finds.
 *
 * @param type what kind of record it is
 * @param slug the identifier
 * @param title its name
 * @param snippet some of its text around what was found
 * @param marks where the words that were found stand in the snippet
 * @param score how well it fits, to be compared within one answer only
 */
@Schema(name = "SearchHit")
@JsonPropertyOrder({ "type", "slug", "title" })
public record Hit(String type, String slug, String title, String snippet, List<Mark> marks,
		float score) implements Resource {

	static Hit of(KnownRecord record, Snippets.Snippet snippet, float score) {
		int slash = record.id().indexOf('/');
		return new Hit(record.id().substring(0, slash), record.id().substring(slash + 1), record.called().title(),
				snippet.text(), snippet.marks(), score);
	}

	/**
	 * A stretch of the snippet.
	 *
	 * @param start the first character
	 * @param end behind the last character
	 */
	@Schema(name = "SearchMark")
	public record Mark(int start, int end) {
	}

}
