package org.secretome.preparation;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One step of making a preparation.
 *
 * @param method the method, a word of the glossary
 * @param methodName what the method is called
 * @param text how it was done
 */
@Schema(name = "PreparationStep")
public record PreparationStep(String method, String methodName, String text) {
}
