package org.secretome.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Problem;

/** For whom a verdict is put into words. */
public enum Audience {

	CONSUMER, CLINICIAN, RESEARCHER, REGULATOR;

	/** The reader that a request names; none for an empty name. */
	public static @Nullable Audience of(String name) {
		if (name.isEmpty()) {
			return null;
		}
		return Arrays.stream(values())
			.filter((audience) -> audience.word().equals(name))
			.findFirst()
			.orElseThrow(() -> Problem.invalidValue("audience", "'" + name + "' is not a kind of reader.", words()));
	}

	private static List<String> words() {
		return Arrays.stream(values()).map(Audience::word).toList();
	}

	private String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
