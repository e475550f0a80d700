package org.secretome.product;

import org.secretome.vocabulary.CuratedStore;

/** Loads and saves products. */
interface ProductStore extends CuratedStore<Product> {

}
