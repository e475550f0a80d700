package org.secretome.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Fault;
import tools.jackson.databind.JsonNode;

/**
 * Takes values from a JSON body and keeps a fault with its pointer for each one that
 * cannot be taken. A value that is null counts as not given.
 */
class BodyValues {

	private static final int LONGEST = 250;

	private static final int LARGEST = 1_000_000_000;

	private final List<Fault> faults = new ArrayList<>();

	List<Fault> faults() {
		return this.faults;
	}

	void fault(String pointer, String detail, List<String> allowed) {
		this.faults.add(new Fault(null, pointer, detail, null, allowed));
	}

	void onlyMembers(JsonNode node, String at, Set<String> known) {
		node.propertyNames().forEach((name) -> {
			if (!known.contains(name)) {
				fault(at + "/" + name.replace("~", "~0").replace("/", "~1"), "There is no such member.",
						known.stream().sorted().toList());
			}
		});
	}

	/** A text; required where there is no other value. */
	String text(JsonNode node, String at, String name, @Nullable String otherwise) {
		JsonNode value = node.path(name);
		if (isAbsent(value) && otherwise != null) {
			return otherwise;
		}
		if (!value.isString() || value.asString().isBlank() || value.asString().length() > LONGEST) {
			fault(at + "/" + name, "A text of 1 to " + LONGEST + " characters is required.", List.of());
			return "";
		}
		return value.asString();
	}

	/** A word of a closed vocabulary; required where there is no other value. */
	<E extends Enum<E>> @Nullable E word(JsonNode node, String at, String name, Class<E> vocabulary,
			@Nullable E otherwise) {
		JsonNode value = node.path(name);
		return (isAbsent(value) && otherwise != null) ? otherwise : word(value, at + "/" + name, vocabulary);
	}

	private <E extends Enum<E>> @Nullable E word(JsonNode value, String pointer, Class<E> vocabulary) {
		for (E word : vocabulary.getEnumConstants()) {
			if (value.isString() && word.name().equals(value.asString())) {
				return word;
			}
		}
		fault(pointer, isAbsent(value) ? "A word is required." : "This is not one of the words.",
				Arrays.stream(vocabulary.getEnumConstants()).map(Enum::name).toList());
		return null;
	}

	/** A list of words; empty where it is not given. */
	<E extends Enum<E>> List<E> words(JsonNode node, String at, String name, Class<E> vocabulary) {
		JsonNode values = node.path(name);
		List<E> words = new ArrayList<>();
		if (!values.isArray()) {
			if (!isAbsent(values)) {
				fault(at + "/" + name, "A list of words is required.", List.of());
			}
			return words;
		}
		for (int i = 0; i < values.size(); i++) {
			E word = word(values.path(i), at + "/" + name + "/" + i, vocabulary);
			if (word != null && !words.contains(word)) {
				words.add(word);
			}
		}
		words.sort(null);
		return words;
	}

	/** A whole number from 1; null where it is not given. */
	@Nullable Integer count(JsonNode node, String at, String name) {
		JsonNode value = node.path(name);
		if (isAbsent(value)) {
			return null;
		}
		double number = value.isNumber() ? value.doubleValue() : -1;
		if (number < 1 || number > LARGEST || number != Math.rint(number)) {
			fault(at + "/" + name, "A whole number from 1 to " + LARGEST + " is required.", List.of());
			return null;
		}
		return (int) number;
	}

	/** A number from 0 to 1; null where it is not given. */
	@Nullable Double share(JsonNode node, String at, String name) {
		JsonNode value = node.path(name);
		if (isAbsent(value)) {
			return null;
		}
		double number = value.isNumber() ? value.doubleValue() : -1;
		if (!(number >= 0 && number <= 1)) {
			fault(at + "/" + name, "A number from 0 to 1 is required.", List.of());
			return null;
		}
		return number;
	}

	boolean flag(JsonNode node, String at, String name) {
		JsonNode value = node.path(name);
		if (!isAbsent(value) && !value.isBoolean()) {
			fault(at + "/" + name, "true or false is required.", List.of());
		}
		return value.asBoolean(false);
	}

	private static boolean isAbsent(JsonNode value) {
		return value.isMissingNode() || value.isNull();
	}

}
