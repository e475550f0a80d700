package org.secretome.api;

import java.util.List;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * The OpenAPI document. The parameters of lists come from the same catalogues that answer
 * them, so the document cannot promise what the service refuses.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	private static final String PROBLEM = "#/components/schemas/Problem";

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Listing.class).addResponseWrapperToIgnore(Listing.class);
	}

	@Bean
	OpenAPI description(@Value("${secretome.server-url:}") String serverUrl) {
		OpenAPI api = new OpenAPI().info(new Info().title("Secretome KB")
			.version("v1")
			.description(
					"""
							What cells release, what exosomes are (one part of it), how they differ, who claims what about which \
							product, and what the evidence says. Every fact names its references. What is not recorded is UNKNOWN, \
							never "no". The service describes evidence on record; it gives no medical advice.

							Lists share one contract: filters (comma = or, repeated = and, leading ! = not, ranges 2018..2026), \
							`sort`, `pageSize`, `cursor`, `fields`, `facets`, and the formats json, csv, tsv and ndjson. Errors are \
							application/problem+json."""));
		// A fixed address where one is configured: a client's Host header must not choose
		// it.
		api.addServersItem(new Server().url(serverUrl.isBlank() ? "/" : serverUrl));
		return api.components(new Components());
	}

	@Bean
	OpenApiCustomizer problemSchema() {
		return (api) -> {
			Components components = api.getComponents();
			for (Class<?> type : List.of(Fault.class, Page.Position.class, Page.Facet.class)) {
				ModelConverters.getInstance(true)
					.resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true)).referencedSchemas
					.forEach(components::addSchemas);
			}
			components.addSchemas("Problem",
					new ObjectSchema().description("What went wrong and what would be right (RFC 9457).")
						.addProperty("type", new StringSchema().example("/problems/unknown-parameter"))
						.addProperty("title", new StringSchema().example("Unknown parameter"))
						.addProperty("status", new IntegerSchema().example(400))
						.addProperty("detail", new StringSchema())
						.addProperty("instance", new StringSchema().example("/api/v1/molecules"))
						.addProperty("errors",
								new ArraySchema().items(new Schema<>().$ref("#/components/schemas/ProblemError"))));
		};
	}

	/**
	 * JSON stands first wherever there is a choice, whatever order the handlers were
	 * found in.
	 */
	@Bean
	OpenApiCustomizer jsonFirst() {
		return (api) -> api.getPaths()
			.values()
			.stream()
			.flatMap((path) -> path.readOperations().stream())
			.map((operation) -> operation.getResponses().get("200"))
			.filter((answer) -> answer != null && answer.getContent() != null
					&& answer.getContent().containsKey(Formats.JSON))
			.forEach((answer) -> {
				Content ordered = new Content();
				ordered.addMediaType(Formats.JSON, answer.getContent().get(Formats.JSON));
				answer.getContent().forEach(ordered::addMediaType);
				answer.setContent(ordered);
			});
	}

	@Bean
	OperationCustomizer operations(ListingReader listings) {
		return (operation, method) -> {
			for (MethodParameter parameter : method.getMethodParameters()) {
				if (listings.supportsParameter(parameter)) {
					asList(operation, listings.catalogueOf(parameter), produces(method));
				}
			}
			problems(operation, method);
			return operation;
		};
	}

	private static List<String> produces(HandlerMethod method) {
		RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
		return (mapping != null) ? List.of(mapping.produces()) : List.of();
	}

	private static void asList(Operation operation, Catalogue<?> catalogue, List<String> formats) {
		for (Catalogue.Filter filter : catalogue.filters().values()) {
			operation.addParametersItem(parameter(filter));
		}
		if (catalogue.hasHierarchy()) {
			operation.addParametersItem(query(ListingReader.INCLUDE_DESCENDANTS,
					"Whether a component in a filter stands for its descendants too", "true")
				.schema(allowed(List.of("true", "false"))));
		}
		operation.addParametersItem(query("sort",
				"Keys to sort by, a leading - for descending; one of " + String.join(", ", catalogue.sorts().keySet()),
				"slug"));
		operation.addParametersItem(query("pageSize", "0 to 200; 0 gives counts and facets only", "25"));
		operation.addParametersItem(query("cursor", "The place to continue from, taken from page.next", null));
		operation.addParametersItem(
				query("fields", "The fields to show; of " + String.join(", ", catalogue.fields()), "slug,name"));
		operation.addParametersItem(
				query("facets", "Filters whose values are counted; of " + String.join(", ", catalogue.facets()),
						catalogue.facets().isEmpty() ? null : catalogue.facets().get(0)));
		operation.addParametersItem(query(Formats.PARAMETER, "Format of the answer; before the Accept header", "json")
			.schema(allowed(Formats
				.namesOf(formats.stream().map(org.springframework.http.MediaType::parseMediaType).toList()))));
		Content content = new Content();
		for (String format : formats) {
			content.addMediaType(format,
					new MediaType().schema(format.equals(Formats.JSON) ? page(catalogue) : new StringSchema()));
		}
		operation.getResponses()
			.addApiResponse("200",
					new ApiResponse().description(catalogue.title())
						.content(content)
						.addHeaderObject("X-Total-Count",
								new Header().description("Records in the whole list").schema(new IntegerSchema()))
						.addHeaderObject("Link",
								new Header().description("The next page, rel=next").schema(new StringSchema())));
	}

	private static Schema<?> page(Catalogue<?> catalogue) {
		io.swagger.v3.oas.annotations.media.Schema named = catalogue.item()
			.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
		String item = (named != null) ? named.name() : catalogue.item().getSimpleName();
		return new ObjectSchema()
			.addProperty("items", new ArraySchema().items(new Schema<>().$ref("#/components/schemas/" + item)))
			.addProperty("page", new Schema<>().$ref("#/components/schemas/PagePosition"))
			.addProperty("facets", new ArraySchema().items(new Schema<>().$ref("#/components/schemas/Facet")));
	}

	private static Parameter parameter(Catalogue.Filter filter) {
		Parameter parameter = query(filter.name(), filter.description(), filter.example());
		// Comma lists and a leading ! are allowed, so the vocabulary is told in words.
		return filter.allowed().isEmpty() ? parameter
				: parameter.description(filter.description() + "; of " + String.join(", ", filter.allowed()));
	}

	private static Parameter query(String name, String description, @org.jspecify.annotations.Nullable String example) {
		Parameter parameter = new Parameter().in("query")
			.name(name)
			.description(description)
			.required(false)
			.schema(new StringSchema());
		if (example != null) {
			// The empty one comes first, so that "Try it out" does not fill in every
			// filter at once.
			parameter.addExample("any", new Example().value("").summary("not given"));
			parameter.addExample("example", new Example().value(example));
		}
		return parameter;
	}

	private static Schema<?> allowed(List<String> values) {
		StringSchema schema = new StringSchema();
		schema.setEnum(values);
		return schema;
	}

	private static void problems(Operation operation, HandlerMethod method) {
		ApiResponses responses = operation.getResponses();
		responses.values()
			.forEach((response) -> response.addHeaderObject("ETag",
					new Header().description("Changes when the content changes").schema(new StringSchema())));
		RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
		boolean item = mapping != null && String.join("", mapping.path()).contains("{");
		boolean body = operation.getRequestBody() != null;
		if (!body) {
			responses.addApiResponse("304", new ApiResponse().description("Not changed since the If-None-Match tag"));
		}
		problem(responses, "400", "A parameter is unknown or has a value it cannot take");
		if (item) {
			problem(responses, "404", "There is no record with this slug");
		}
		problem(responses, "406", "None of the accepted formats can be produced");
		if (body) {
			problem(responses, "408", "The body came too slowly");
			problem(responses, "413", "The body is too large");
			problem(responses, "415", "The body is not application/json");
			problem(responses, "422", "The body is JSON but not allowed");
		}
		problem(responses, "503", "The database does not answer");
	}

	private static void problem(ApiResponses responses, String status, String description) {
		responses.addApiResponse(status,
				new ApiResponse().description(description)
					.content(new Content().addMediaType("application/problem+json",
							new MediaType().schema(new Schema<>().$ref(PROBLEM)))));
	}

}
