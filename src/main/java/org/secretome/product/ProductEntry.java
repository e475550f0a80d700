package org.secretome.product;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.KnowledgeEntry;
import org.secretome.vocabulary.Quantity;
import org.secretome.vocabulary.Reliability;

/** A product as {@code knowledge/products} writes it. */
record ProductEntry(String slug, String name, @Nullable List<String> synonyms, @Nullable String organisation,
		ProductCategory category, @Nullable String form, @Nullable List<String> routes, @Nullable String labelTerm,
		@Nullable String labelText, @Nullable List<String> species, @Nullable List<String> sourceTissue,
		@Nullable List<String> cellType, @Nullable String preparation, String summary, @Nullable String storage,
		@Nullable List<String> storageReferences, @Nullable List<Dose> doseStatements, @Nullable String note,
		@Nullable Reliability reliability, List<String> references) implements KnowledgeEntry {

	/** A dose as a source states it. */
	record Dose(String asStated, @Nullable Quantity quantity, @Nullable DoseBasis basis, List<String> references) {
	}

}
