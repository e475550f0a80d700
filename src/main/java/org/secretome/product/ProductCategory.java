package org.secretome.product;

/**
 * As what a product is sold or tested. A cosmetic is one that is sold as a cosmetic,
 * which is no word on whether a law allows it.
 */
public enum ProductCategory {

	COSMETIC, INVESTIGATIONAL, UNLICENSED_BIOLOGIC, POINT_OF_CARE, LICENSED_MEDICINE, COSMETIC_INGREDIENT, UNKNOWN

}
