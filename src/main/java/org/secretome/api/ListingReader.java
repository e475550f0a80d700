package org.secretome.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Resource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads a {@link Listing} from a request; every value is checked before anything is asked
 * of the database.
 */
@Component
class ListingReader implements HandlerMethodArgumentResolver {

	static final String INCLUDE_DESCENDANTS = "includeDescendants";

	static final List<String> COMMON = List.of("sort", "pageSize", "cursor", "fields", "facets", Formats.PARAMETER);

	static final int MAX_PAGE_SIZE = 200;

	static final int DEFAULT_PAGE_SIZE = 25;

	/** Parameters that change how a page looks, not what the question is. */
	private static final Set<String> NOT_THE_QUESTION = Set.of("cursor", "pageSize", "fields", "facets",
			Formats.PARAMETER);

	private final List<Catalogue<?>> catalogues;

	private final Revision revision;

	private final FreeText freeText;

	ListingReader(List<Catalogue<?>> catalogues,
			@Qualifier(Catalogue.OF_THE_SERVICE) ObjectProvider<Catalogue<?>> others, Revision revision,
			FreeText freeText) {
		this.catalogues = Stream.concat(catalogues.stream(), others.stream()).toList();
		this.revision = revision;
		this.freeText = freeText;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Listing.class;
	}

	/** The collection that a {@code Listing<T>} parameter or return value speaks of. */
	Catalogue<?> catalogueOf(MethodParameter parameter) {
		Class<?> item = ResolvableType.forMethodParameter(parameter).getGeneric(0).resolve(Object.class);
		return this.catalogues.stream()
			.filter((catalogue) -> catalogue.item() == item)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No catalogue lists " + item));
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest web, @Nullable WebDataBinderFactory binder) {
		HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
		if (request == null) {
			throw new IllegalStateException("Not a servlet request");
		}
		String path = request.getRequestURI();
		Map<String, String[]> parameters = request.getParameterMap();
		return read(catalogueOf(parameter), path, path.startsWith("/api/") ? parameters : filled(parameters));
	}

	/** A form sends its empty fields too; nobody meant anything by them. */
	private static Map<String, String[]> filled(Map<String, String[]> parameters) {
		Map<String, String[]> filled = new TreeMap<>();
		parameters.forEach((name, values) -> {
			String[] given = Arrays.stream(values).filter((value) -> !value.isBlank()).toArray(String[]::new);
			if (given.length > 0) {
				filled.put(name, given);
			}
		});
		return filled;
	}

	<T extends Resource> Listing<T> read(Catalogue<T> catalogue, String path, Map<String, String[]> parameters) {
		boolean descendants = flag(INCLUDE_DESCENDANTS, parameters, true);
		List<Listing.Criterion> criteria = new ArrayList<>();
		for (Catalogue.Filter filter : catalogue.filters().values()) {
			for (String value : parameters.getOrDefault(filter.name(), new String[0])) {
				criteria.addAll(FilterValues.read(filter, value, descendants));
			}
		}
		criteria.replaceAll((criterion) -> found(catalogue, criterion));
		List<Listing.Order> order = order(catalogue, parameters);
		Listing.Address address = address(path, parameters);
		String token = single("cursor", parameters);
		Cursor after = (token != null)
				? Cursor.verify(token, address.question(), this.revision.cursorSecret(), order.size() + 1) : null;
		return new Listing<>(catalogue, criteria, descendants, order, pageSize(parameters), after,
				new LinkedHashSet<>(names("fields", catalogue.fields(), parameters)),
				names("facets", catalogue.facets(), parameters), catalogue.selection(), address);
	}

	/** Asks the index once, so that page, total and facets of one answer agree. */
	private Listing.Criterion found(Catalogue<?> catalogue, Listing.Criterion criterion) {
		if (criterion.filter().kind() != Catalogue.Filter.Kind.TEXT) {
			return criterion;
		}
		Object[] slugs = this.freeText.slugs(catalogue.path(), criterion.values().get(0).toString());
		return new Listing.Criterion(criterion.filter(), false, List.of(new SqlArrayValue("varchar", slugs)),
				criterion.descendants());
	}

	private static List<Listing.Order> order(Catalogue<?> catalogue, Map<String, String[]> parameters) {
		String sort = single("sort", parameters);
		if (sort == null) {
			return List.of();
		}
		List<Listing.Order> order = new ArrayList<>();
		Set<String> seen = new LinkedHashSet<>();
		for (String part : FilterValues.split("sort", sort)) {
			boolean descending = part.startsWith("-");
			String name = descending ? part.substring(1) : part;
			Catalogue.SortKey key = catalogue.sorts().get(name);
			if (key == null || !seen.add(name)) {
				List<String> allowed = List.copyOf(catalogue.sorts().keySet());
				String detail = (key == null) ? catalogue.path() + " cannot be sorted by '" + name + "'."
						: "'" + name + "' is given twice.";
				throw new Problem(ProblemType.INVALID_VALUE, detail,
						List.of(new Fault("sort", null, detail, Suggestion.nearest(name, allowed), allowed)));
			}
			order.add(new Listing.Order(name, key, descending));
		}
		return order;
	}

	private static int pageSize(Map<String, String[]> parameters) {
		String value = single("pageSize", parameters);
		if (value == null) {
			return DEFAULT_PAGE_SIZE;
		}
		if (!value.matches("\\d{1,9}") || Integer.parseInt(value) > MAX_PAGE_SIZE) {
			throw Problem.invalidValue("pageSize",
					"'pageSize' is a whole number from 0 to " + MAX_PAGE_SIZE + "; 0 gives counts and facets only.",
					List.of());
		}
		return Integer.parseInt(value);
	}

	private static List<String> names(String parameter, List<String> allowed, Map<String, String[]> parameters) {
		String value = single(parameter, parameters);
		if (value == null) {
			return List.of();
		}
		List<String> names = FilterValues.split(parameter, value).stream().distinct().toList();
		for (String name : names) {
			if (!allowed.contains(name)) {
				String detail = "'" + name + "' is not one of the " + parameter + " of this collection.";
				throw new Problem(ProblemType.INVALID_VALUE, detail,
						List.of(new Fault(parameter, null, detail, Suggestion.nearest(name, allowed), allowed)));
			}
		}
		return names;
	}

	private static boolean flag(String name, Map<String, String[]> parameters, boolean otherwise) {
		String value = single(name, parameters);
		return (value != null) ? FilterValues.flag(name, value) : otherwise;
	}

	private static @Nullable String single(String name, Map<String, String[]> parameters) {
		String[] values = parameters.get(name);
		if (values == null) {
			return null;
		}
		if (values.length > 1) {
			throw Problem.invalidValue(name, "'" + name + "' is given more than once.", List.of());
		}
		if (values[0].isBlank()) {
			throw Problem.invalidValue(name, "'" + name + "' has no value.", List.of());
		}
		return values[0];
	}

	private static Listing.Address address(String path, Map<String, String[]> parameters) {
		String query = new TreeMap<>(parameters).entrySet()
			.stream()
			.filter((parameter) -> !parameter.getKey().equals("cursor"))
			.flatMap((parameter) -> Arrays.stream(parameter.getValue())
				.map((value) -> encode(parameter.getKey()) + "=" + encode(value)))
			.collect(Collectors.joining("&"));
		String question = new TreeMap<>(parameters).entrySet()
			.stream()
			.filter((parameter) -> !NOT_THE_QUESTION.contains(parameter.getKey()))
			.map((parameter) -> parameter.getKey() + "=" + String.join("\u0001", parameter.getValue()))
			.collect(Collectors.joining("\u0002", path + "\u0002", ""));
		return new Listing.Address(path, query, question);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%2C", ",");
	}

}
