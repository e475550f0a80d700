package org.secretome.reference;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Resource;

/**
 * A document that is cited. The trial fields are those of a registration on its export
 * date.
 *
 * @param studyCluster what counts as one study: the registration number, or the reference
 * itself
 * @param notRechecked fields that nobody has confirmed at the source
 * @param trialMaterial what the interventions contain, by our reading
 */
@Schema(name = "Reference")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferenceSummary(String slug, String name, ReferenceKind kind, boolean titleKnown, List<String> authors,
		@Nullable Integer year, @Nullable String container, @Nullable String volume, @Nullable String issue,
		@Nullable String pages, @Nullable String doi, @Nullable String pmid, @Nullable String pmcid,
		@Nullable String nct, @Nullable String url, @Nullable PublicationStatus publicationStatus, String studyCluster,
		List<String> notRechecked, @Nullable String note, List<String> trialMaterial, List<String> trialPhases,
		@Nullable String trialStatus, List<String> trialSponsors, @Nullable Integer trialEnrolment,
		List<String> trialConditions, List<String> trialInterventions, @Nullable String trialLastUpdate,
		@Nullable String trialExported, Instant createdAt, Instant updatedAt, int version) implements Resource {

	@Override
	public String type() {
		return "reference";
	}

}
