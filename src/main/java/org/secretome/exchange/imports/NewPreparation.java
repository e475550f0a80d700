package org.secretome.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A preparation as an import writes it.
 *
 * @param reference slug of the reference, if the data set names one
 * @param raw what the data set writes, by column
 */
record NewPreparation(String slug, String name, String summary, List<String> components, List<String> species,
		List<String> tissues, List<String> cellTypes, List<String> methods, @Nullable Integer year,
		@Nullable String reference, Map<String, String> raw) {

	String searchText() {
		List<String> words = new ArrayList<>(List.of(this.slug, this.name));
		List.of(this.components, this.species, this.tissues, this.cellTypes, this.methods).forEach(words::addAll);
		return Texts.search(words);
	}

}
