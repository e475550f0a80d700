package org.secretome.reference;

import org.secretome.vocabulary.CuratedStore;

/** Loads and saves references. */
interface ReferenceStore extends CuratedStore<Reference> {

}
