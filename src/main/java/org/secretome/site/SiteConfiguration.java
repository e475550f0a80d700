package org.secretome.site;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every template {@code site} and {@code path}, and errors a page. */
@Configuration(proxyBeanMethods = false)
@ControllerAdvice(basePackageClasses = Site.class)
class SiteConfiguration implements WebMvcConfigurer {

	private final Site site;

	private final ErrorPages errorPages;

	SiteConfiguration(Site site, ErrorPages errorPages) {
		this.site = site;
		this.errorPages = errorPages;
	}

	@ModelAttribute("site")
	Site site() {
		return this.site;
	}

	@ModelAttribute("path")
	String path(HttpServletRequest request) {
		return request.getRequestURI();
	}

	@Override
	public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
		builder.addCustomConverter(this.errorPages);
	}

}
