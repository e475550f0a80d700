package org.secretome.exchange.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Dates as registries and agencies write them, in the order of year, month and day. */
final class Dates {

	private static final DateTimeFormatter DAY = format("MMMM d, uuuu");

	private static final DateTimeFormatter MONTH = format("MMMM uuuu");

	private static final DateTimeFormatter SLASHES = format("MM/dd/uuuu");

	private static final DateTimeFormatter DIGITS = format("MMdduuuu");

	private Dates() {
	}

	private static DateTimeFormatter format(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
	}

	/**
	 * A day or a month ("September 10, 2022", "2022-09-10", "January 2023"); null if it
	 * is neither.
	 */
	static @Nullable String iso(String written) {
		try {
			if (written.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
				return LocalDate.parse(written).toString();
			}
			if (written.matches("[0-9]{4}-[0-9]{2}")) {
				return YearMonth.parse(written).toString();
			}
			return (written.indexOf(',') > 0) ? LocalDate.parse(written, DAY).toString()
					: YearMonth.parse(written, MONTH).toString();
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** A day as United States agencies write it ("03/17/2026"); null if it is none. */
	static @Nullable LocalDate american(String written) {
		return parse(written, SLASHES);
	}

	/** A day in eight digits, month first; null if it is none. */
	static @Nullable LocalDate digits(String written) {
		return parse(written, DIGITS);
	}

	private static @Nullable LocalDate parse(String written, DateTimeFormatter format) {
		try {
			return LocalDate.parse(written, format);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
