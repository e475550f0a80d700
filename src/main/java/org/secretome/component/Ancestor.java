package org.secretome.component;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A component that stands above another.
 *
 * @param distance steps upwards, by the shortest path
 * @param isA whether every step is IS_A; otherwise the other is, somewhere on the way, a
 * part
 */
@Schema(name = "Ancestor")
public record Ancestor(String slug, String name, ComponentKind kind, int distance, boolean isA) {
}
