package org.secretome.api;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.accept.FixedContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the conventions to work for everything under {@code /api} and, as far as they are
 * no matter of JSON, for the pages.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final ListingReader listingReader;

	private final ListingWriter listingWriter;

	private final ParameterCheck parameterCheck;

	private final Caching caching;

	WebConfiguration(ListingReader listingReader, ListingWriter listingWriter, ParameterCheck parameterCheck,
			Caching caching) {
		this.listingReader = listingReader;
		this.listingWriter = listingWriter;
		this.parameterCheck = parameterCheck;
		this.caching = caching;
	}

	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
		configurer.mediaTypes(Formats.byName())
			.strategies(List.of(new FormatParameter(), new HeaderContentNegotiationStrategy(),
					new FixedContentNegotiationStrategy(List.of(MediaType.APPLICATION_JSON, MediaType.ALL))));
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.listingReader);
	}

	@Override
	public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
		builder.addCustomConverter(this.listingWriter);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		for (HandlerInterceptor interceptor : List.of(this.parameterCheck, this.caching)) {
			registry.addInterceptor(interceptor)
				.excludePathPatterns("/error", "/v3/**", "/swagger-ui*", "/swagger-ui/**");
		}
	}

}
