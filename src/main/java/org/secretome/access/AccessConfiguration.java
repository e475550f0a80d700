package org.secretome.access;

import java.time.Duration;
import java.util.List;

import jakarta.servlet.DispatcherType;
import org.secretome.api.ApiAddresses;
import org.secretome.api.ProblemAnswer;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/**
 * Reads are public, posts that only compute are too, and every other request needs a
 * token with a role. What nobody thought of is refused.
 */
@ConditionalOnWebApplication
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class AccessConfiguration {

	/** Ten observations of filters for each request would cost more than they tell. */
	@Bean
	SecurityObservationSettings securityObservations() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	TokenCheck tokenCheck(AccessSettings settings, ObjectProvider<JwtDecoder> decoder,
			ObjectProvider<JwtAuthenticationConverter> converter) {
		JwtDecoder known = decoder.getIfAvailable();
		JwtAuthenticationProvider jwts = null;
		if (known != null) {
			jwts = new JwtAuthenticationProvider(known);
			converter.ifAvailable(jwts::setJwtAuthenticationConverter);
		}
		return new TokenCheck(new ConfiguredTokens(settings.tokens()), jwts);
	}

	@Bean
	Refusals refusals(ProblemAnswer answer, ApiAddresses addresses, TokenCheck tokens) {
		return new Refusals(answer, addresses, tokens.isPossible());
	}

	@Bean
	SecurityFilterChain access(HttpSecurity http, AccessSettings settings, TokenCheck tokens, Refusals refusals,
			ProblemAnswer answer) {
		CorsFilter cors = new CorsFilter(origins());
		cors.setCorsProcessor(new ProblemCors(answer));
		http.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers.defaultsDisabled().addHeaderWriter(BrowserHeaders.writer()))
			.exceptionHandling((refusal) -> refusal.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.authorizeHttpRequests((requests) -> requests
				.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
				.permitAll()
				.requestMatchers((request) -> !Guarded.isGuarded(request))
				.permitAll()
				.requestMatchers("/api/**")
				.hasAnyAuthority(Role.IMPORTER.authority(), Role.ADMIN.authority())
				.anyRequest()
				.denyAll())
			.addFilter(cors)
			.addFilterBefore(new WriteLog(), AuthorizationFilter.class);
		if (tokens.isPossible()) {
			http.addFilterBefore(bearer(tokens, refusals), AnonymousAuthenticationFilter.class);
		}
		if (settings.limits().enabled()) {
			http.addFilterAfter(new RateLimit(answer, settings.limits()), CorsFilter.class);
		}
		return http.build();
	}

	static BearerTokenAuthenticationFilter bearer(TokenCheck tokens, Refusals refusals) {
		BearerTokenAuthenticationConverter header = new BearerTokenAuthenticationConverter();
		header.setBearerTokenResolver(new OneBearerToken());
		BearerTokenAuthenticationFilter bearer = new BearerTokenAuthenticationFilter(tokens, header);
		bearer.setAuthenticationEntryPoint(refusals);
		bearer.setAuthenticationFailureHandler(refusals::commence);
		return bearer;
	}

	/** Anybody's page may read and compute; nothing is sent with credentials. */
	private static UrlBasedCorsConfigurationSource origins() {
		UrlBasedCorsConfigurationSource origins = new UrlBasedCorsConfigurationSource();
		for (String path : Guarded.COMPUTATIONS) {
			origins.registerCorsConfiguration(path, anyOrigin("GET", "HEAD", "POST"));
		}
		origins.registerCorsConfiguration("/api/**", anyOrigin("GET", "HEAD"));
		return origins;
	}

	private static CorsConfiguration anyOrigin(String... methods) {
		CorsConfiguration policy = new CorsConfiguration();
		policy.setAllowedOrigins(List.of(CorsConfiguration.ALL));
		policy.setAllowedMethods(List.of(methods));
		policy.setAllowedHeaders(List.of(CorsConfiguration.ALL));
		policy.setExposedHeaders(List.of("ETag", "Link", "X-Total-Count", "Retry-After"));
		policy.setMaxAge(Duration.ofHours(1));
		return policy;
	}

}
