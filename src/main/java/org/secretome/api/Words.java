package org.secretome.api;

import java.util.Arrays;
import java.util.List;

/** The words of a closed vocabulary. */
final class Words {

	private Words() {
	}

	static List<String> of(Class<?> vocabulary) {
		return Arrays.stream(vocabulary.getEnumConstants()).map((word) -> ((Enum<?>) word).name()).toList();
	}

}
