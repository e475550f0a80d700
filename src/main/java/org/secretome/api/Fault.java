package org.secretome.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param parameter the query parameter, for faults of the address
 * @param pointer the JSON Pointer into the body, for faults of the body
 * @param detail what is wrong
 * @param suggestion the nearest thing that would be right
 * @param allowed everything that would be right, where the list is short
 */
@Schema(name = "ProblemError")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Fault(@Nullable String parameter, @Nullable String pointer, @Nullable String detail,
		@Nullable String suggestion, List<String> allowed) {

	/** How many allowed values are still worth listing. */
	private static final int SHORT = 20;

	public static Fault ofParameter(String parameter, String detail, List<String> allowed) {
		return new Fault(parameter, null, detail, null, allowed);
	}

	public static Fault ofBody(String pointer, String detail) {
		return new Fault(null, pointer, detail, null, List.of());
	}

	/** A value of a parameter that is not known, with the nearest one that is. */
	public static Fault ofParameter(String parameter, String detail, String value, List<String> known) {
		return new Fault(parameter, null, detail, Suggestion.nearest(value, known),
				(known.size() <= SHORT) ? known : List.of());
	}

	/** A value of the body that is not known, with the nearest one that is. */
	public static Fault ofBody(String pointer, String detail, String value, List<String> known) {
		return new Fault(null, pointer, detail, Suggestion.nearest(value, known),
				(known.size() <= SHORT) ? known : List.of());
	}

}
