package org.secretome.molecule;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Resource;

/**
 * A molecule that cells release.
 *
 * @param symbol the short name, for a gene product that of the gene
 * @param families the factor families it belongs to, as components
 * @param receptors what it binds to on a cell
 * @param receptorReferences where the receptors are said
 * @param detectedIn components in which it was detected or enriched; that one is missing
 * here means only that nothing is recorded
 * @param observations how often it was looked for, whatever the result
 */
@Schema(name = "Molecule")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MoleculeSummary(String slug, String name, String symbol, MoleculeKind kind, @Nullable String species,
		List<String> synonyms, List<String> families, List<String> xrefs, List<String> receptors,
		List<String> receptorReferences, @Nullable String function, @Nullable String note, List<String> detectedIn,
		long observations, List<String> references, Instant createdAt, Instant updatedAt,
		int version) implements Resource {

	@Override
	public String type() {
		return "molecule";
	}

}
