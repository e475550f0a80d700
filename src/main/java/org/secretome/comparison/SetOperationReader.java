package org.secretome.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Catalogue;
import org.secretome.api.Formats;
import org.secretome.api.Limits;
import org.secretome.api.Problem;
import org.secretome.api.Selection;
import org.secretome.comparison.SetOperation.Difference;
import org.secretome.comparison.SetOperation.Form;
import org.secretome.molecule.MoleculeSummary;
import org.secretome.molecule.SetIndex;
import org.secretome.molecule.SetIndexes;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Reads a question about sets from an address or a body. Every fault is reported at once,
 * each with the place where it stands.
 */
@Component
public class SetOperationReader {

	static final int MAX_SETS = 8;

	static final int MAX_VALUES = 200;

	static final int MAX_STUDIES = 1000;

	static final String INCLUDE_DESCENDANTS = "includeDescendants";

	/** What is asked where an address names no set. */
	private static final Map<String, String> UNLESS_GIVEN = Map.of("A", "secretome", "B", "exosome");

	private static final String EXPRESSION_UNLESS_GIVEN = "A - B";

	/** Members of a question besides its sets. */
	private static final List<String> MEMBERS = List.of("expression", "difference", "minStudies", "return", "pageSize",
			"cursor");

	private final Catalogue<MoleculeSummary> catalogue;

	private final SetIndexes indexes;

	SetOperationReader(Catalogue<MoleculeSummary> catalogue, SetIndexes indexes) {
		this.catalogue = catalogue;
		this.indexes = indexes;
	}

	/** Reads the query parameters of an address. */
	public SetOperation read(MultiValueMap<String, String> parameters) {
		SetOperationFaults faults = new SetOperationFaults(false);
		Map<String, Map<String, List<String>>> sets = new TreeMap<>();
		Map<String, String> members = new LinkedHashMap<>();
		parameters.forEach((name, values) -> {
			int dot = name.indexOf('.');
			if (dot > 0 && SetExpressionParser.NAME.matcher(name.substring(0, dot)).matches()) {
				sets.computeIfAbsent(name.substring(0, dot), (any) -> new LinkedHashMap<>())
					.put(name.substring(dot + 1), values);
			}
			else if (MEMBERS.contains(name)) {
				if (values.size() > 1) {
					faults.add("'" + name + "' is given more than once.", name);
				}
				members.put(name, values.get(0));
			}
			else if (!name.equals(Formats.PARAMETER)) {
				List<String> known = Stream
					.concat(Stream.concat(MEMBERS.stream(), Stream.of(Formats.PARAMETER)),
							conditions().stream().map((condition) -> "A." + condition))
					.toList();
				faults.unknown("'" + name + "' is not a parameter of set-operations.", name, known, name);
			}
		});
		if (sets.isEmpty()) {
			UNLESS_GIVEN.forEach((name, component) -> sets.put(name, Map.of("detectedIn", List.of(component))));
			members.putIfAbsent("expression", EXPRESSION_UNLESS_GIVEN);
		}
		return read(sets, members, faults);
	}

	/** Reads a JSON body. */
	SetOperation read(JsonNode body) {
		SetOperationFaults faults = new SetOperationFaults(true);
		Map<String, Map<String, List<String>>> sets = new LinkedHashMap<>();
		Map<String, String> members = new LinkedHashMap<>();
		if (!body.isObject()) {
			faults.add("An object with 'sets' and 'expression' is required.");
			throw faults.problem();
		}
		List<String> known = Stream.concat(Stream.of("sets"), MEMBERS.stream()).toList();
		body.properties().forEach((member) -> {
			JsonNode value = member.getValue();
			if (!known.contains(member.getKey())) {
				faults.unknown("'" + member.getKey() + "' is not a member of the body.", member.getKey(), known,
						member.getKey());
			}
			else if (!member.getKey().equals("sets")) {
				if (value.isValueNode() && !value.isNull()) {
					members.put(member.getKey(), value.asString());
				}
				else {
					faults.add("A text or a number is required.", member.getKey());
				}
			}
		});
		if (!body.path("sets").isObject() || body.path("sets").isEmpty()) {
			faults.add("An object with one to " + MAX_SETS + " named sets is required.", "sets");
			throw faults.problem();
		}
		body.path("sets").properties().forEach((set) -> sets.put(set.getKey(), written(set, faults)));
		return read(sets, members, faults);
	}

	private static Map<String, List<String>> written(Map.Entry<String, JsonNode> set, SetOperationFaults faults) {
		Map<String, List<String>> written = new LinkedHashMap<>();
		if (!set.getValue().isObject()) {
			faults.add("A set is an object of conditions.", "sets", set.getKey());
		}
		set.getValue().properties().forEach((condition) -> {
			JsonNode value = condition.getValue();
			List<JsonNode> values = value.isArray() ? value.valueStream().toList() : List.of(value);
			if (values.isEmpty() || values.stream().anyMatch((one) -> !one.isValueNode() || one.isNull())) {
				faults.add("A text, a number or a list of them is required; all of a list must hold.", "sets",
						set.getKey(), condition.getKey());
			}
			else {
				written.put(condition.getKey(), values.stream().map(JsonNode::asString).toList());
			}
		});
		return written;
	}

	private SetOperation read(Map<String, Map<String, List<String>>> written, Map<String, String> members,
			SetOperationFaults faults) {
		checkSize(written, faults);
		Map<String, SetOperation.Named> sets = new LinkedHashMap<>();
		SetIndex index = this.indexes.current();
		written.forEach((name, conditions) -> {
			if (!SetExpressionParser.NAME.matcher(name).matches()) {
				faults.add("'" + name + "' is no name of a set: a letter, then up to 19 letters, digits or _.", "sets",
						name);
			}
			sets.put(name, new SetOperation.Named(conditions, conditions(name, conditions, index, faults)));
		});
		String text = members.getOrDefault("expression", String.join(" | ", sets.keySet())).strip();
		Difference difference = word(Difference.class, "difference", members, Difference.OPEN, faults);
		Form form = word(Form.class, "return", members, Form.ITEMS, faults);
		int minStudies = number("minStudies", members, 0, MAX_STUDIES, 0, faults);
		int pageSize = number("pageSize", members, 0, Limits.pageSize(), Limits.defaultPageSize(), faults);
		SetExpression expression = expression(text, sets.keySet(), faults);
		if (expression == null || !faults.isEmpty()) {
			throw faults.problem();
		}
		return new SetOperation(text, expression, sets, difference, minStudies, form, pageSize, members.get("cursor"));
	}

	private static void checkSize(Map<String, Map<String, List<String>>> sets, SetOperationFaults faults) {
		if (sets.size() > MAX_SETS) {
			throw faults.tooComplex("A question has at most " + MAX_SETS + " sets; this one has " + sets.size() + ".",
					"sets");
		}
		long values = sets.values()
			.stream()
			.flatMap((conditions) -> conditions.values().stream())
			.flatMap(List::stream)
			.mapToLong((value) -> 1 + value.chars().filter((character) -> character == ',').count())
			.sum();
		if (values > MAX_VALUES) {
			throw faults.tooComplex(
					"The sets of a question have at most " + MAX_VALUES + " values; these have " + values + ".",
					"sets");
		}
	}

	private @Nullable SetExpression expression(String text, Set<String> sets, SetOperationFaults faults) {
		try {
			SetExpression expression = SetExpressionParser.parse(text, sets);
			Set<String> unused = new TreeSet<>(sets);
			unused.removeAll(expression.names());
			unused.forEach(
					(name) -> faults.add("The set '" + name + "' does not occur in the expression.", "sets", name));
			return expression;
		}
		catch (SetExpressionFault fault) {
			if (fault.isTooComplex()) {
				throw faults.tooComplex(fault.detail(), "expression");
			}
			faults.add(fault.detail(), "expression");
			return null;
		}
	}

	private List<Selection.Condition> conditions(String set, Map<String, List<String>> written, SetIndex index,
			SetOperationFaults faults) {
		List<Selection.Condition> conditions = new ArrayList<>();
		boolean descendants = descendants(set, written.getOrDefault(INCLUDE_DESCENDANTS, List.of("true")), faults);
		if (written.keySet().stream().allMatch(INCLUDE_DESCENDANTS::equals)) {
			faults.add("The set '" + set + "' has no condition.", "sets", set);
		}
		written.forEach((name, values) -> {
			if (SetIndex.conditions().contains(name)) {
				for (String value : values) {
					Selection.Condition condition = condition(set, name, value, descendants, faults);
					if (condition != null && isKnown(set, condition, index, faults)) {
						conditions.add(condition);
					}
				}
			}
			else if (!name.equals(INCLUDE_DESCENDANTS)) {
				faults.unknown("'" + name + "' is not a condition of a set.", name, conditions(), "sets", set, name);
			}
		});
		return conditions;
	}

	static List<String> conditions() {
		return Stream.concat(SetIndex.conditions().stream(), Stream.of(INCLUDE_DESCENDANTS)).toList();
	}

	private static boolean descendants(String set, List<String> values, SetOperationFaults faults) {
		if (!List.of(List.of("true"), List.of("false")).contains(values)) {
			faults.unknownValue("'" + INCLUDE_DESCENDANTS + "' is true or false.", "", List.of("true", "false"), "sets",
					set, INCLUDE_DESCENDANTS);
		}
		return !values.equals(List.of("false"));
	}

	private Selection.@Nullable Condition condition(String set, String name, String value, boolean descendants,
			SetOperationFaults faults) {
		try {
			return this.catalogue.condition(name, value, descendants);
		}
		catch (Problem problem) {
			problem.faults().forEach((fault) -> faults.moved(fault, "sets", set, name));
			return null;
		}
	}

	/** A word that the base does not know is a slip, not a set without molecules. */
	private static boolean isKnown(String set, Selection.Condition condition, SetIndex index,
			SetOperationFaults faults) {
		List<String> known = List.copyOf(index.words(condition.filter()));
		List<String> unknown = known.isEmpty() ? List.of()
				: condition.values().stream().map(Object::toString).filter((word) -> !known.contains(word)).toList();
		unknown.forEach(
				(word) -> faults.unknownValue("'" + word + "' is not known as a value of '" + condition.filter() + "'.",
						word, known, "sets", set, condition.filter()));
		return unknown.isEmpty();
	}

	private static <E extends Enum<E>> E word(Class<E> vocabulary, String name, Map<String, String> members,
			E otherwise, SetOperationFaults faults) {
		String value = members.get(name);
		if (value == null) {
			return otherwise;
		}
		List<E> words = List.copyOf(EnumSet.allOf(vocabulary));
		return words.stream().filter((word) -> word.name().equals(value)).findFirst().orElseGet(() -> {
			faults.unknownValue("'" + value + "' is not a value of '" + name + "'.", value,
					words.stream().map(Enum::name).toList(), name);
			return otherwise;
		});
	}

	private static int number(String name, Map<String, String> members, int least, int most, int otherwise,
			SetOperationFaults faults) {
		String value = members.get(name);
		if (value == null) {
			return otherwise;
		}
		if (!value.matches("\\d{1,6}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
			faults.add("'" + name + "' is a whole number from " + least + " to " + most + ".", name);
			return otherwise;
		}
		return Integer.parseInt(value);
	}

}
