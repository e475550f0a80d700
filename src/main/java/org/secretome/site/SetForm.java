package org.secretome.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Fault;
import org.secretome.molecule.SetIndex;

import org.springframework.util.MultiValueMap;

/**
 * The form that makes a question about sets: the sets that were asked for, and room for
 * more. What an address asks for and the form does not offer stays in it as it is.
 *
 * @param sets each with its fields
 * @param lists words that are too many for a choice in each set, by condition
 * @param faults what is wrong with the question and belongs to no field
 */
record SetForm(List<SetFields> sets, Map<String, List<Choice>> lists, List<Fault> faults) {

	/** What most questions need; an address can ask for everything that the API knows. */
	private static final List<String> OFFERED = List.of("detectedIn", "notDetectedIn", "family", "kind",
			"isolationMethod", "cellType", "sourceSpecies", "dataset", SetWords.LEAST_STUDIES);

	private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");

	/** More words than this are suggested while somebody types. */
	private static final int MOST_CHOICES = 40;

	/** Nobody needs as many; a page for thousands would be as large as they like. */
	private static final int MOST_VALUES = 20;

	/** The sets of an address: conditions and what was written for them. */
	static SortedMap<String, Map<String, List<String>>> written(MultiValueMap<String, String> parameters) {
		SortedMap<String, Map<String, List<String>>> sets = new TreeMap<>();
		parameters.forEach((name, values) -> {
			int dot = name.indexOf('.');
			if (dot > 0) {
				sets.computeIfAbsent(name.substring(0, dot), (any) -> new LinkedHashMap<>())
					.put(name.substring(dot + 1), values);
			}
		});
		return sets;
	}

	static SetForm of(SortedMap<String, Map<String, List<String>>> written, List<Fault> faults, SetIndex index,
			SetWords words) {
		Map<String, List<Choice>> choices = new LinkedHashMap<>();
		OFFERED.forEach((condition) -> choices.put(condition, choices(index.wordsInUse(condition), words)));
		Map<String, List<Choice>> lists = new LinkedHashMap<>(choices);
		lists.values().removeIf((list) -> list.size() <= MOST_CHOICES);
		SortedMap<String, Map<String, List<String>>> all = new TreeMap<>();
		written.entrySet().stream().limit(SetsPage.MOST_SETS).forEach((set) -> all.put(set.getKey(), set.getValue()));
		LETTERS.stream()
			.filter((letter) -> all.size() < SetsPage.MOST_SETS)
			.forEach((letter) -> all.putIfAbsent(letter, Map.of()));
		List<SetFields> sets = new ArrayList<>();
		List<Fault> elsewhere = new ArrayList<>(faults);
		all.forEach((name, conditions) -> {
			List<Field> fields = new ArrayList<>();
			OFFERED.forEach((condition) -> {
				List<String> values = conditions.getOrDefault(condition, List.of(""));
				fields
					.addAll(fields(name, condition, values, choices.getOrDefault(condition, List.of()), faults, words));
			});
			conditions.forEach((condition, values) -> {
				if (!OFFERED.contains(condition)) {
					fields.addAll(fields(name, condition, values, List.of(), faults, words));
				}
			});
			elsewhere.removeIf((fault) -> fields.stream().anyMatch((field) -> fault.equals(field.fault())));
			sets.add(new SetFields(name, !conditions.isEmpty(), fields));
		});
		return new SetForm(sets, lists, elsewhere);
	}

	private static List<Choice> choices(SortedSet<String> known, SetWords words) {
		return known.stream()
			.map((word) -> new Choice(word, words.value(word), false))
			.sorted(Comparator.comparing(Choice::text, String.CASE_INSENSITIVE_ORDER))
			.toList();
	}

	private static List<Field> fields(String set, String condition, List<String> values, List<Choice> choices,
			List<Fault> faults, SetWords words) {
		String name = set + "." + condition;
		Fault fault = faults.stream().filter((one) -> name.equals(one.parameter())).findFirst().orElse(null);
		boolean offered = condition.equals(SetWords.LEAST_STUDIES) || !choices.isEmpty();
		List<Field> fields = new ArrayList<>();
		for (int i = 0; i < Math.min(values.size(), MOST_VALUES); i++) {
			String value = values.get(i);
			String list = "";
			List<Choice> shown = new ArrayList<>();
			if (choices.size() > MOST_CHOICES) {
				list = condition;
			}
			else if (!condition.equals(SetWords.LEAST_STUDIES)) {
				choices.forEach(
						(choice) -> shown.add(new Choice(choice.value(), choice.text(), choice.value().equals(value))));
				if (!value.isEmpty() && shown.stream().noneMatch(Choice::chosen)) {
					shown.add(new Choice(value, words.value(value), true));
				}
			}
			if (offered || !value.isEmpty()) {
				fields.add(new Field(name, (i == 0) ? name : name + "." + i, words.label(condition), value, list, shown,
						fault));
			}
		}
		return fields;
	}

	/**
	 * The fields of one set.
	 *
	 * @param asked whether the question has it
	 */
	record SetFields(String name, boolean asked, List<Field> fields) {
	}

	/**
	 * One condition of one set.
	 *
	 * @param list which words are suggested; none where it is empty
	 * @param choices what can be chosen; where there are none, a number is asked for
	 * @param fault what is wrong with the value
	 */
	record Field(String name, String id, String label, String value, String list, List<Choice> choices,
			@Nullable Fault fault) {
	}

	/** A word that can be chosen. */
	record Choice(String value, String text, boolean chosen) {
	}

}
