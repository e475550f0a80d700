package org.secretome.molecule;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.secretome.preparation.Measurement;

/**
 * A molecule with its numbers.
 *
 * @param summary the record
 * @param properties what was measured on the molecule itself, such as its mass
 */
@Schema(name = "MoleculeDetail")
public record MoleculeDetail(@JsonUnwrapped MoleculeSummary summary, List<Measurement> properties) {
}
