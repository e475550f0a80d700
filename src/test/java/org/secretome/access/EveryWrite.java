package org.secretome.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * A request that changes something, as a mapping of the service answers it.
 *
 * @param method the HTTP method
 * @param path the address, with something in place of each variable
 */
record EveryWrite(String method, String path) {

	/** All that there are, but for those that only compute. */
	static List<EveryWrite> in(ApplicationContext context) {
		List<EveryWrite> writes = new ArrayList<>();
		for (RequestMappingInfoHandlerMapping mapping : context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
			.values()) {
			for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
				Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
				for (String pattern : info.getPatternValues()) {
					Stream.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE)
						.filter((method) -> methods.isEmpty() || methods.contains(method))
						.map((method) -> new EveryWrite(method.name(),
								pattern.replaceAll("\\{[^}]*}", "x").replace("**", "x")))
						.filter((write) -> !isPublic(write))
						.forEach(writes::add);
				}
			}
		}
		return writes;
	}

	/** Written down a second time on purpose: a new public write is a decision. */
	private static boolean isPublic(EveryWrite write) {
		return write.method.equals("POST") && Set
			.of("/api/v1/assessments/preview", "/api/v1/claim-checks", "/api/v1/resolutions", "/api/v1/set-operations",
					"/check")
			.contains(write.path);
	}

}
