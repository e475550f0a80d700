package org.secretome.molecule;

import java.util.List;

/**
 * What a molecule is called.
 *
 * @param references who says so
 */
public record MoleculeName(String slug, String name, String symbol, MoleculeKind kind, List<String> references) {
}
