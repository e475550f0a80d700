package org.secretome.access;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So many in a time, and so many at once after a pause.
 *
 * @param amount how many in each period
 * @param period the time in which they come back
 * @param burst how many may come at once
 */
record Rate(long amount, Duration period, long burst) {

	private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,8})/([smh]) burst ([1-9]\\d{0,8})");

	private static final Map<String, ChronoUnit> UNITS = Map.of("s", ChronoUnit.SECONDS, "m", ChronoUnit.MINUTES, "h",
			ChronoUnit.HOURS);

	/** As it is written in the configuration, for example {@code 50/s burst 500}. */
	public static Rate valueOf(String written) {
		Matcher parts = WRITTEN.matcher(written.strip());
		if (!parts.matches()) {
			throw new IllegalArgumentException(
					"'" + written + "' is no rate; write it as '50/s burst 500', with s, m or h");
		}
		Duration period = UNITS.getOrDefault(parts.group(2), ChronoUnit.SECONDS).getDuration();
		return new Rate(Long.parseLong(parts.group(1)), period, Long.parseLong(parts.group(3)));
	}

}
