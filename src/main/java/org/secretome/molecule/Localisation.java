package org.secretome.molecule;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What was observed of a molecule in one component, not counting the component's parts.
 * The counts are of measurements: what one reference and data set say of one preparation
 * is one, however many rows say it.
 *
 * @param component the component
 * @param name what the component is called
 * @param detected measurements that found it
 * @param notDetected measurements that looked for it and did not find it
 * @param enriched measurements that found more of it than in what they compare with
 * @param depleted measurements that found less of it than in what they compare with
 * @param studies distinct studies; references that report the same one count once
 * @param datasets data sets that the observations were taken from
 * @param studiesByDataset distinct studies that each data set has of it
 * @param references who says so
 */
@Schema(name = "Localisation")
public record Localisation(String component, String name, long detected, long notDetected, long enriched, long depleted,
		long studies, List<String> datasets, Map<String, Integer> studiesByDataset, List<String> references) {
}
