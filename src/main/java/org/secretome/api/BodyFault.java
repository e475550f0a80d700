package org.secretome.api;

import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

import org.springframework.http.converter.HttpMessageNotReadableException;

/** Says where a JSON body broke and why, without naming anything of the program. */
final class BodyFault {

	private BodyFault() {
	}

	static String pointer(HttpMessageNotReadableException wrong) {
		if (wrong.getCause() instanceof JacksonException broken) {
			return broken.getPath()
				.stream()
				.map((step) -> "/" + ((step.getPropertyName() != null) ? step.getPropertyName() : step.getIndex()))
				.collect(Collectors.joining());
		}
		return "";
	}

	static String reason(HttpMessageNotReadableException wrong) {
		if (wrong.getCause() instanceof JacksonException broken) {
			TokenStreamLocation at = broken.getLocation();
			return (at != null && at.getLineNr() > 0)
					? "Not readable at line " + at.getLineNr() + ", column " + at.getColumnNr() + "." : "Not readable.";
		}
		return "A JSON body is required.";
	}

}
