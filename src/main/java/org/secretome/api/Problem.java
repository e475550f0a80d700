package org.secretome.api;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpStatus;

/**
 * A request that cannot be answered, with everything the caller needs to put it right.
 */
@SuppressWarnings("serial")
public class Problem extends RuntimeException {

	private final ProblemType type;

	private final List<Fault> faults;

	public Problem(ProblemType type, String detail, List<Fault> faults) {
		super(detail);
		this.type = type;
		this.faults = List.copyOf(faults);
	}

	/** No record of a type has this slug. */
	public static Problem notFound(String type, String slug) {
		return new Problem(ProblemType.NOT_FOUND, "There is no " + type + " '" + slug + "'.", List.of());
	}

	/** A parameter cannot take a value. */
	public static Problem invalidValue(String parameter, String detail, List<String> allowed) {
		return new Problem(ProblemType.INVALID_VALUE, detail, List.of(Fault.ofParameter(parameter, detail, allowed)));
	}

	/** What is known where only a status is. */
	public static Problem ofStatus(int code) {
		ProblemType type = Arrays.stream(ProblemType.values())
			.filter((known) -> known.status().value() == code && code != HttpStatus.BAD_REQUEST.value())
			.findFirst()
			.orElse((code == HttpStatus.INTERNAL_SERVER_ERROR.value()) ? ProblemType.INTERNAL
					: ProblemType.MALFORMED_REQUEST);
		return new Problem(
				type, (type == ProblemType.INTERNAL)
						? "The service failed; its log has trace id " + UUID.randomUUID() + "." : type.description(),
				List.of());
	}

	public ProblemType type() {
		return this.type;
	}

	public List<Fault> faults() {
		return this.faults;
	}

	String detail() {
		return String.valueOf(getMessage());
	}

}
