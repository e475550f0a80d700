package org.secretome.component;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A component with everything that is said of it.
 *
 * @param summary the record
 * @param definitions competing definitions, by authority
 * @param notSynonyms words that do not mean the same
 * @param characteristics what is known, row by row
 */
@Schema(name = "ComponentDetail")
public record ComponentDetail(@JsonUnwrapped ComponentSummary summary, List<Definition> definitions,
		List<NotSynonym> notSynonyms, List<CharacteristicValue> characteristics) {
}
