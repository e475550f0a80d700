package org.secretome.claim;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proposition as somebody put it.
 *
 * @param speakerSlug what the filter {@code speaker} takes
 * @param source the reference in which it is said
 * @param locator where in the source
 * @param wording what was said, in our words
 * @param strength strong or hedging words that the speaker used
 * @param date when it was said
 */
@Schema(name = "Appearance")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Statement(String speaker, String speakerSlug, SpeakerRole role, String source, @Nullable String locator,
		String wording, List<String> strength, Stance stance, @Nullable String date) {
}
