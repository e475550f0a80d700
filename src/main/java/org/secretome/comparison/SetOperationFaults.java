package org.secretome.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.secretome.api.Fault;
import org.secretome.api.Problem;
import org.secretome.api.ProblemType;

/** What is wrong with a question, at the places where an address or a body has it. */
class SetOperationFaults {

	private final boolean body;

	private final List<Fault> all = new ArrayList<>();

	private boolean unknownParameter;

	SetOperationFaults(boolean body) {
		this.body = body;
	}

	boolean isEmpty() {
		return this.all.isEmpty();
	}

	void add(String detail, String... place) {
		this.all.add(this.body ? Fault.ofBody(pointer(place), detail)
				: Fault.ofParameter(parameter(place), detail, List.of()));
	}

	/** A name that a question does not have. */
	void unknown(String detail, String name, List<String> known, String... place) {
		this.unknownParameter = true;
		if (this.body || place.length == 1) {
			unknownValue(detail, name, known, place);
		}
		else {
			String set = place[1] + ".";
			unknownValue(detail, set + name, known.stream().map((one) -> set + one).toList(), place);
		}
	}

	void unknownValue(String detail, String value, List<String> known, String... place) {
		this.all.add(this.body ? Fault.ofBody(pointer(place), detail, value, known)
				: Fault.ofParameter(parameter(place), detail, value, known));
	}

	void moved(Fault fault, String... place) {
		this.all.add(new Fault(this.body ? null : parameter(place), this.body ? pointer(place) : null, fault.detail(),
				fault.suggestion(), fault.allowed()));
	}

	private static String pointer(String... place) {
		StringBuilder pointer = new StringBuilder();
		for (String step : place) {
			pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
		}
		return pointer.toString();
	}

	private static String parameter(String... place) {
		List<String> steps = new ArrayList<>(List.of(place));
		if (steps.size() > 1) {
			steps.remove("sets");
		}
		return String.join(".", new LinkedHashSet<>(steps));
	}

	Problem problem() {
		if (this.body) {
			return new Problem(ProblemType.VALIDATION_FAILED, "The body has values that are not allowed.", this.all);
		}
		String detail = this.all.stream().map(Fault::detail).findFirst().orElse("");
		return new Problem(this.unknownParameter ? ProblemType.UNKNOWN_PARAMETER : ProblemType.INVALID_VALUE,
				(detail != null) ? detail : "", this.all);
	}

	Problem tooComplex(String detail, String... place) {
		return new Problem(ProblemType.QUERY_TOO_COMPLEX, detail, List.of(this.body
				? Fault.ofBody(pointer(place), detail) : Fault.ofParameter(parameter(place), detail, List.of())));
	}

}
