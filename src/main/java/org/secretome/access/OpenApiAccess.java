package org.secretome.access;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Says in the OpenAPI document which operations need a token, by the rule that asks for
 * it.
 */
@Component
class OpenApiAccess implements OpenApiCustomizer {

	private static final String BEARER = "bearer";

	@Override
	public void customise(OpenAPI api) {
		api.getComponents()
			.addSecuritySchemes(BEARER, new SecurityScheme().type(SecurityScheme.Type.HTTP)
				.scheme(BEARER)
				.description("A token that the installation knows, or a JWT of its issuer; role IMPORTER or ADMIN. "
						+ "Reads need none."));
		api.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
			limited(operation);
			if (Guarded.isGuarded(method.name(), path)) {
				guarded(operation);
			}
		}));
	}

	private static void limited(Operation operation) {
		operation.getResponses()
			.addApiResponse("429", problem("Too many requests from this address").addHeaderObject(
					HttpHeaders.RETRY_AFTER, new Header().description("Seconds to wait").schema(new IntegerSchema())));
	}

	private static void guarded(Operation operation) {
		operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
		operation.getResponses()
			.addApiResponse("401", problem("There is no valid token").addHeaderObject(HttpHeaders.WWW_AUTHENTICATE,
					new Header().description("How to authenticate").schema(new StringSchema())));
		operation.getResponses()
			.addApiResponse("403", problem("The token has no role for this, or the installation is read only"));
	}

	private static ApiResponse problem(String description) {
		return new ApiResponse().description(description)
			.content(new Content().addMediaType("application/problem+json",
					new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
	}

}
