package org.secretome.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Shows a problem as a page: the same content that programs get as JSON. */
@Component
class ErrorPages extends AbstractHttpMessageConverter<ProblemDetail> {

	private final ITemplateEngine templates;

	private final Site site;

	ErrorPages(ITemplateEngine templates, Site site) {
		super(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
		this.templates = templates;
		this.site = site;
	}

	@Override
	protected boolean supports(Class<?> type) {
		return ProblemDetail.class.isAssignableFrom(type);
	}

	@Override
	public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
		return false;
	}

	@Override
	protected ProblemDetail readInternal(Class<? extends ProblemDetail> type, HttpInputMessage input) {
		throw new HttpMessageNotReadableException("A page is not read", input);
	}

	@Override
	protected void writeInternal(ProblemDetail problem, HttpOutputMessage output) throws IOException {
		Map<String, Object> model = new HashMap<>(
				SitePage.of("error", String.valueOf(problem.getTitle()), String.valueOf(problem.getDetail()))
					.with("problem", problem)
					.getModel());
		model.put("site", this.site);
		model.put("path", String.valueOf(problem.getInstance()));
		String page = this.templates.process("error", new Context(Locale.ENGLISH, model));
		output.getBody().write(page.getBytes(StandardCharsets.UTF_8));
	}

}
