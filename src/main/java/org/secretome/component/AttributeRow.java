package org.secretome.component;

/**
 * A row of a comparison.
 *
 * @param label what it is called
 * @param dimension the group it stands in
 * @param question what it asks of a subject
 * @param valueType what its values are
 */
public record AttributeRow(String slug, String label, Dimension dimension, String question, ValueType valueType) {
}
