package org.secretome.assessment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A verdict on evidence that somebody sent; it is stored nowhere.
 *
 * @param methodology by which it was computed
 * @param outcome what was computed
 * @param inputHash the hash over the canonical text of the inputs
 * @param inputs what was read, with what was left out filled in
 */
@Schema(name = "AssessmentPreview")
public record Preview(String methodology, @JsonUnwrapped Outcome outcome, String inputHash, Inputs inputs) {
}
