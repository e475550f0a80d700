package org.secretome.product;

/**
 * A product in the list of its maker.
 *
 * @param slug the product
 * @param name what it is called
 */
public record OrganisationProduct(String slug, String name) {
}
