package org.secretome.comparison;

/**
 * What is compared.
 *
 * @param type component, product or preparation
 */
record Subject(String type, String slug, String name) {
}
