package org.secretome.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** The addresses that the service answers, and with which methods. */
@Component
public class ApiAddresses {

	private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

	public ApiAddresses(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
		this.mappings = mappings;
	}

	/** Those under {@code /api} that need no slug. */
	List<String> all() {
		return infos().flatMap((info) -> info.getPatternValues().stream())
			.filter((path) -> path.startsWith("/api/") && !path.contains("{"))
			.distinct()
			.sorted()
			.toList();
	}

	/** The methods that an address answers; none where there is nothing. */
	public Set<HttpMethod> methodsAt(String path) {
		PathContainer parsed = PathContainer.parsePath(path);
		return infos().filter((info) -> info.getPathPatternsCondition() != null
				&& info.getPathPatternsCondition().getPatterns().stream().anyMatch((known) -> known.matches(parsed)))
			.flatMap((info) -> methodsOf(info).stream())
			.map(RequestMethod::asHttpMethod)
			.collect(Collectors.toSet());
	}

	/** As the header {@code Allow} lists them. */
	public static String allow(Set<HttpMethod> methods) {
		return methods.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
	}

	/** What to say of an address where there is nothing. */
	public Problem nothingAt(String path) {
		String suggestion = Suggestion.nearest(path, all());
		return new Problem(ProblemType.NOT_FOUND, "There is nothing at '" + path + "'.", (suggestion != null)
				? List.of(new Fault(null, null, "No such address.", suggestion, List.of())) : List.of());
	}

	private Stream<RequestMappingInfo> infos() {
		return this.mappings.stream().flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream());
	}

	private static Set<RequestMethod> methodsOf(RequestMappingInfo info) {
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		if (methods.isEmpty()) {
			return EnumSet.allOf(RequestMethod.class);
		}
		Set<RequestMethod> all = EnumSet.copyOf(methods);
		if (all.contains(RequestMethod.GET)) {
			all.add(RequestMethod.HEAD);
		}
		all.add(RequestMethod.OPTIONS);
		return all;
	}

}
