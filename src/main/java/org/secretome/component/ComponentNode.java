package org.secretome.component;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A component in its hierarchy. One with several parents appears under each of them.
 *
 * @param relation how it stands to the component above it; absent at the top
 * @param parts what stands below it, to the depth asked for
 */
@Schema(name = "ComponentNode")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComponentNode(String slug, String name, ComponentKind kind, @Nullable Relation relation,
		List<ComponentNode> parts) {
}
