package org.secretome.access;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secretome.api.ApiAddresses;
import org.secretome.api.ProblemAnswer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** An issuer that does not answer is no reason to call a token wrong. */
class IssuerAwayTests {

	/** Nobody listens there. */
	private static final String NOBODY = "http://localhost:1";

	/** Looks like one, so that the issuer has to be asked. */
	private static final String JWT = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.AAAA";

	@ParameterizedTest
	@ValueSource(strings = { "issuer", "keys" })
	void theClientIsToldToTryAgain(String missing) throws Exception {
		JwtDecoder decoder = missing.equals("issuer")
				? new SupplierJwtDecoder(() -> JwtDecoders.fromIssuerLocation(NOBODY))
				: NimbusJwtDecoder.withJwkSetUri(NOBODY).build();
		TokenCheck check = new TokenCheck(new ConfiguredTokens(List.of()), new JwtAuthenticationProvider(decoder));
		Refusals refusals = new Refusals(new ProblemAnswer(new JsonMapper()),
				new ApiAddresses(
						new StaticListableBeanFactory().getBeanProvider(RequestMappingInfoHandlerMapping.class)),
				check.isPossible());
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/imports");
		request.addHeader("Authorization", "Bearer " + JWT);
		MockHttpServletResponse response = new MockHttpServletResponse();
		MockFilterChain chain = new MockFilterChain();

		AccessConfiguration.bearer(check, refusals).doFilter(request, response, chain);

		assertThat(chain.getRequest()).as("nothing is carried out").isNull();
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getHeader("Retry-After")).isNotNull();
		assertThat(response.getContentAsString()).contains("/problems/unavailable").doesNotContain(JWT, NOBODY);
	}

}
