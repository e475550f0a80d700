package org.secretome.component;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The groups of rows of a comparison, in the order in which they are shown. */
public enum Dimension {

	DEFINITION, COMPOSITION, SIZE, BIOGENESIS, MARKERS, ISOLATION, STORAGE, DOSE, MANUFACTURING, EFFICACY, SAFETY,
	REGULATION, EVIDENCE_BASE;

	/** The name in addresses and answers, for example {@code evidence-base}. */
	@JsonValue
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	@JsonCreator
	public static Dimension of(String slug) {
		return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
