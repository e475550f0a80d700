package org.secretome.comparison;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is known of one subject in one row.
 *
 * @param subject the subject's slug
 * @param state what the sources together say
 * @param claims propositions that speak to this cell
 * @param evidence evidence items of those propositions that take a side
 * @param contradictions propositions among them whose evidence goes both ways
 * @param references everything the state rests on; never empty for YES, NO, PARTIAL and
 * VALUE
 * @param quantities the measured ranges, each with its references
 * @param statements what each source says
 */
@Schema(name = "ComparisonCell")
record Cell(String subject, CellState state, List<String> claims, int evidence, List<String> contradictions,
		List<String> references, List<Statement> quantities, List<Statement> statements) {
}
