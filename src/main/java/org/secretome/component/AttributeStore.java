package org.secretome.component;

import org.secretome.vocabulary.CuratedStore;

/** Loads and saves attributes. */
interface AttributeStore extends CuratedStore<Attribute> {

}
