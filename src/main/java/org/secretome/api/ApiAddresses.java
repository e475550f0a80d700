package org.secretome.api;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The addresses under {@code /api} that need no slug; used to suggest one for a mistyped
 * address.
 */
@Component
class ApiAddresses {

	private final ObjectProvider<RequestMappingHandlerMapping> mappings;

	ApiAddresses(ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.mappings = mappings;
	}

	List<String> all() {
		return this.mappings.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.flatMap((info) -> info.getPatternValues().stream())
			.filter((path) -> path.startsWith("/api/") && !path.contains("{"))
			.distinct()
			.sorted()
			.toList();
	}

}
