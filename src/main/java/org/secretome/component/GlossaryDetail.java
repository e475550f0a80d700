package org.secretome.component;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A word with its competing definitions.
 *
 * @param summary the record
 * @param definitions what each authority means by it
 * @param notSynonyms words that do not mean the same, and why
 */
@Schema(name = "GlossaryDetail")
public record GlossaryDetail(@JsonUnwrapped GlossarySummary summary, List<Definition> definitions,
		List<NotSynonym> notSynonyms) {
}
