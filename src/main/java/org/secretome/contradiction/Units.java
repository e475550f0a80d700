package org.secretome.contradiction;

import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.measure.IncommensurableException;
import javax.measure.MeasurementException;
import javax.measure.Unit;
import javax.measure.UnitConverter;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Quantity;
import systems.uom.ucum.format.UCUMFormat;
import systems.uom.ucum.internal.format.TokenMgrError;

/**
 * Brings ranges to one unit by the Unified Code for Units of Measure. What is counted
 * (particles, exosomes, doses) is no unit there, so numbers of different things are never
 * compared.
 */
class Units {

	/** A count for each unit of something, {@code particles/mL} for example. */
	private static final Pattern COUNT = Pattern.compile("(\\p{Alpha}[\\p{Alpha} -]{2,})(?:/(.+))?");

	private final UCUMFormat format = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);

	private final Map<String, String> signs;

	Units(Map<String, String> signs) {
		this.signs = signs;
	}

	/** A quantity in another unit; empty where the two units do not measure the same. */
	Optional<Quantity> in(Quantity quantity, String unit) {
		return converter(quantity.unit(), unit).map((convert) -> new Quantity(apply(convert, quantity.min()),
				apply(convert, quantity.max()), unit, quantity.method()));
	}

	private static @Nullable Double apply(DoubleUnaryOperator convert, @Nullable Double value) {
		return (value != null) ? Double.valueOf(convert.applyAsDouble(value)) : null;
	}

	private Optional<DoubleUnaryOperator> converter(String from, String to) {
		if (from.equals(to)) {
			return Optional.of(DoubleUnaryOperator.identity());
		}
		Counted one = counted(from);
		Counted other = counted(to);
		if (!one.what().equals(other.what())) {
			return Optional.empty();
		}
		Unit<?> unit = parse(one.unit());
		Unit<?> wanted = parse(other.unit());
		if (unit == null || wanted == null || !unit.isCompatible(wanted)) {
			return Optional.empty();
		}
		try {
			UnitConverter converter = unit.getConverterToAny(wanted);
			return Optional.of(converter::convert);
		}
		catch (IncommensurableException ex) {
			return Optional.empty();
		}
	}

	/** What is counted, nothing for a proper unit, and the unit itself. */
	private Counted counted(String unit) {
		String sign = this.signs.getOrDefault(unit, unit);
		if (sign.startsWith("{")) {
			return new Counted(sign, "1");
		}
		if (parse(sign) == null) {
			Matcher count = COUNT.matcher(sign);
			if (count.matches()) {
				return new Counted(count.group(1), (count.group(2) != null) ? "/" + count.group(2) : "1");
			}
		}
		return new Counted("", sign);
	}

	private @Nullable Unit<?> parse(String sign) {
		try {
			return this.format.parse(sign);
		}
		catch (MeasurementException | TokenMgrError unknown) {
			return null;
		}
	}

	/**
	 * A unit and what is counted in it.
	 *
	 * @param what nothing for a proper unit
	 */
	private record Counted(String what, String unit) {
	}

}
