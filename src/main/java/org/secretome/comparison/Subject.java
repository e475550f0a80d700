package org.secretome.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is compared.
 *
 * @param type component, product or preparation
 * @param plural the name of several; components only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Subject(String type, String slug, String name, @Nullable String plural) {

	String many() {
		return (this.plural != null) ? this.plural : this.name;
	}

	/** The name inside a sentence; abbreviations keep their capitals. */
	String inText() {
		boolean word = this.name.length() > 1 && Character.isLowerCase(this.name.charAt(1));
		return word ? Character.toLowerCase(this.name.charAt(0)) + this.name.substring(1) : this.name;
	}

}
