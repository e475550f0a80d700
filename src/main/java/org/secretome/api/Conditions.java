package org.secretome.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.support.SqlArrayValue;

/** The where clause of a list; every value from a request goes in as a parameter. */
final class Conditions {

	private final @Nullable Selection selection;

	private final List<String> all = new ArrayList<>();

	private final Map<String, Object> parameters = new HashMap<>();

	Conditions(@Nullable Selection selection) {
		this.selection = selection;
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

	void add(String condition) {
		this.all.add(condition);
	}

	void addAll(List<Listing.Criterion> criteria) {
		select(criteria.stream().filter((criterion) -> criterion.filter().selected()).toList());
		for (Listing.Criterion criterion : criteria) {
			if (criterion.filter().selected()) {
				continue;
			}
			String condition = (criterion.filter().kind() == Catalogue.Filter.Kind.RANGE) ? ranges(criterion)
					: words(criterion);
			// A record without the value is not one that has it, so NOT keeps it.
			add(criterion.negated() ? "not coalesce((" + condition + "), false)" : condition);
		}
	}

	private void select(List<Listing.Criterion> criteria) {
		if (!criteria.isEmpty()) {
			Selection asked = Objects.requireNonNull(this.selection);
			Long[] numbers = asked.numbers(criteria.stream().map(Listing.Criterion::asCondition).toList());
			add("t.id = any(:" + parameter(new SqlArrayValue("bigint", (Object[]) numbers)) + ")");
		}
	}

	private String words(Listing.Criterion criterion) {
		Catalogue.Filter filter = criterion.filter();
		String flat = filter.withoutDescendants();
		String condition = (flat != null && !criterion.descendants()) ? flat : filter.condition();
		boolean one = switch (filter.kind()) {
			case TEXT, WRITTEN, AT_LEAST -> true;
			case WORDS, SINGLE, RANGE, FLAG -> false;
		};
		String name = parameter(one ? criterion.values().get(0) : criterion.values());
		return condition.replace("{values}", one ? ":" + name : "(:" + name + ")");
	}

	private String ranges(Listing.Criterion criterion) {
		String column = criterion.filter().condition();
		return criterion.values().stream().map(Interval.class::cast).map((interval) -> {
			List<String> bounds = new ArrayList<>();
			if (interval.low() != null) {
				bounds.add(column + " >= :" + parameter(interval.low()));
			}
			if (interval.high() != null) {
				bounds.add(column + " <= :" + parameter(interval.high()));
			}
			return String.join(" and ", bounds);
		}).collect(Collectors.joining(" or ", "(", ")"));
	}

	void addAfter(List<Listing.Order> order, Cursor after) {
		List<String> alternatives = new ArrayList<>();
		StringBuilder equal = new StringBuilder();
		for (int i = 0; i < order.size(); i++) {
			String expression = order.get(i).key().expression();
			String name = parameter(after.keys().get(i));
			alternatives.add("(" + equal + expression + (order.get(i).descending() ? " < :" : " > :") + name + ")");
			equal.append(expression).append(" = :").append(name).append(" and ");
		}
		add("(" + String.join(" or ", alternatives) + ")");
	}

	/** Takes a value; the name by which it goes into a condition. */
	String parameter(Object value) {
		String name = "p" + this.parameters.size();
		this.parameters.put(name, value);
		return name;
	}

	String where() {
		return this.all.isEmpty() ? "" : this.all.stream().collect(Collectors.joining(" and ", " where ", ""));
	}

}
