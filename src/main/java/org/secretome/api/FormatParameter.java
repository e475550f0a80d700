package org.secretome.api;

import org.jspecify.annotations.Nullable;

import org.springframework.web.accept.ParameterContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * The query parameter that chooses a format. A form may have a field of the same name,
 * which says something of what is sent and nothing of the answer.
 */
class FormatParameter extends ParameterContentNegotiationStrategy {

	FormatParameter() {
		super(Formats.byName());
		setParameterName(Formats.PARAMETER);
		setUseRegisteredExtensionsOnly(true);
	}

	@Override
	protected @Nullable String getMediaTypeKey(NativeWebRequest request) {
		String type = request.getHeader("Content-Type");
		boolean form = type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
		return form ? null : super.getMediaTypeKey(request);
	}

}
