package org.secretome.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Quantity;

import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.RowMapper;

/**
 * Reads a row into a record whose components have the columns' names in camel case. SQL
 * arrays become lists, a {@link Quantity} is read from its four columns, and a missing
 * value stays missing.
 *
 * @param <T> the record
 */
public final class RecordMapper<T extends Record> implements RowMapper<T> {

	/** Components whose plain name is a keyword of one of the databases. */
	private static final Map<String, String> COLUMNS = Map.of("year", "publication_year", "value", "observed_value",
			"unit", "observed_unit");

	private final Constructor<T> constructor;

	private final RecordComponent[] components;

	private final String[] columns;

	private RecordMapper(Class<T> type) {
		this.components = type.getRecordComponents();
		this.columns = Arrays.stream(this.components)
			.map((component) -> columnOf(component.getName()))
			.toArray(String[]::new);
		try {
			this.constructor = type.getDeclaredConstructor(
					Arrays.stream(this.components).map(RecordComponent::getType).toArray(Class[]::new));
			this.constructor.trySetAccessible();
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	public static <T extends Record> RecordMapper<T> of(Class<T> type) {
		return new RecordMapper<>(type);
	}

	@Override
	public T mapRow(ResultSet row, int number) throws SQLException {
		@Nullable Object[] values = new Object[this.components.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = value(row, this.components[i].getType(), this.columns[i]);
		}
		return BeanUtils.instantiateClass(this.constructor, values);
	}

	private static @Nullable Object value(ResultSet row, Class<?> type, String column) throws SQLException {
		if (type == Quantity.class) {
			return quantity(row);
		}
		if (type == List.class) {
			Array array = row.getArray(column);
			return (array != null) ? Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList()
					: List.of();
		}
		Object value = row.getObject(column);
		if (value == null) {
			return null;
		}
		if (type == Instant.class) {
			return (value instanceof Timestamp timestamp) ? timestamp.toInstant()
					: row.getObject(column, OffsetDateTime.class).toInstant();
		}
		if (type.isEnum()) {
			return enumeration(type, value.toString());
		}
		if (value instanceof Number number) {
			return number(type, number);
		}
		return (type == String.class) ? row.getString(column) : value;
	}

	private static @Nullable Quantity quantity(ResultSet row) throws SQLException {
		String unit = row.getString("quantity_unit");
		return (unit != null) ? new Quantity(number(row, "quantity_min"), number(row, "quantity_max"), unit,
				row.getString("quantity_method")) : null;
	}

	private static @Nullable Double number(ResultSet row, String column) throws SQLException {
		double value = row.getDouble(column);
		return row.wasNull() ? null : value;
	}

	private static Object number(Class<?> type, Number number) {
		if (type == Integer.class || type == int.class) {
			return number.intValue();
		}
		if (type == Long.class || type == long.class) {
			return number.longValue();
		}
		return (type == Double.class || type == double.class) ? number.doubleValue() : number.toString();
	}

	private static Object enumeration(Class<?> type, String name) {
		return Arrays.stream(type.getEnumConstants())
			.filter((word) -> ((Enum<?>) word).name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Unknown word " + name));
	}

	private static String columnOf(String component) {
		return COLUMNS.getOrDefault(component, component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
	}

}
