package org.secretome.api;

import java.util.List;

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

	ProblemType type() {
		return this.type;
	}

	public List<Fault> faults() {
		return this.faults;
	}

	String detail() {
		return String.valueOf(getMessage());
	}

}
