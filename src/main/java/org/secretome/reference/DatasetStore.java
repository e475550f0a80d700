package org.secretome.reference;

import org.secretome.vocabulary.CuratedStore;

/** Loads and saves data sets. */
interface DatasetStore extends CuratedStore<Dataset> {

}
