package org.secretome.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that an address does not have, so that a typo never passes for
 * an answer.
 */
@Component
class ParameterCheck implements HandlerInterceptor {

	private final ListingReader listings;

	ParameterCheck(ListingReader listings) {
		this.listings = listings;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			Set<String> given = new TreeSet<>(request.getParameterMap().keySet());
			if (readsItsOwn(method)) {
				return true;
			}
			List<String> allowed = parametersOf(method);
			given.removeAll(allowed);
			if (!given.isEmpty()) {
				List<Fault> faults = given.stream()
					.map((name) -> new Fault(name, null, null, Suggestion.nearest(name, allowed), allowed))
					.toList();
				String names = String.join("', '", given);
				throw new Problem(ProblemType.UNKNOWN_PARAMETER, "'" + names + "' is not a parameter of "
						+ request.getRequestURI().replaceFirst("^/api/v1/", "") + ".", faults);
			}
		}
		return true;
	}

	/**
	 * A handler that takes all parameters as one map has names that only it can check.
	 */
	private static boolean readsItsOwn(HandlerMethod method) {
		return Arrays.stream(method.getMethodParameters())
			.anyMatch((parameter) -> parameter.hasParameterAnnotation(RequestParam.class)
					&& Map.class.isAssignableFrom(parameter.getParameterType()));
	}

	/**
	 * The query parameters of a handler, in the order in which the API description shows
	 * them.
	 */
	List<String> parametersOf(HandlerMethod method) {
		List<String> names = new ArrayList<>();
		for (MethodParameter parameter : method.getMethodParameters()) {
			if (this.listings.supportsParameter(parameter)) {
				names.addAll(this.listings.catalogueOf(parameter).parameters());
			}
			else if (parameter.hasParameterAnnotation(RequestParam.class)) {
				parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
				RequestParam annotation = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
				names.add(annotation.name().isEmpty() ? Objects.requireNonNull(parameter.getParameterName())
						: annotation.name());
			}
		}
		if (!names.contains(Formats.PARAMETER)) {
			names.add(Formats.PARAMETER);
		}
		return names;
	}

}
